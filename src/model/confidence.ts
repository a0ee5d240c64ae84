import { base, weights } from './report-weights.ts'

/** How likely a quote is right, 0 to 1, from what speaks for and against it: a logistic regression. */
export function confidenceOf(evidence: readonly string[]): number {
  let sum = base
  for (const name of evidence) sum += weights[name] ?? 0
  return Math.round(100 / (1 + Math.exp(-sum))) / 100
}
