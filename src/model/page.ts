import { bytesOf } from './bytes.ts'
import { scale, starts, steps, weights } from './page-data.ts'

/** The weights that tell an article from what stands around it: a number a state for each answer of a line. */
export interface PageModel {
  readonly weights: Float64Array
  readonly steps: readonly number[]
  readonly starts: readonly number[]
}

let model: PageModel | undefined

/** Read when first asked: the start of the program does not wait for it. */
export const pageModel = (): PageModel =>
  (model ??= {
    weights: Float64Array.from(bytesOf(weights), byte => ((byte << 24) >> 24) / scale),
    steps,
    starts,
  })
