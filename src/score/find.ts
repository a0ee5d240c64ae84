import type { Span } from '../document/span.ts'
import type { Gold, Prediction } from './gold.ts'

/** An annotated text, and what was found in it. */
export interface Pair {
  readonly gold: Gold
  readonly predicted: Prediction
}

/** Something annotated or something predicted, and whether the other side has it too. */
export interface Find {
  readonly side: 'gold' | 'predicted'
  readonly kind: string
  readonly rule?: string | undefined
  readonly right: boolean
}

/** What is missing or wrong, with its place. */
export interface Fault extends Span {
  readonly id: string
  readonly what: string
  readonly text: string
}

/** How well one layer does: its figures by name, and what they were counted from. */
export interface LayerScore {
  readonly layer: string
  readonly figures: Readonly<Record<string, number>>
  readonly finds: readonly Find[]
  readonly faults: readonly Fault[]
}

/** Precision, recall and their harmonic mean. Where there is nothing to count, 0. */
export function precisionRecall(right: number, predicted: number, gold: number): { p: number; r: number; f1: number } {
  const p = predicted ? right / predicted : 0
  const r = gold ? right / gold : 0
  return { p, r, f1: p + r ? (2 * p * r) / (p + r) : 0 }
}

/** The three figures under a name: `content.token.p`, `.r`, `.f1`. */
export function named(name: string, counts: { p: number; r: number; f1: number }): Record<string, number> {
  return { [`${name}.p`]: counts.p, [`${name}.r`]: counts.r, [`${name}.f1`]: counts.f1 }
}
