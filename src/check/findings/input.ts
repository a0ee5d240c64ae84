import type { InputNote } from '../../input/decode.ts'
import type { Remark } from '../finding.ts'

/** Where each oddity is first seen. */
const first: Readonly<Partial<Record<InputNote['code'], RegExp>>> = {
  'encoding-broken': /\ufffd/,
  'encoding-guessed': /[^\x00-\x7f]/,
  'nul-characters': /\0/,
}

/** What was odd about the bytes of the file. An empty file is told of by its own finding. */
export const inputRemarks = (text: string, notes: readonly InputNote[]): Remark[] =>
  notes.flatMap(({ code, message }) => {
    const pattern = first[code]
    if (!pattern) return []
    const start = Math.max(0, text.search(pattern))
    return [
      {
        code: 'encoding-repaired',
        message: message[0]!.toUpperCase() + message.slice(1),
        start,
        end: Math.min(text.length, start + 1),
      },
    ]
  })
