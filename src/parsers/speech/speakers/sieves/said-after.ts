import { paragraphAt } from '../../../../document/document.ts'
import { perLexeme } from '../../../../document/lexemes.ts'
import { firstEndingAfter, type Span } from '../../../../document/span.ts'
import { takes } from '../../../../english/cue-verbs.ts'
import { phraseFrom } from '../../../../english/syntax/noun-phrases.ts'
import type { Range } from '../../../../english/syntax/range.ts'
import { subjectBefore } from '../../../../english/syntax/subjects.ts'
import { verbGroup } from '../../../../english/syntax/verb-groups.ts'
import { followsWords } from '../../../../english/tagger/reporting-verbs.ts'
import { tagWords } from '../../../../english/tagger/tagging.ts'
import * as tag from '../../../../english/tagger/tags.ts'
import { type Word, wordAt } from '../../../../english/tagger/word.ts'
import { lemmaOf, wordClass } from '../../../../english/tagger/word-class.ts'
import { sentenceOpeners } from '../../../../english/words/grammar/sentence-openers.ts'
import { sourceOf } from '../../source-words.ts'
import { nameFrom } from '../names.ts'
import { beginsSentence } from '../positions.ts'
import type { Scene, Sieve } from '../sieve.ts'

/** A cue does not stand farther behind its quotation, in tokens. */
const reach = 40
/** Words before the cue. */
const longestPhrase = 20
/** No role between two names is longer, in words. */
const longestRole = 3
const joining = /^(?:[,&-]|['’]s?)$/
/** “Why?” He said: “Because.” Behind these marks such a cue is that of the next quotation. */
const calls = /[?!]/
/** Speech that only its cue follows ends with one of these, and a fragment of a sentence does not. */
const paused = /[,?!…—–-]/
const leadsOn = /[,:]/
const closing = /['’]/
const marks = /[,.?!]/
const small = /\p{Ll}/u
const sentenceEnd = /^[.!?:;]$/
const stop = /^[.!?;]$/

/** “We lost,” [is how] Doe described it, [is what] Doe said */
const copulas: ReadonlySet<string> = new Set(['is', 'was'])
const relatives: ReadonlySet<string> = new Set(['how', 'what'])

/** [“Why?”] Jane Doe asked. The stop inside the marks ends no sentence where only a cue follows. */
export const saidAfter: Sieve = {
  name: 'said-after',
  eg: '“⟦quote:We lost the boat.⟧” ⟦speaker:Jane Doe⟧ ⟦cue:said⟧.',
  not: ['Behind the note “Why did we lose?” Doe gives a two line answer.'],
  find(scene, index) {
    const { text } = scene.document
    const draft = scene.drafts[index]!
    const { parts } = draft
    const words = pastCopula(wordsBehind(scene, index))
    const last = lastMark(text, parts.at(-1)!.end)
    if (words.length < 2 || (calls.test(last) && leadsOn.test(words.at(-1)!.lexeme.text) && !continues(scene, index)))
      return undefined
    const tags = tagWords(words)
    const found =
      last === '.'
        ? isWhole(scene, words)
          ? alone(words, tags)
          : undefined
        : behind(words, tags, last, beginsSentence(scene.document, draft))
    if (!found) return undefined
    const { source, cue } = found
    return {
      source: sourceOf(words, tags, source),
      cue: spanOf(words, cue),
      end: words[Math.max(source.last, cue.last) - 1]!.end,
    }
  },
}

/** “She said, ‘Why[?]’” The mark that ends the speech, inside the closing marks of what is quoted in it. */
function lastMark(text: string, end: number): string {
  const mark = text[end - 1]!
  return closing.test(mark) && marks.test(text[end - 2] ?? '') ? text[end - 2]! : mark
}

interface Found {
  readonly source: Range
  readonly cue: Range
}

/** The rest of the sentence that a cue may stand in. */
export function wordsBehind({ document, drafts }: Scene, index: number): Word[] {
  const { tokens, paragraphs } = document
  const { end } = drafts[index]!
  const last = paragraphs[paragraphAt(document, end - 1)]!.last
  const limit = drafts[index + 1]?.quotation?.start ?? Infinity
  const words: Word[] = []
  for (let at = firstEndingAfter(tokens, end); at < last && words.length < reach; at++) {
    const token = tokens[at]!
    if (token.start >= limit || sentenceEnd.test(token.lexeme.text)) break
    words.push(token)
  }
  return words
}

/** “We lost.” [Jane Doe] said. But not: “We lost.” He vowed “to go on”: the words end their sentence, and lead to nothing. */
function isWhole({ document }: Scene, words: readonly Word[]): boolean {
  const next = document.tokens[firstEndingAfter(document.tokens, words.at(-1)!.end)]
  return (
    !next || stop.test(next.lexeme.text) || paragraphAt(document, next.start) !== paragraphAt(document, words[0]!.start)
  )
}

/** “Why?” he said, [“or how?”] A small letter begins no sentence. */
const continues = ({ document, drafts }: Scene, index: number): boolean =>
  small.test(document.text[drafts[index + 1]?.parts[0]!.start ?? 0]!)

const pastCopula = (words: Word[]): Word[] =>
  copulas.has(wordAt(words, 0)) && relatives.has(wordAt(words, 1)) ? words.slice(2) : words

function behind(words: readonly Word[], tags: Uint8Array, last: string, begins: boolean): Found | undefined {
  const whole = begins && last === ','
  return (
    named(words, begins && paused.test(last), whole) ??
    (paused.test(last) ? (parsed(words, tags, whole) ?? plain(words, tags)) : undefined) ??
    late(words)
  )
}

/** “We lost.” [Jane Doe] said. “We lost.” [Doe] told OBC. “We lost.” [Doe] said at a meeting in Orlan. A full stop ends the sentence, unless nothing but this stands behind it. */
function alone(words: readonly Word[], tags: Uint8Array): Found | undefined {
  const found = named(words, false, false)
  if (!found) return undefined
  const last = Math.max(found.source.last, found.cue.last)
  const told = takes(lemmaOf(words[found.cue.first]!.lexeme), 'hearer') ? nameFrom(words, last)?.last : undefined
  return (told ?? last) === words.length || isCircumstance(words, tags, last) ? found : undefined
}

/** said [at a meeting in Orlan, nearly nine months ago] */
export const isCircumstance = (words: readonly Word[], tags: Uint8Array, from: number): boolean =>
  places.has(wordAt(words, from)) &&
  (tag.isHead(tags.at(-1)) || tags.at(-1) === tag.adverb) &&
  tags
    .subarray(from)
    .every(kind => tag.isNominal(kind) || kind === tag.preposition || kind === tag.comma || kind === tag.adverb)
const places: ReadonlySet<string> = new Set(['at', 'during', 'from', 'in', 'on'])

/**
 * “…” [Will Doe] wrote. “…” said [Air Force Lt. Jane Doe], who … Capitals alone tell.
 * Behind a whole speech, any verb that comes first is a cue, and behind one that a comma ends, any verb at all: “Why?” mused [Doe].
 */
function named(words: readonly Word[], anyFirst: boolean, any: boolean): Found | undefined {
  const opening = words[0]!.lexeme
  const inverted =
    !opening.capital && (followsWords(opening) || (anyFirst && isPast(opening))) ? nameFrom(words, 1) : undefined
  if (inverted) return { source: pastRole(words, inverted), cue: { first: 0, last: 1 } }
  const before = nameFrom(words, 0)
  const verb = before && words[before.last]?.lexeme
  return verb && (followsWords(verb) || (any && isPast(verb)))
    ? { source: before, cue: { first: before.last, last: before.last + 1 } }
    : undefined
}

/** said [Orlan] harbour master [Jane Doe] */
function pastRole(words: readonly Word[], name: Range): Range {
  let at = name.last
  while (
    at < words.length &&
    at - name.last < longestRole &&
    words[at]!.lexeme.shape === 'lower' &&
    wordClass(words[at]!.lexeme).noun
  )
    at++
  const person = at > name.last ? nameFrom(words, at) : undefined
  return person ? { first: name.first, last: person.last } : name
}

const isPast = perLexeme(lexeme => ['past', 'preterite'].includes(wordClass(lexeme).verb?.shape ?? ''))

/** “…” the old doctor has asked. Behind a whole sentence that a comma ends, any verb is a cue: “…,” she thundered. */
function parsed(words: readonly Word[], tags: Uint8Array, whole: boolean): Found | undefined {
  const at = words.findIndex((_, place) => tag.isFiniteVerb(tags[place]))
  const begins = sentenceOpeners.has(words[0]!.lexeme.lower) && words[0]!.lexeme.capital
  if (at < 0 || ((!whole || begins) && !followsWords(words[at]!.lexeme))) return undefined
  const cue = verbGroup(words, tags, at)
  const source = cue.first === 0 ? phraseFrom(words, tags, cue.last) : subjectBefore(words, tags, cue.first)
  return source && (cue.first === 0 || source.first === 0)
    ? { source, cue: { first: cue.first, last: cue.last } }
    : undefined
}

/** “…” [the harbour board press secretary Jane Doe], a doctor, said. Nothing but a phrase stands before the cue, whatever its words can be. */
function plain(words: readonly Word[], tags: Uint8Array): Found | undefined {
  // “…” Doe gives an [answer]; these [questions] have
  const isNoun = (place: number): boolean =>
    tags[place] === tag.noun && (tag.holds(tags, 0, place, tag.finite) || tag.isFiniteVerb(tags[place + 1]))
  const at = words.findIndex(
    ({ lexeme }, place) =>
      place > 0 &&
      place <= longestPhrase &&
      followsWords(lexeme) &&
      tags[place] !== tag.gerund &&
      tags[place] !== tag.bare &&
      !isNoun(place),
  )
  if (
    at < 0 ||
    !tag.opensPhrase(tags[0]) ||
    tags.subarray(0, at).some(joinsClause) ||
    !words.slice(0, at).every(({ lexeme }) => lexeme.shape !== 'mark' || joining.test(lexeme.text))
  )
    return undefined
  const comma = words.findIndex(({ lexeme }) => lexeme.text === ',')
  const last = comma > 0 && comma < at ? comma : at
  return comma === 0 ? undefined : { source: { first: 0, last }, cue: { first: at, last: at + 1 } }
}

const joinsClause = (kind: number): boolean =>
  kind === tag.questionWord ||
  kind === tag.subordinator ||
  kind === tag.that ||
  kind === tag.auxiliary ||
  kind === tag.modal

/** “…” about the harbour and its boats, said [Jane Doe] */
function late(words: readonly Word[]): Found | undefined {
  for (let at = 1; at < words.length - 1; at++) {
    if (words[at - 1]!.lexeme.text !== ',' || !followsWords(words[at]!.lexeme)) continue
    const source = nameFrom(words, at + 1)
    if (source) return { source, cue: { first: at, last: at + 1 } }
  }
  return undefined
}

const spanOf = (words: readonly Word[], { first, last }: Range): Span => ({
  start: words[first]!.start,
  end: words[last - 1]!.end,
})
