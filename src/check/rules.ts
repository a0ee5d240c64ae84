import { type Section, sectionRows } from '../record/fields.ts'

/** How much a finding weighs: an error makes the run fail, a warning is shown. */
export const severities = ['off', 'warn', 'error'] as const
export type Severity = (typeof severities)[number]

type Drift = `drift-${Section}`

const drifts = Object.fromEntries(
  sectionRows.map(([name, { called }]) => [
    `drift-${name}`,
    ['error', `${called.charAt(0).toUpperCase()}${called.slice(1)} differ from the expected record`],
  ]),
) as Record<Drift, ['error', string]>

/** Every finding there is: its severity unless told otherwise, and what it is about. Each has a page in docs/findings. */
export const rules = {
  ...drifts,
  'article-empty': ['error', 'The article has no words'],
  'date-impossible': ['error', 'A date that no calendar has'],
  'date-unresolved': ['warn', 'A date that cannot be resolved'],
  'encoding-repaired': ['warn', 'A text that is not sound UTF-8'],
  'link-label-without-items': ['warn', 'A READ MORE heading with nothing under it'],
  'mixed-quote-styles': ['warn', 'Quotation marks of two styles in one article'],
  'quote-unclosed': ['error', 'A quotation that is not closed'],
  'quote-unopened': ['warn', 'A closing quotation mark without an opening one'],
  'quote-without-speaker': ['warn', 'A quote that nobody says'],
  'speaker-not-introduced': ['warn', 'A speaker whose full name is never given'],
  'speaker-unresolved': ['warn', 'A “he” or “she” who speaks, and was not named before'],
  'weekday-contradicts-date': ['error', 'A weekday that its date does not fall on'],
  'drift-notes': ['error', 'The notes differ from the expected record'],
  'drift-offsets': ['error', 'Everything is there, at other offsets'],
  'drift-published': ['error', 'The day of publication differs from the expected record'],
  'article-missing': ['error', 'An expected record without its article'],
  'expected-invalid': ['error', 'An expected record that is no record'],
  'expected-missing': ['off', 'An article without an expected record'],
  'record-invalid': ['error', 'A record that breaks the schema'],
} as const satisfies Record<string, readonly [Severity, string]>

export type RuleCode = keyof typeof rules
export type Severities = Readonly<Partial<Record<RuleCode, Severity>>>

export const ruleCodes = Object.keys(rules) as readonly RuleCode[]
export const titleOf = (code: RuleCode): string => rules[code][1]

/** The severity of a rule as the user has set it, or as it is. */
export const severityOf = (code: RuleCode, set: Severities): Severity => set[code] ?? rules[code][0]

/** The page that explains it, in the package. */
export const pageOf = (code: RuleCode): string => `docs/findings/${code}.md`
