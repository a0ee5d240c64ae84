import { paragraphAt } from '../../../../document/document.ts'
import type { Lexeme } from '../../../../document/lexemes.ts'
import { phraseBefore } from '../../../../english/syntax/noun-phrases.ts'
import { pattern } from '../../../../english/syntax/pattern.ts'
import type { Range } from '../../../../english/syntax/range.ts'
import { followsWords } from '../../../../english/tagger/reporting-verbs.ts'
import { tagWords } from '../../../../english/tagger/tagging.ts'
import * as tag from '../../../../english/tagger/tags.ts'
import type { Word } from '../../../../english/tagger/word.ts'
import { sourceOf } from '../../source-words.ts'
import { nameBefore, nameFrom } from '../names.ts'
import { leads, namesPerson, paragraphAbove } from '../positions.ts'
import type { Scene, Sieve } from '../sieve.ts'
import { wordsBefore } from '../subjects-before.ts'

/** Jane Doe: [“We will be back.”] Doe, on the pier: [“It is late.”] Continued Doe: ¶ [“It is late.”] From Doe: [“It is late.”] A name and a colon, and no verb but that of a cue. */
export const namedBefore: Sieve = {
  name: 'named-before',
  eg: '⟦speaker:Jane Doe⟧⟦cue::⟧ “⟦quote:We lost the boat on the rocks.⟧”',
  not: ['There are three boats: “Gull,” “Tern” and “Skua.”'],
  find(scene, index) {
    const { document, structure, drafts, quotations } = scene
    const draft = drafts[index]!
    const above = leads(document, draft) ? paragraphAbove(scene, draft) : undefined
    const words = wordsBefore(document, above?.end ?? draft.start, quotations)
    if (words.at(-1)?.lexeme.text !== ':') return undefined
    if (structure.roles[paragraphAt(document, draft.start)] === 'headline' && !words.some(isCaption)) return undefined
    const tags = tagWords(words)
    const name = openingName(scene, words, tags) ?? lastName(scene, words, tags)
    const { start, end } = words.at(-1)!
    return name && { source: sourceOf(words, tags, name), cue: { start, end } }
  },
}

/** [Jane Doe], on the pier: [Doe], May 9, in Orlan: Here is [Jane Doe] in May: Media caption [Jane Doe], a guide: The person who opens a sentence without a verb. */
function openingName(scene: Scene, words: readonly Word[], tags: Uint8Array): Range | undefined {
  const name = nameFrom(words, opening(words, tags))
  if (!name || name.last === words.length - 1 || !passesOn(tags[name.last])) return undefined
  const isClause = words.some((word, at) => at >= name.last && breaksOff(word, tags[at]))
  return isClause || !isPerson(scene, words, name) ? undefined : name
}

/** A verb in small letters, or a quotation. */
const breaksOff = ({ lexeme }: Word, kind: number | undefined): boolean =>
  kind === tag.quotation || (!lexeme.capital && tag.isAnyVerb(kind))

/** On the pier: and in May: */
const passesOn = tag.anyOf(tag.comma, tag.preposition)

/** Past Here is, Media caption, Then and a bullet: */
function opening(words: readonly Word[], tags: Uint8Array): number {
  const caption = words.findIndex(isCaption)
  if (caption >= 0) return caption + 1
  if (words[0]!.lexeme.lower === 'here') return 2
  if (bullet.test(words[0]!.lexeme.text)) return 1
  return Math.max(0, joined.end(words, tags, 0))
}

/** [Then,] Jane Doe: */
const joined = pattern('{coordinator|adverb} {comma}?')

/** The name right before the colon, behind nothing but a mark or a cue; or, of a person, behind a form of to be: The next was master [Jane Doe]: */
function lastName(scene: Scene, words: readonly Word[], tags: Uint8Array): Range | undefined {
  const found = nameBefore(words, words.length - 1)
  if (!found) return undefined
  const isLed = found.last - found.first > 1 && leadsIn(words[found.first]!.lexeme)
  const range = isLed ? { ...found, first: found.first + 1 } : found
  const before = words[range.first - 1]?.lexeme
  if (!before || before.shape === 'mark' || leadsIn(before)) return range
  const phrase = phraseBefore(words, tags, range.last)
  return phrase && introduces(words[phrase.first - 1]) && isNamedBy(scene, words, tags, phrase, range)
    ? phrase
    : undefined
}

/** The next [was] master Jane Doe: Media [caption] guide Jane Doe: */
const introduces = (word: Word | undefined): boolean =>
  word !== undefined && (being.test(word.lexeme.lower) || word.lexeme.shape === 'mark' || isCaption(word))

/** former harbour master [Jane Doe]; but not: a boat of [Jane Doe] */
const isNamedBy = (scene: Scene, words: readonly Word[], tags: Uint8Array, phrase: Range, name: Range): boolean =>
  !tag.holds(tags, phrase.first, name.last, tag.preposition) && isPerson(scene, words, name)

const bullet = /^[•*–—-]$/
const being = /^(?:is|was|'s)$/

const isPerson = (scene: Scene, words: readonly Word[], { first, last }: Range): boolean =>
  namesPerson(scene, { start: words[first]!.start, end: words[last - 1]!.end })

const isCaption = ({ lexeme }: Word): boolean => lexeme.lower === 'caption'

/** Said Doe: From Doe: Media caption Doe: */
const leadsIn = (lexeme: Lexeme): boolean =>
  lexeme.lower === 'from' || lexeme.lower === 'caption' || followsWords(lexeme)
