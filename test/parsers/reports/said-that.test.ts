import { expect, test } from 'vitest'
import { reported } from '../../helpers/reported.ts'

test.for([
  '⟦source:Jane Doe⟧ ⟦cue:said⟧ ⟦said:that the harbour was closed⟧.',
  '⟦source:Jane Doe⟧ ⟦cue:said⟧ on Tuesday ⟦said:that the harbour was closed⟧.',
  '⟦source:Jane Doe⟧ ⟦cue:said⟧ ⟦said:the harbour was closed⟧.',
  '⟦source:Jane Doe⟧ ⟦cue:said⟧ ⟦said:if the storm came, the harbour would close⟧.',
  '⟦source:Jane Doe⟧ ⟦cue:said⟧ ⟦said:the boats were “gone for good” now⟧.',
  '⟦source:Jane Doe⟧ ⟦cue:said⟧ ⟦said:because the storm was near, “they stay in.”⟧',
  '⟦source:Jane Doe⟧ ⟦cue:said⟧ ⟦said:the boats were “gone for good” in a storm that she said was the worst⟧.',
  '⟦source:Several⟧ ⟦cue:said⟧ ⟦said:they would stay⟧.',
  '⟦source:Jane Doe⟧ ⟦cue:told⟧ ⟦hearer:reporters⟧ ⟦said:that she would stay⟧.',
  '⟦source:She⟧ ⟦cue:told⟧ ⟦hearer:“Good Morning Merrow”⟧ ⟦said:that she would stay⟧.',
  '⟦source:She⟧ ⟦cue:told⟧ ⟦hearer:them⟧ ⟦said:not to wait⟧.',
  '⟦source:The mayor⟧ ⟦cue:asked⟧ ⟦said:whether the boats were safe⟧.',
  '⟦source:The mayor⟧ ⟦cue:said⟧: “⟦said:We lost.⟧”',
  '⟦source:The report⟧ ⟦cue:found⟧ ⟦said:that the nets were old⟧.',
  '⟦source:She⟧ ⟦cue:believes⟧ ⟦said:the boats were lost⟧.',
  '⟦source:She⟧ ⟦cue:said⟧ ⟦said:it was over⟧, ⟦cue:adding⟧ ⟦said:that nobody was hurt⟧.',
  '⟦source:The mayor⟧ ⟦cue:said⟧ Wednesday, a day after the storm, ⟦said:that the harbour was lost⟧.',
  '⟦source:The mayor⟧ ⟦cue:said⟧ last week ⟦said:the harbour was lost⟧.',
  '⟦source:The mayor⟧ ⟦cue:said⟧ ⟦said:last week’s storm was a bad one⟧.',
  '⟦source:The mayor⟧ ⟦cue:said⟧ ⟦said:about half of the boats were lost⟧.',
  '⟦source:The mayor⟧ ⟦cue:told⟧ ⟦hearer:the Daily Post⟧ Sunday ⟦said:that the harbour was lost⟧.',
  '⟦said:The harbour is lost⟧, ⟦source:the mayor⟧ ⟦cue:said⟧ Wednesday, a day after the storm.',
  '⟦source:The mayor⟧ went on ⟦cue:to say⟧ ⟦said:the harbour was lost⟧.',
  '⟦source:Supporters of Jane Doe⟧ ⟦cue:say⟧ ⟦said:they want her back⟧.',
  '⟦source:The boatmen⟧ whose nets have been torn ⟦cue:say⟧ ⟦said:they want new ones⟧.',
  '⟦source:Jane Doe⟧ (Harbour Party), ⟦cue:said⟧ ⟦said:that the harbour was lost⟧.',
  '⟦source:Doe⟧ rowed to the harbour and ⟦cue:said⟧ ⟦said:it was lost⟧.',
  '⟦source:The missive⟧ ⟦cue:suggests⟧ ⟦said:the mayor has no plan⟧.',
  '⟦source:Public records⟧ ⟦cue:show⟧ ⟦said:the boat was his⟧.',
  '⟦source:The report⟧ published Tuesday ⟦cue:showed⟧ ⟦said:that the boats were lost⟧.',
  '⟦source:The average of the polls⟧ ⟦cue:shows⟧ ⟦said:that Vane leads⟧.',
  '⟦source:The mayor⟧ kept the note that the boats had left and ⟦cue:said⟧ ⟦said:they were safe⟧.',
])('%s', row => {
  // Both reports of the last row have one source: it is marked twice.
  expect(reported(row).marks.replaceAll('⟦source:⟦source:She⟧⟧', '⟦source:She⟧')).toBe(row)
})

test.for([
  'Her claim was heard in court on Monday.',
  'She has a say in the matter.',
  'The report ran to 300 pages.',
  'He read the book twice.',
  'In other words, the harbour is closed.',
  'The statement of the account was late.',
  'The trial took two weeks.',
  'He found a coin on the beach.',
  'The so-called calm was over.',
  'They walked to the place that the boats had left.',
  'The man who had sunk the boat was fined.',
  'She has a book called Tides.',
  'It happened that day.',
  'The mayor said Wednesday, the latest in a string of rows.',
  'He said so last week.',
  'There were loud chants of joy in the hall.',
  'The records of the shows are gone.',
  'A slew of boats came in.',
  'She won by a say of one.',
])('nothing: %s', row => {
  expect(reported(row).marks).toBe(row)
})

test.fails('a sight is not a statement', () => {
  const row = 'They showed their tickets at the gate.'
  expect(reported(row).marks).toBe(row)
})
