/** One step of the regex for each entry: a function called for each would take as long as all else that loads. */
const lineBreak = /\s*\n\s*/

/** Reads a list: one entry a line, white space around it not counted. */
export const words = (list: TemplateStringsArray): readonly string[] => list.raw[0]!.trim().split(lineBreak)

/** The same list as a set. */
export const wordSet = (list: TemplateStringsArray): ReadonlySet<string> => new Set(words(list))
