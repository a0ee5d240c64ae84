import { expect, test } from 'vitest'
import { readArticle } from '../../src/article.ts'
import { terminalView } from '../../src/writers/terminal/view.ts'
import { columns, fill, wrap } from '../../src/writers/terminal/wrap.ts'

const options = { width: 80, color: false, why: false, legend: false, title: false, apart: false }
const view = (text: string, more: Partial<typeof options> = {}): string =>
  terminalView(readArticle(text, { date: '2026-03-09' }), text, { ...options, ...more })
const said = '“We lost the pier,” Marta Vell said on Sunday. “It is gone for good.”'

test('marks stand where there is no colour, and the margin names the speaker', () => {
  expect(view(said)).toMatch(/^Marta Vell +“\{We lost the pier,\}” @\[Marta Vell\] said on =\[Sunday\]\./)
})

test('where nobody speaks there is no margin', () => {
  expect(view('The pier was lost.')).toBe('The pier was lost.\n')
})

test('colours instead of marks', () => {
  const colored = view(said, { color: true })
  expect(colored).toContain('\u001b[32m')
  expect(colored.replace(/\u001b\[\d+m/g, '')).toContain('“We lost the pier,” Marta Vell said on Sunday.')
})

test('why: kind, speaker, cue and rule of a quote; value and anchor of a date', () => {
  const why = view(said, { why: true, width: 160 })
  expect(why).toMatch(/q1 · by “Marta Vell” · direct · cue “said” · /)
  expect(why).toContain('“Sunday” · 2026-03-08 · DATE · from publication · weekday')
})

test('control sequences of the article are shown, never sent', () => {
  const hostile = view('Red \u001b[31mtext\u009b\u202e and \u0007 bell.')
  expect(hostile).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e]/)
  expect(hostile).toContain('␛[31m')
})

test.for(['漢字 '.repeat(40), 'e\u0301'.repeat(120), '👩‍👩‍👧 '.repeat(40), 'x'.repeat(300), said.repeat(5)])(
  'no line is wider than asked: %s',
  text => {
    for (const line of wrap([{ text, draw: part => part }], 30)) expect(columns(line)).toBeLessThanOrEqual(30)
    for (const line of view(text, { width: 50 }).split('\n')) expect(columns(line)).toBeLessThanOrEqual(50)
  },
)

test('a long name goes on below, and stands back where the same goes on speaking', () => {
  const text =
    '“We lost,” said the deputy harbour master. “All of it.”\n\n“It is gone,” the deputy harbour master said.'
  expect(
    view(text)
      .split('\n')
      .map(line => line.slice(0, 18).trimEnd()),
  ).toEqual(['the deputy', ' harbour master', '', 'the deputy', ' harbour master', ''])
  const [first, , , again] = view(text, { color: true }).split('\n')
  expect(first).toMatch(/^\u001b\[1mthe/)
  expect(again).toMatch(/^\u001b\[2mthe/)
})

test.for([
  ['Marta', 8],
  ['漢字', 7],
  ['e\u0301e\u0301', 3],
] as const)('a line fills its columns: %s', ([line, width]) => {
  expect(columns(fill(line, width))).toBe(width)
})
