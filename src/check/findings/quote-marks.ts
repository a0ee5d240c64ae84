import type { Remark } from '../finding.ts'

const mark = /["“”„«»]/g
const styles: Readonly<Record<string, string>> = {
  '"': 'straight',
  '“': 'curly',
  '”': 'curly',
  '„': 'curly',
  '«': 'angle',
  '»': 'angle',
}
const digit = /\d/

/** `“We lost,” she said. "We won," he said.` Points at the first mark of each style but the commonest. `6'2"` is a height. */
export function mixedQuoteStyles(text: string): Remark[] {
  const found = new Map<string, { count: number; first: number }>()
  for (const { 0: character, index } of text.matchAll(mark)) {
    if (character === '"' && digit.test(text[index - 1] ?? '')) continue
    const style = styles[character]!
    const seen = found.get(style)
    if (seen) seen.count++
    else found.set(style, { count: 1, first: index })
  }
  const [most, ...others] = [...found].sort(([, a], [, b]) => b.count - a.count || a.first - b.first)
  return others.map(([style, { first }]) => ({
    code: 'mixed-quote-styles',
    message: `This quotation mark is ${style}; most of the article’s are ${most![0]}`,
    start: first,
    end: first + 1,
  }))
}
