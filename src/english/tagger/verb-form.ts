import { isCueVerb } from '../cue-verbs.ts'
import { irregularVerbs } from '../words/verbs/irregular-verbs.ts'
import { verbs } from '../words/verbs/verbs.ts'

/** Which form of a verb a word is. `past` may be the participle too, where both are alike; `preterite` is not. */
export type VerbShape = 'base' | 's' | 'past' | 'preterite' | 'participle' | 'ing'

export interface VerbForm {
  readonly lemma: string
  readonly shape: VerbShape
  /** Its past is like its base: put. */
  readonly unchanging?: true
}

const irregular = new Map<string, VerbForm>()
for (const [lemma, past, participle] of irregularVerbs.map(line => line.split(' ') as [string, string, string])) {
  irregular.set(participle, { lemma, shape: 'participle' })
  irregular.set(past, { lemma, shape: past === participle ? 'past' : 'preterite' })
  if (past === lemma) irregular.set(lemma, { lemma, shape: 'base', unchanging: true })
}

const doubled = /([bdfglmnprstvz])\1$/

/** The verb that a word (in lower case) is a form of, if it can be one. */
export function readVerb(word: string): VerbForm | undefined {
  const known = irregular.get(word)
  if (known) return known
  if (isVerb(word)) return { lemma: word, shape: 'base' }
  if (word.endsWith('s'))
    return formOf(
      word.endsWith('ies')
        ? [`${word.slice(0, -3)}y`]
        : [word.slice(0, -1), word.endsWith('es') ? word.slice(0, -2) : ''],
      's',
    )
  if (word.endsWith('ed'))
    return formOf(word.endsWith('ied') ? [`${word.slice(0, -3)}y`] : stems(word.slice(0, -2)), 'past') ?? unlisted(word)
  if (word.endsWith('ing')) return formOf(stems(word.slice(0, -3)), 'ing')
  return undefined
}

/** A verb that can report, another in the list, or with the ending of a verb: legalize, codify. */
const isVerb = (word: string): boolean => isCueVerb(word) || verbs.has(word) || verbEnding.test(word)
const verbEnding = /[a-z]{4}(?:ize|ify)$/

/** What else ends like a past form is one: furloughed. Its lemma is only what is left of it. */
const unlisted = (word: string): VerbForm | undefined =>
  pastLike.test(word) && !otherWords.has(word) ? { lemma: word.slice(0, -2), shape: 'past' } : undefined

const pastLike = /^(?!un)[a-z]+[^e]ed$/
const otherWords: ReadonlySet<string> = new Set([
  'beloved',
  'hatred',
  'hundred',
  'infrared',
  'kindred',
  'naked',
  'rugged',
  'sacred',
  'shred',
  'sled',
  'talented',
  'wicked',
])

/** note(d), stop(ped), warn(ed) */
const stems = (stem: string): string[] => [`${stem}e`, stem, doubled.test(stem) ? stem.slice(0, -1) : '']

function formOf(candidates: readonly string[], shape: VerbShape): VerbForm | undefined {
  const lemma = candidates.find(isVerb)
  return lemma === undefined ? undefined : { lemma, shape }
}
