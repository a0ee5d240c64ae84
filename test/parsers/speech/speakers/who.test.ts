import { expect, test } from 'vitest'
import { readArticle } from '../../../../src/article.ts'

/** Who the last speaker of a text is, or nothing. */
function lastSpeaker(text: string): string | undefined {
  const { quotes, entities } = readArticle(text)
  const entity = quotes?.at(-1)?.speaker?.entity
  return entities?.find(({ id }) => id === entity)?.name
}

test.for([
  [
    'the last speaker',
    'Peter Marlow met Paul Lund at the pier. “We lost,” Marlow said. “It was late,” he said.',
    'Peter Marlow',
  ],
  ['whose gender fits', 'Mary Marlow met Paul Lund at the pier. “We lost,” she said.', 'Mary Marlow'],
  [
    'the subject of the sentence before',
    '“We lost,” Peter Marlow said.\n\nThe harbour master, Paul Lund, met Marlow at the pier. But he said it was late.',
    'Paul Lund',
  ],
  [
    'the subject before, and no object of its sentence',
    'Peter Marlow has written to Paul Lund about the pier. He said it was late.',
    'Peter Marlow',
  ],
  [
    'the subject behind an owner',
    '“We lost,” Peter Marlow said.\n\nMary Ash’s deputy, Paul Lund, took the floor. “It was late,” he said.',
    'Paul Lund',
  ],
  [
    'the subject, quotations left out',
    '“We lost the boat,” said Peter Marlow. “It was late.” Paul Lund saw it all. He said the sea was high.',
    'Paul Lund',
  ],
  [
    'the subject behind an insertion',
    '“We lost,” said Peter Marlow, who left.\n\nA harbour spokesman, Paul Lund, told the town that the men “gained a foothold”, the Orlan Press reported.\n\nHe said it was late.',
    'Paul Lund',
  ],
  [
    'the subject of the clause before',
    'Peter Marlow said he was well. Paul Lund was not. When Lund woke at four, he was far from the pier. “It was late,” he said.',
    'Paul Lund',
  ],
  [
    'who the pronoun before it was',
    '“We lost,” Peter Marlow said.\n\nPaul Lund met Marlow. He was tired. He said it was late.',
    'Paul Lund',
  ],
  [
    'who many pronouns before it were',
    `Peter Marlow left. ${'He slept. '.repeat(100_000)}“We lost,” he said.`,
    'Peter Marlow',
  ],
  [
    'who spoke, rather than the pronoun before it',
    'Peter Marlow met Tom Ash. Even if he stays away, the pier will be built, said Paul Lund. “It was late,” he said.',
    'Paul Lund',
  ],
  [
    'who is named before the pronoun before it',
    '“We lost,” Peter Marlow said.\n\nWhen they asked Paul Lund to look ahead, he left. “It was late,” he said.',
    'Paul Lund',
  ],
  [
    'whose remarks were the subject',
    '“We lost,” Peter Marlow said.\n\nPaul Lund’s remarks were meant for the town. He said it was late.',
    'Paul Lund',
  ],
  [
    'no owner of what is none',
    '“We lost,” Peter Marlow said.\n\nPaul Lund’s boat was meant for the town. He said it was late.',
    'Peter Marlow',
  ],
  ['the subject of its own sentence', 'Peter Marlow told Paul Lund that he said nothing.', 'Peter Marlow'],
  ['who has words of her own', 'Mary Marlow met Paul Lund. It was, in her own words, “a long day.”', 'Mary Marlow'],
  ['the one whom a relative clause hangs on', 'Mary Marlow, who said the pier was lost, went home.', 'Mary Marlow'],
])('he or she is %s', ([, text, name]) => {
  expect(lastSpeaker(text!)).toBe(name)
})

test.for([
  ['nobody fits', 'Mary Marlow met her sister at the pier. “We lost,” he said.'],
  ['nobody is named', '“We lost,” he said.'],
  [
    'it was too long ago',
    `Peter Marlow left.${'\n\nThe pier is long and old, and the sea is high.'.repeat(6)}\n\n“We lost,” he said.`,
  ],
  ['he is named within a quotation alone', '“Peter Marlow lost,” they said. “We know,” he said.'],
])('nobody: %s', ([, text]) => {
  expect(lastSpeaker(text!)).toBeUndefined()
})

test.for([
  [
    'the one with these initials',
    'Peter Marlow met Mary Jane Ash.\n\nPM: Why did the boats come home so late?\n\nMA: The sea was high and the wind was cold.',
    'Mary Jane Ash',
  ],
  [
    'nobody, where two have them',
    'Mary Ash met Mike Astor and Bo Lund.\n\nBL: Why did the boats come home so late?\n\nMA: The sea was high and the wind was cold.',
    undefined,
  ],
])('a label means %s', ([, text, name]) => {
  expect(lastSpeaker(text!)).toBe(name)
})

test.for([
  ['Analysts said the pier was lost.', 'group'],
  ['Some said the pier was lost.', 'description'],
  ['Marlow said the pier was lost.', 'name'],
  ['Peter Hollis left. Hollis said the pier was lost.', 'name'],
])('%s: a %s', ([text, kind]) => {
  expect(readArticle(text!).quotes?.at(-1)?.speaker?.kind).toBe(kind)
})

test.for([
  ['The harbour master, Mary Marlow, said the pier was lost.', 'Mary Marlow'],
  ['According to the Greens’ leader, Mary Marlow, the pier is lost.', 'Mary Marlow'],
])('a description with a name beside it: %s', ([text, name]) => {
  expect(lastSpeaker(text!)).toBe(name)
})

test.for([
  ['a title written short', 'Gov. Mary Marlow met Paul Lund. “We lost,” the governor said.', 'Mary Marlow'],
  ['a title with a capital', 'President Mary Marlow met Paul Lund. The President said it was late.', 'Mary Marlow'],
  [
    'of two senators, the one who spoke last',
    'Sen. Mary Marlow met Sen. Paul Lund. “We lost,” Lund said. The senator said it was late.',
    'Paul Lund',
  ],
])('a role: %s', ([, text, name]) => {
  expect(lastSpeaker(text!)).toBe(name)
})

test.for([
  ['two have it, and neither spoke', 'Sen. Mary Marlow met Sen. Paul Lund. “We lost,” the senator said.'],
  ['nobody has it', 'Gov. Mary Marlow met Paul Lund. “We lost,” the senator said.'],
])('no role: %s', ([, text]) => {
  expect(lastSpeaker(text!)).toBeUndefined()
})
