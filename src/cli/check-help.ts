import { readFileSync } from 'node:fs'
import { pageOf, type RuleCode } from '../check/rules.ts'

/** What a finding means, from its page in the package. */
export const explanationOf = (code: RuleCode): string =>
  readFileSync(new URL(`../../${pageOf(code)}`, import.meta.url), 'utf8')

/** What `copydesk check --help` says after the options. */
export const checkHelp = `
An article and its expected record:
  storm.txt           storm.expected.yaml (or .json)       storm.options.yaml, if any
  storm/article.txt   storm/expected.yaml (or .json)       storm/options.yaml, if any
  An article without an expected record is only looked at for what is wrong in its text.

Examples:
  copydesk check storm.txt                              what is wrong in this text?
  copydesk check --init storm.txt --date 2026-03-09     make storm.expected.yaml
  copydesk check articles/                              has anything drifted?
  copydesk check --update articles/                     take what is found now for right
  copydesk check articles/ --reporter github --reporter junit=report.xml
  copydesk check --records out.ndjson.gz                are these records whole?

Exit status:
  0  clean, or warnings only         1  findings of severity error
  2  wrong usage, a wrong config, or a path that is missing or cannot be read

Streams:
  Reports go to standard output or to their files; what could not be read is told on standard error.`
