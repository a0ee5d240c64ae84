/** Words and features are known by 32-bit numbers: of a text … */
export function hashText(text: string, seed: number): number {
  let hash = seed ^ 0x811c9dc5
  for (let index = 0; index < text.length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193)
  return hash ^ (hash >>> 15)
}

/** … and of two numbers, the order of which counts. */
export function hashPair(first: number, second: number): number {
  let hash = Math.imul(first ^ (second >>> 15) ^ (second << 7), 0x85ebca6b) ^ second
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return hash ^ (hash >>> 16)
}

export const hashThree = (first: number, second: number, third: number): number =>
  hashPair(hashPair(first, second), third)

export const hashFour = (first: number, second: number, third: number, fourth: number): number =>
  hashPair(hashThree(first, second, third), fourth)

/** The form that a word has in the gazetteer and in features. */
export const hashWord = (lower: string): number => hashText(lower, 2)
