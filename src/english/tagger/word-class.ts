import { type Lexeme, perLexeme } from '../../document/lexemes.ts'
import * as list from '../words/grammar/function-words.ts'
import { nounVerbs } from '../words/verbs/noun-verbs.ts'
import * as tag from './tags.ts'
import { readVerb, type VerbForm } from './verb-form.ts'

/** What a word can be wherever it stands. */
export interface WordClass {
  /** The tag that it has where nothing speaks against it. */
  readonly tag: number
  /** The verb that it can be a form of. */
  readonly verb: VerbForm | undefined
  /** It can be a noun, too. */
  readonly noun: boolean
  /** A plural, by its look. */
  readonly plural: boolean
}

const adverbEnding = /[a-z]{2}ly$/
const adjectiveEnding = /(?:[a-z]able|[a-z]ible|ical|[a-z]ful|[a-z]ous|less|[a-z]ive|[a-z]ish|[a-z]est)$/
const pluralEnding = /[^s]s$/
const notAdverbs =
  /^(?:ally|assembly|bully|family|fly|italy|july|monopoly|reply|supply|only|elderly|early|daily|weekly|friendly|likely|unlikely|deadly|costly|lonely|ugly|rally|jelly|belly|sully|tally|apply|rely|imply|multiply|comply)$/
/** CBS, not BOATS. */
const longestAcronym = 4
const marks = new Map<string, number>(
  Object.entries({
    ',': tag.comma,
    ';': tag.semicolon,
    ':': tag.colon,
    '-': tag.dash,
    '--': tag.dash,
    '---': tag.dash,
    '–': tag.dash,
    '—': tag.dash,
    '%': tag.noun,
    '(': tag.opening,
    '[': tag.opening,
    ')': tag.closing,
    ']': tag.closing,
  }),
)

const closed: readonly (readonly [ReadonlySet<string>, number])[] = [
  [new Set(['that']), tag.that],
  [new Set(['to']), tag.infinitiveTo],
  [list.modals, tag.modal],
  [list.auxiliaries, tag.auxiliary],
  [list.negations, tag.negation],
  [list.subjectPronouns, tag.pronoun],
  [list.possessives, tag.possessive],
  [list.objectPronouns, tag.objectPronoun],
  [list.questionWords, tag.questionWord],
  [list.determiners, tag.determiner],
  [list.coordinators, tag.coordinator],
  [list.prepositions, tag.preposition],
  [list.subordinators, tag.subordinator],
  [list.adverbs, tag.adverb],
]

/** What a word can be. */
export const wordClass = perLexeme(readClass)

/** The verb that a word can be a form of; '' where there is none. */
export const lemmaOf = (lexeme: Lexeme): string => wordClass(lexeme).verb?.lemma ?? ''

function readClass({ lower, shape, text }: Lexeme): WordClass {
  if (shape === 'mark')
    return without(
      lower === "'s"
        ? tag.possessive
        : (marks.get(text) ?? (text === '$' || text === '&' || text === '#' ? tag.determiner : tag.otherMark)),
    )
  const fixed = closed.find(([words]) => words.has(lower))
  if (fixed && !(shape === 'upper' && lower === 'us'))
    return without(fixed[1], false, lower === 'they' || lower === 'we' || lower === 'you' || lower === 'i')
  const verb = shape === 'number' ? undefined : readVerb(lower)
  const plural = pluralEnding.test(lower) && !(shape === 'upper' && lower.length <= longestAcronym)
  if (verb) return { tag: verbTag(verb), verb, noun: canBeNoun(lower, verb), plural }
  if (adverbEnding.test(lower) && !notAdverbs.test(lower)) return without(tag.adverb)
  if (adjectiveEnding.test(lower) || list.adjectives.has(lower)) return without(tag.adjective, true)
  return without(tag.noun, true, plural || lower === 'people' || lower === 'police')
}

const others = new Map<number, WordClass>()

/** The class of a word that is no verb: there are few, and all words of one share it. */
function without(tag: number, noun = false, plural = false): WordClass {
  const key = (tag << 2) | (noun ? 2 : 0) | (plural ? 1 : 0)
  const known = others.get(key) ?? { tag, verb: undefined, noun, plural }
  others.set(key, known)
  return known
}

function verbTag({ shape }: VerbForm): number {
  if (shape === 'participle') return tag.participle
  return shape === 'ing' ? tag.gerund : tag.finite
}

/** claim, claims, ruling; but not said, accuse. */
const canBeNoun = (word: string, { lemma, shape }: VerbForm): boolean =>
  shape === 'ing' || ((shape === 'base' || shape === 's') && nounVerbs.has(lemma)) || nounVerbs.has(word)
