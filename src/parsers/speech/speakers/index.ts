import type { Entity, Quote } from '../../../contract/layers.ts'
import { defineParser } from '../../../contract/parser.ts'
import type { Rule } from '../../../contract/rule.ts'
import type { QuoteRuleName } from '../../../contract/rule-names.ts'
import type { Trace } from '../../../contract/trace.ts'
import { outsideCards } from '../../../document/cards.ts'
import type { Document } from '../../../document/document.ts'
import { byPosition, firstEndingAfter } from '../../../document/span.ts'
import { confidenceOf } from '../../../model/confidence.ts'
import { bare, type Draft, readDrafts } from './drafts.ts'
import { evidenceOf } from './evidence.ts'
import { headlineSpeech } from './headline-speech.ts'
import { posts } from './posts.ts'
import type { Answer, Scene } from './sieve.ts'
import { sieves } from './sieves/index.ts'
import { saidAfter } from './sieves/said-after.ts'
import { signedInside } from './signed-inside.ts'
import { transcriptLines } from './transcript-lines.ts'
import { whoIsWho } from './who/index.ts'
import { knownMentions } from './who/named.ts'

/** The rules that read speech by the line it stands on. */
const lineRules = [headlineSpeech, transcriptLines, posts]

/** The rules that name a speaker without a report, in the order in which they are asked. */
export const speakerRules: readonly Rule<QuoteRuleName>[] = [...lineRules, signedInside, ...sieves, bare]

/** Who said what: the reports, and the quotations that stand without a cue, joined and resolved. */
export const quotes = defineParser({
  name: 'quotes',
  needs: ['structure', 'links', 'quotations', 'mentions', 'entities', 'reports'],
  parse(document, { structure, quotations, reports, entities }, { trace }) {
    const known = knownMentions(entities)
    const people = known.filter(({ type }) => type === 'person')
    const scene = sceneOf({
      document,
      structure,
      quotations,
      people,
      drafts: readDrafts(document, quotations, reports),
    })
    const { drafts } = scene
    const wholes = new Map<Draft, Draft>()
    drafts.forEach((draft, index) => {
      if (draft.source || draft.kind !== 'direct' || !draft.quotation) return
      const found = ask(scene, index, trace)
      if (found?.joins) wholes.set(draft, join(draft, wholes.get(found.joins) ?? found.joins))
    })
    const held = heldBy(drafts)
    const who = whoIsWho(document, entities, known, quotations, trace)
    return drafts
      .filter(draft => !wholes.has(draft) && !held(draft))
      .map(draft => quoteOf(draft, who(draft), document, entities))
  },
})

/** With the lines that say who speaks before a colon, and the posts that say who wrote them; what they hold is theirs alone, but for what a post quotes of another. */
function sceneOf(scene: Scene): Scene {
  const transcript = transcriptLines.find(scene)
  const lines = [
    ...headlineSpeech.find(scene).filter(({ start }) => start !== transcript[0]?.start),
    ...transcript,
    ...posts.find(scene),
  ].sort(byPosition)
  if (lines.length === 0) return scene
  const isHeld = ({ start, end, kind, source }: Draft): boolean => {
    const line = lines[firstEndingAfter(lines, start)]
    return line !== undefined && line.start < end && !(line.rule === posts.name && kind === 'direct' && source)
  }
  return { ...scene, drafts: [...lines, ...scene.drafts.filter(draft => !isHeld(draft))].sort(byPosition) }
}

/** What was read as a paraphrase, and is the cue of a quotation: “We lost,” [press secretary Jane Doe said]. */
function heldBy(drafts: readonly Draft[]): (draft: Draft) => boolean {
  const cues = drafts
    .filter(({ rule }) => rule === saidAfter.name)
    .map(({ parts, end }) => ({ start: parts.at(-1)!.end, end }))
  return ({ kind, parts }) => {
    const part = kind === 'indirect' ? parts[0]! : undefined
    const cue = part && cues[firstEndingAfter(cues, part.start)]
    return cue !== undefined && cue.start <= part!.start
  }
}

/** Asks one sieve after another, and writes the first answer into the draft. */
function ask(scene: Scene, index: number, trace: Trace | undefined): Answer | undefined {
  const draft = scene.drafts[index]!
  for (const { name, find } of sieves) {
    const found = find(scene, index)
    trace?.({ start: draft.start, end: draft.end, by: name, said: answerText(scene, found) })
    if (!found) continue
    draft.source = found.source
    draft.rule = name
    if (found.cue) draft.cue = found.cue
    if (found.end) draft.end = Math.max(draft.end, found.end)
    return found
  }
  return undefined
}

const answerText = ({ document }: Scene, found: Answer | undefined): string =>
  !found
    ? 'no answer'
    : found.joins
      ? 'goes on from the quote before'
      : document.text.slice(found.source.start, found.source.end)

function join(draft: Draft, whole: Draft): Draft {
  whole.parts.push(...draft.parts)
  whole.end = Math.max(whole.end, draft.end)
  return whole
}

function quoteOf(
  draft: Draft,
  { speaker, addressee }: Pick<Quote, 'speaker' | 'addressee'>,
  document: Document,
  entities: readonly Entity[],
): Quote {
  const { kind, rule, parts: whole, cue, mood, act = 'say', start, end } = draft
  const parts = whole.flatMap(part => outsideCards(document, part))
  const evidence = evidenceOf(document, draft, speaker, entities)
  return {
    start,
    end,
    kind,
    rule,
    parts,
    speaker,
    addressee,
    cue,
    mood,
    act,
    confidence: confidenceOf(evidence),
    evidence,
  }
}
