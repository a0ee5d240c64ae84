const word = /[\p{L}\p{N}_]+/gu
const capital = /^\p{Lu}/u
const smallWords = new Set(['the', 'of', 'and', 'for', 'a', 'an', 'in', 'to', 'at'])
/** Words that begin alike so far count as the same: Manitoba, Manitoban. */
const stemLength = 5
const sharedStems = 0.75
const fewestStems = 2

/** Whether a name from a record means who annotated text names: one holds the other, or the surname, the words or the letters are the same. */
export function sameEntity(who: string, type: 'person' | 'organization', name: string): boolean {
  const want = who.toLowerCase()
  const have = name.toLowerCase()
  if (have === want || ` ${want} `.includes(` ${have} `) || ` ${have} `.includes(` ${want} `)) return true
  if (type === 'person') return lastWord(have) === lastWord(want)
  const [a, b] = [stems(have), stems(want)]
  const both = [...a].filter(stem => b.has(stem)).length
  if (both >= fewestStems && both / Math.min(a.size, b.size) >= sharedStems) return true
  return have.length > 1 && (have === initials(who) || initials(name) === want)
}

const wordsOf = (text: string): readonly string[] => text.match(word) ?? []

const lastWord = (text: string): string => wordsOf(text).at(-1) ?? ''

const stems = (name: string): ReadonlySet<string> =>
  new Set(
    wordsOf(name)
      .filter(each => !smallWords.has(each))
      .map(each => each.slice(0, stemLength)),
  )

const initials = (name: string): string =>
  wordsOf(name)
    .filter(each => capital.test(each))
    .map(each => each[0])
    .join('')
    .toLowerCase()
