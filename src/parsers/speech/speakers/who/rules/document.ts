import { firstEndingAfter } from '../../../../../document/span.ts'
import type { Token } from '../../../../../document/tokens.ts'
import * as tag from '../../../../../english/tagger/tags.ts'
import { wordClass } from '../../../../../english/tagger/word-class.ts'
import { issuingVerbs } from '../../../../../english/words/speech/issued-documents.ts'
import { apposed, headMention } from '../named.ts'
import { lastSpeaker } from '../near.ts'
import type { Phrase } from '../phrase.ts'
import { readPhrase } from '../phrase.ts'
import type { Answer, Asked, Scene, WhoRule } from '../scene.ts'
import { byKind } from './institution.ts'
import { byRole } from './role.ts'

/** Prepositions that stand before who issued it. */
const issuers: ReadonlySet<string> = new Set(['by', 'from', 'of'])
/** So far behind the noun its issuer is looked for, in tokens: a statement issued late on Friday by. */
const longest = 8
const memory = 4
/** No issuer of the document stands behind them. */
const stops: ReadonlySet<number> = new Set([
  tag.auxiliary,
  tag.comma,
  tag.modal,
  tag.pronoun,
  tag.questionWord,
  tag.that,
])

/** a [Veltrio] report; the [board]’s letter; a statement issued by the mayor, [Jane Doe]; [the statement] of who was said to have made one. */
export const byIssuer: WhoRule = {
  name: 'document',
  eg: 'Jane Doe left. ⟦source:A report⟧ by ⟦who:the Orlan Harbour Board⟧ says the boat was late.',
  find(scene, { source, phrase, others }) {
    if (phrase?.sort !== 'document') return undefined
    const owner = phrase.owner
    if (owner) return owner.type === 'place' ? undefined : { entity: owner.entity }
    return (
      named(scene, phrase) ??
      called(scene, phrase, others) ??
      behind(scene, phrase, others) ??
      (phrase.determiner === 'indefinite' ? undefined : spokenOf(scene, phrase, source.start))
    )
  },
}

/** a [Veltrio] report */
function named({ document, mentions }: Scene, { first, after }: Phrase): Answer | undefined {
  const head = document.tokens[after - 1]!
  const mention = mentions[firstEndingAfter(mentions, document.tokens[first]!.start)]
  return mention && mention.end <= head.start && (mention.type === 'organization' || mention.type === 'person')
    ? { entity: mention.entity }
    : undefined
}

/** the [club] statement; [his] statement is told of by the pronoun alone and not asked here. */
function called(scene: Scene, phrase: Phrase, others: Asked['others']): Answer | undefined {
  if (phrase.words.length < 2 || phrase.determiner === 'indefinite') return undefined
  const { tokens } = scene.document
  const from = tokens[phrase.after - phrase.words.length]!
  const to = tokens[phrase.after - 2]!
  return described(scene, from.start, to.end, others, phrase)
}

/** a statement issued by [the mayor, Jane Doe]; a press release from [the Harbour Board]; a letter [she] sent. */
function behind(scene: Scene, phrase: Phrase, others: Asked['others']): Answer | undefined {
  const { document, mentions } = scene
  const { tokens } = document
  for (let at = phrase.after; at < tokens.length && at < phrase.after + longest; at++) {
    const { lexeme } = tokens[at]!
    const { tag: kind, noun } = wordClass(lexeme)
    if (stops.has(kind) || lexeme.text === '.') return undefined
    if (kind === tag.finite && !noun && !issuingVerbs.has(lexeme.lower)) return undefined
    if (!issuers.has(lexeme.lower)) continue
    const from = tokens[at + 1]
    if (!from) return undefined
    const end = phraseEnd(tokens, at + 1)
    const mention = headMention(document, mentions, { start: from.start, end }) ?? apposedBehind(scene, end)
    if (mention) return mention.type === 'place' || mention.type === 'group' ? undefined : { entity: mention.entity }
    const found = described(scene, from.start, end, others)
    if (found || lexeme.lower !== 'of') return found
  }
  return undefined
}

function apposedBehind({ document, mentions }: Scene, end: number) {
  const next = document.tokens[firstEndingAfter(document.tokens, end - 1) + 1]
  return next?.lexeme.text === ',' ? apposed(document.tokens, mentions, next.end) : undefined
}

/** Where a noun phrase ends that begins at a token, complements too: in UTF-16 units. */
function phraseEnd(tokens: readonly Token[], first: number): number {
  let at = first
  for (; at < tokens.length && at - first < longest; at++) {
    const { lexeme } = tokens[at]!
    const { tag: kind, verb, noun } = wordClass(lexeme)
    if (at > first && (kind === tag.comma || kind === tag.opening || kind === tag.questionWord || kind === tag.that))
      break
    if (at > first && verb && !noun && !lexeme.capital) break
    if (
      lexeme.text === '.' ||
      kind === tag.otherMark ||
      kind === tag.auxiliary ||
      kind === tag.modal ||
      (kind === tag.dash && lexeme.text !== '-')
    )
      break
  }
  return tokens[Math.max(first, at - 1)]!.end
}

/** A description inside that of the document. */
function described(
  scene: Scene,
  start: number,
  end: number,
  others: Asked['others'],
  outer?: Phrase,
): Answer | undefined {
  const read = readPhrase(scene.document, scene.mentions, { start, end })
  if (!read || read.sort === 'document') return undefined
  const phrase: Phrase = outer ? { ...read, determiner: 'definite' } : read
  const asked: Asked = { source: { start, end, kind: 'description' }, phrase, others }
  return byKind.find(scene, asked) ?? byRole.find(scene, asked)
}

/** In a statement, Jane Doe said … [The statement] said. */
function spokenOf(scene: Scene, { noun }: Phrase, offset: number): Answer | undefined {
  return scene.documents.get(noun) ?? (announcements.has(noun) ? lastSpeaker(scene, offset, memory)?.answer : undefined)
}

/** What is said, put in writing. */
const announcements: ReadonlySet<string> = new Set([
  'announcement',
  'message',
  'notice',
  'post',
  'release',
  'statement',
  'tweet',
])
