import { paragraphAt } from '../../../../document/document.ts'
import { type Lexeme, perLexeme } from '../../../../document/lexemes.ts'
import { firstEndingAfter, type Span } from '../../../../document/span.ts'
import { takes } from '../../../../english/cue-verbs.ts'
import { phraseFrom } from '../../../../english/syntax/noun-phrases.ts'
import { pattern } from '../../../../english/syntax/pattern.ts'
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
    if (words.length < 2 || leadsToNext(scene, index, words, last)) return undefined
    const tags = tagWords(words)
    const found =
      last === '.' ? alone(scene, words, tags) : behind(words, tags, last, beginsSentence(scene.document, draft))
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

/** “Why?” He said: [“Because.”] The cue is that of the next quotation. */
const leadsToNext = (scene: Scene, index: number, words: readonly Word[], last: string): boolean =>
  calls.test(last) && leadsOn.test(words.at(-1)!.lexeme.text) && !continues(scene, index)

/** “We lost.” [Jane Doe] said. But not: “We lost.” He vowed “to go on”: the words end their sentence, and lead to nothing. */
function isWhole({ document }: Scene, words: readonly Word[]): boolean {
  const next = document.tokens[firstEndingAfter(document.tokens, words.at(-1)!.end)]
  if (!next || stop.test(next.lexeme.text)) return true
  return paragraphAt(document, next.start) !== paragraphAt(document, words[0]!.start)
}

/** “Why?” he said, [“or how?”] A small letter begins no sentence. */
const continues = ({ document, drafts }: Scene, index: number): boolean =>
  small.test(document.text[drafts[index + 1]?.parts[0]!.start ?? 0]!)

const pastCopula = (words: Word[]): Word[] =>
  copulas.has(wordAt(words, 0)) && relatives.has(wordAt(words, 1)) ? words.slice(2) : words

function behind(words: readonly Word[], tags: Uint8Array, last: string, begins: boolean): Found | undefined {
  if (!paused.test(last)) return named(words, followsWords, followsWords) ?? late(words)
  const whole = begins && last === ','
  return (
    named(words, begins ? tells : followsWords, whole ? tells : followsWords) ??
    parsed(words, tags, whole) ??
    plain(words, tags) ??
    late(words)
  )
}

/** “We lost.” [Jane Doe] said. “We lost.” [Doe] told OBC. “We lost.” [Doe] said at a meeting in Orlan. A full stop ends the sentence, unless nothing but this stands behind it. */
function alone(scene: Scene, words: readonly Word[], tags: Uint8Array): Found | undefined {
  const found = isWhole(scene, words) ? named(words, followsWords, followsWords) : undefined
  if (!found) return undefined
  const last = Math.max(found.source.last, found.cue.last)
  const told = takes(lemmaOf(words[found.cue.first]!.lexeme), 'hearer') ? nameFrom(words, last)?.last : undefined
  return (told ?? last) === words.length || isCircumstance(words, tags, last) ? found : undefined
}

/** said [at a meeting in Orlan, nearly nine months ago] */
export const isCircumstance = (words: readonly Word[], tags: Uint8Array, from: number): boolean =>
  circumstance.end(words, tags, from) === words.length && endsCircumstance(tags.at(-1))
const circumstance = pattern('at|during|from|in|on {nominal|preposition|comma|adverb}*')
const endsCircumstance = tag.anyOf(tag.noun, tag.adjective, tag.adverb)

/** A past form. */
const isPast = perLexeme(lexeme => ['past', 'preterite'].includes(wordClass(lexeme).verb?.shape ?? ''))
/** Any verb: “Why?” mused Jane Doe. */
const tells = perLexeme(lexeme => followsWords(lexeme) || isPast(lexeme))

/**
 * “…” [Will Doe] wrote. “…” said [Air Force Lt. Jane Doe], who … Capitals alone tell.
 * Behind a whole speech, any verb that comes first is a cue, and behind one that a comma ends, any verb at all: “Why?” mused [Doe].
 */
function named(
  words: readonly Word[],
  opens: (lexeme: Lexeme) => boolean,
  follows: (lexeme: Lexeme) => boolean,
): Found | undefined {
  const opening = words[0]!.lexeme
  const inverted = opening.capital || !opens(opening) ? undefined : nameFrom(words, 1)
  if (inverted) return { source: pastRole(words, inverted), cue: { first: 0, last: 1 } }
  const before = nameFrom(words, 0)
  const verb = before && words[before.last]
  return verb && follows(verb.lexeme)
    ? { source: before, cue: { first: before.last, last: before.last + 1 } }
    : undefined
}

/** said [Orlan] harbour master [Jane Doe] */
function pastRole(words: readonly Word[], name: Range): Range {
  let at = name.last
  while (at - name.last < longestRole && isRole(words[at])) at++
  return { first: name.first, last: nameFrom(words, at)?.last ?? name.last }
}

const isRole = (word: Word | undefined): boolean => word?.lexeme.shape === 'lower' && wordClass(word.lexeme).noun

/** “…” the old doctor has asked. Behind a whole sentence that a comma ends, any verb is a cue: “…,” she thundered. */
function parsed(words: readonly Word[], tags: Uint8Array, whole: boolean): Found | undefined {
  const at = tags.findIndex(tag.isFiniteVerb)
  const any = whole && !begins(words[0]!.lexeme)
  if (at < 0 || !(any || followsWords(words[at]!.lexeme))) return undefined
  const { first, last } = verbGroup(words, tags, at)
  const source = first === 0 ? phraseFrom(words, tags, last) : subjectBefore(words, tags, first)
  return source && Math.min(first, source.first) === 0 ? { source, cue: { first, last } } : undefined
}

/** [But] she left: a sentence of its own begins. */
const begins = perLexeme(({ lower, capital }) => capital && sentenceOpeners.has(lower))

/** “…” [the harbour board press secretary Jane Doe], a doctor, said. Nothing but a phrase stands before the cue, whatever its words can be. */
function plain(words: readonly Word[], tags: Uint8Array): Found | undefined {
  const at = words.findIndex((_, place) => place > 0 && canBeCue(words, tags, place))
  if (at < 0 || at > longestPhrase || !tag.opensPhrase(tags[0]) || tags.subarray(0, at).some(joinsClause))
    return undefined
  if (words.slice(0, at).some(({ lexeme }) => lexeme.shape === 'mark' && !joining.test(lexeme.text))) return undefined
  const comma = words.findIndex(({ lexeme }) => lexeme.text === ',')
  const last = comma > 0 ? Math.min(comma, at) : at
  return comma === 0 ? undefined : { source: { first: 0, last }, cue: { first: at, last: at + 1 } }
}

/** … [said]; but not: Doe gives an [answer]; these [questions] have */
function canBeCue(words: readonly Word[], tags: Uint8Array, at: number): boolean {
  if (!followsWords(words[at]!.lexeme) || isBareForm(tags[at])) return false
  return tags[at] !== tag.noun || !(tag.holds(tags, 0, at, tag.finite) || tag.isFiniteVerb(tags[at + 1]))
}

const isBareForm = tag.anyOf(tag.gerund, tag.bare)
const joinsClause = tag.anyOf(tag.questionWord, tag.subordinator, tag.that, tag.auxiliary, tag.modal)

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
