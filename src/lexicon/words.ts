/** Reads a list: one entry a line, white space around it not counted. */
export const words = (list: TemplateStringsArray): readonly string[] =>
  list.raw[0]!.split('\n').map(line => line.trim()).filter(line => line !== '')

/** The same list as a set. */
export const wordSet = (list: TemplateStringsArray): ReadonlySet<string> => new Set(words(list))
