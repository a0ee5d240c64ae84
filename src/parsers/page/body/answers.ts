import { features } from './features.ts'
import type { Look } from './looks.ts'
import { readPlaces } from './places.ts'

/** A feature of a line, or of one that stands near it. */
interface Ask {
  readonly feature: number
  /** Lines from the line that is weighed. */
  readonly offset: number
  /** Its first weight. One answer more than the feature has stands for the edge of the text. */
  readonly first: number
}

const asks: Ask[] = []
let total = 0
features.forEach(({ answers, around }, feature) => {
  for (let offset = -around; offset <= around; offset++) {
    asks.push({ feature, offset, first: total })
    total += answers + 1
  }
})

/** The number of all answers to all features, near lines included. */
export const answerCount = total
/** So many of them hold for a line. */
export const askCount = asks.length

/** The answers that hold for each line: `askCount` numbers a line. */
export function readAnswers(looks: readonly Look[]): Uint16Array {
  const places = readPlaces(looks)
  const own = new Uint8Array(looks.length * features.length)
  looks.forEach((look, index) => {
    const place = places[index]!
    for (let feature = 0; feature < features.length; feature++)
      own[index * features.length + feature] = features[feature]!.read(look, place)
  })
  const answers = new Uint16Array(looks.length * asks.length)
  for (let index = 0; index < looks.length; index++) {
    for (let ask = 0; ask < asks.length; ask++) {
      const { feature, offset, first } = asks[ask]!
      const at = index + offset
      const answer = at < 0 || at >= looks.length ? features[feature]!.answers : own[at * features.length + feature]!
      answers[index * asks.length + ask] = first + answer
    }
  }
  return answers
}
