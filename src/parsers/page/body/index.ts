import { pageModel } from '../../../model/page.ts'
import type { NoticeKind } from '../boilerplate.ts'
import type { Page } from '../page-chrome.ts'
import { askCount, readAnswers } from './answers.ts'
import { bodyChances, states } from './chain.ts'
import { type Look, readLooks } from './looks.ts'

/** How each line looks, and how likely it is that it belongs to the article, 0 to 1. */
export interface Body {
  readonly looks: readonly Look[]
  readonly chances: Float64Array
}

/** Tells the article from what stands around it, by the looks of each line and of those near it. */
export function readBody(page: Page, kinds: readonly (NoticeKind | undefined)[]): Body {
  const looks = readLooks(page, kinds)
  const answers = readAnswers(looks)
  const { weights, steps, starts } = pageModel()
  const scores = new Float64Array(looks.length * states.length)
  for (let line = 0; line < looks.length; line++) {
    for (let ask = 0; ask < askCount; ask++) {
      const at = answers[line * askCount + ask]! * states.length
      for (let state = 0; state < states.length; state++) scores[line * states.length + state]! += weights[at + state]!
    }
  }
  return { looks, chances: bodyChances(scores, { steps, starts }) }
}
