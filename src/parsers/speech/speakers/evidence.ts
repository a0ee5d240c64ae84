import type { Entity, Person } from '../../../contract/layers.ts'
import type { Document } from '../../../document/document.ts'
import type { Draft } from './drafts.ts'
import { beginsSentence, closes, endsSentence, leads } from './positions.ts'

/** What speaks for or against a quote: its report's evidence, and what is known of its speaker; of one without a report, where it stands. */
export function evidenceOf(
  document: Document,
  draft: Draft,
  speaker: Person | undefined,
  entities: readonly Entity[],
): string[] {
  const { rule, kind, evidence } = draft
  const type = speaker?.entity === undefined ? '' : ` ${entities[speaker.entity]!.type}`
  const who = speaker ? `${speaker.kind}${type}` : 'nobody'
  const own = [`rule ${rule}`, `rule ${rule} ${kind}`, `kind ${kind}`, `speaker ${who}`, `${kind} speaker ${who}`]
  return evidence ? [...own, ...evidence, `rule ${rule} ${who}`] : [...own, ...placeOf(document, draft)]
}

const word = /[\p{L}\p{N}]+/gu
const lower = /^\p{Ll}/u

function placeOf(document: Document, draft: Draft): string[] {
  const { rule, parts, start } = draft
  const { text } = document
  const words = text.slice(parts[0]!.start, parts[0]!.end).match(word)?.length ?? 0
  const size = words < 3 ? '1' : words < 5 ? '3' : words < 8 ? '5' : words < 13 ? '8' : '13'
  const place = leads(document, draft)
    ? closes(document, draft)
      ? 'paragraph'
      : 'opens paragraph'
    : beginsSentence(document, draft)
      ? 'opens sentence'
      : 'within'
  const shape = `${endsSentence(document, draft) ? 'ends' : 'goes on'} ${lower.test(text.slice(parts[0]!.start)) ? 'lower' : 'capital'}`
  const marks = text[start] === "'" || text[start] === '‘' ? 'single' : 'double'
  return [
    `alone ${size}`,
    `alone ${size} ${place}`,
    `alone ${shape} ${place}`,
    `alone ${marks}`,
    `${rule} ${size}`,
    `${rule} ${place}`,
  ]
}
