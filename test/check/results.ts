import { type ArticleResult, placeRemarks } from '../../src/check/finding.ts'
import { type ReporterName, reporterOf } from '../../src/check/reporters/index.ts'

/** What nobody may obey: escapes, workflow commands in both spellings, markup, line ends, changes of direction, half a character. */
export const hostile = [
  'plain',
  '\u001b[31mred\u001b[0m',
  '\u009b31m',
  '::error::x',
  '  ::stop-commands::pwned',
  '##[add-mask]x',
  'a\n::set-env name=X::y',
  'a\r\nb',
  '%0A::warning::',
  ']]></failure><x a="b">',
  '&amp; <b> \' "',
  'tab\there',
  '\0nul',
  '\u202etxt.exe',
  'lone \ud800 half',
  '\ufffe\uffff',
  'not ok 9 # TODO \\ # SKIP',
  '  ...\n  ---',
  'a:b,c=d',
  '😀 wide',
  '\u2028line',
]

/** A clean article, one with an error and a warning that hold some words, and one that cannot be read. */
export const resultsWith = (words: string): ArticleResult[] => [
  { path: 'clean.txt', compared: true, findings: [] },
  {
    path: `${words}.txt`,
    compared: true,
    findings: placeRemarks(
      `first line\nsecond ${words} line\nthird`,
      [
        {
          code: 'drift-quotes',
          message: `The quote “${words}” has another speaker`,
          start: 18,
          end: 18 + words.length,
          changes: [
            { field: 'speaker', was: words, now: `not ${words}` },
            { field: 'cue', was: 'said' },
          ],
        },
        { code: 'mixed-quote-styles', message: `This ${words} is curly`, start: 0, end: 5 },
      ],
      {},
    ),
  },
  { path: `gone ${words}`, compared: false, findings: [], failure: `cannot be read: ${words}` },
]

/** What a reporter writes for these results. */
export function report(name: ReporterName, results: readonly ArticleResult[]): string {
  const reporter = reporterOf(name, { version: '1.2.3' })
  const failures = results.filter(({ failure }) => failure).length
  const severities = results.flatMap(({ findings }) => findings.map(({ severity }) => severity))
  const errors = severities.filter(severity => severity === 'error').length
  return (
    reporter.start +
    results.map(result => reporter.article(result)).join('') +
    reporter.end({
      articles: results.length,
      compared: 2,
      errors,
      warnings: severities.length - errors,
      written: 0,
      failures,
    })
  )
}
