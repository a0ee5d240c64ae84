// A worker that does as it is told by the texts: some break it, some never end.
import { articlesOf } from '../../../dist/input/articles.js'

const fields = { keep: [] }

export function work({ batch, done }) {
  Atomics.store(done, 0, 0)
  const printed = [...articlesOf(batch, fields)].map(({ source, text }, index) => {
    Atomics.store(done, 0, index)
    if (text === 'break') process.exit(1)
    if (text === 'grow') for (const held = []; ; ) held.push(new Array(1e6).fill(index))
    while (text === 'hang');
    return { source, label: String(source.index), size: Buffer.byteLength(text), notes: [], length: text.length, text }
  })
  if (printed.some(({ text }) => text === 'stay')) {
    Atomics.store(done, 0, -2)
    throw new Error('DataCloneError')
  }
  return { printed, bytes: Buffer.from(printed.map(({ text }) => text).join('')) }
}
