/** What a mention can be. */
export const kinds = ['person', 'organization', 'place', 'group'] as const

/** Where a word stands in its mention. A label is 0 (outside) or `1 + 4 × kind + part`. */
export const part = { begin: 0, inside: 1, last: 2, single: 3 } as const

export const labelCount = 1 + 4 * kinds.length

export const kindOf = (label: number): number => (label - 1) >> 2
export const partOf = (label: number): number => (label - 1) & 3

/** No mention is under way after it. */
export const isClosed = (label: number): boolean => label === 0 || partOf(label) >= part.last
/** No mention is under way before it. */
export const isOpen = (label: number): boolean =>
  label === 0 || partOf(label) === part.begin || partOf(label) === part.single

const follows = (from: number, to: number): boolean =>
  isClosed(from) ? isOpen(to) : !isOpen(to) && kindOf(from) === kindOf(to)

const labels = Array.from({ length: labelCount }, (_, label) => label)
const steps = labels.flatMap(from => labels.filter(to => follows(from, to)).map(to => [from, to] as const))

/** Every step from one word to the next that a sequence of labels may take, as two lists side by side. */
export const stepFrom = Uint8Array.from(steps, ([from]) => from)
export const stepTo = Uint8Array.from(steps, ([, to]) => to)
