/** What every rule tells of itself. Its examples are its tests: test/rules.test.ts runs them through the whole pipeline. */
export interface Rule<Name extends string = string> {
  /** The name that its finds carry. */
  readonly name: Name
  /** A text with marks, `⟦quote:…⟧`: this rule finds what is marked, and no other rule finds anything marked. */
  readonly eg: string
  /** Texts in which no rule finds anything but, at most, a quotation without a speaker. */
  readonly not: readonly string[]
  /** Other names that its finds go by, each with an example of its own. */
  readonly variants?: Readonly<Partial<Record<Name, string>>>
}
