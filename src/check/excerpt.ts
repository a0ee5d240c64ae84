const gap = /\s+/g
/** As many characters as name a quote among its neighbours. */
const longest = 60

/** The beginning of some words, on one line. */
export function excerptOf(words: string): string {
  const flat = words
    .slice(0, 4 * longest)
    .replace(gap, ' ')
    .trim()
  if (flat.length <= longest) return flat
  const cut = flat.lastIndexOf(' ', longest)
  return `${flat.slice(0, cut > longest / 2 ? cut : longest)} …`
}
