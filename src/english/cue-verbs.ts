import { cueVerbs } from './words/verbs/cue-verbs.ts'

/** What a verb reports: speech, an order or a request, a judgement, a thought, a will. */
export type Act = 'say' | 'order' | 'judge' | 'think' | 'want'

/** What can stand behind a verb that reports; words/verbs/cue-verbs.ts has an example of each. */
export type Frame =
  | 'words'
  | 'clause'
  | 'that'
  | 'late'
  | 'question'
  | 'hearer'
  | 'to'
  | 'object'
  | 'topic'
  | 'noun'
  | 'as'
  | 'complement'
  | 'it'

/** The frames of each verb, with or without a particle, and the act that it reports in each. */
const frames = new Map<string, ReadonlyMap<Frame, Act>>()
/** The particles of each verb. */
const particles = new Map<string, Set<string>>()
for (const row of cueVerbs) {
  const [verb, groups] = row.split(': ') as [string, string]
  const acts = groups.split('; ').flatMap(group => {
    const [act, ...framed] = group.split(' ') as [Act, ...Frame[]]
    return framed.map(frame => [frame, act] as const)
  })
  frames.set(verb, new Map(acts))
  const [lemma, particle] = verb.split(' ') as [string, string?]
  if (particle) particles.set(lemma, (particles.get(lemma) ?? new Set()).add(particle))
}

/** Whether a verb, by its lemma, can have something behind it. */
export const takes = (lemma: string, frame: Frame): boolean => frames.get(lemma)?.has(frame) ?? false

/** The act that a verb reports with something behind it: call for + object is an order. */
export const actOf = (verb: string, frame: Frame): Act | undefined => frames.get(verb)?.get(frame)

/** The words that can make a verb one that reports, from behind it: call for. */
export const particlesOf = (lemma: string): ReadonlySet<string> | undefined => particles.get(lemma)

/** Whether a verb can report, by itself or with a particle. */
export const isCueVerb = (lemma: string): boolean => frames.has(lemma) || particles.has(lemma)

/** Whether a verb reports what is said or thought in words or in a clause: say, tell, believe. */
export const opensClauses = (lemma: string): boolean => takes(lemma, 'words') || takes(lemma, 'clause')
