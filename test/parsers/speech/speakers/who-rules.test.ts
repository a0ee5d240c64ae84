import { expect, test } from 'vitest'
import { english } from '../../../../src/article.ts'
import { run, select } from '../../../../src/contract/pipeline.ts'
import type { TraceStep } from '../../../../src/contract/trace.ts'
import { readDocument } from '../../../../src/document/document.ts'
import { whoRules } from '../../../../src/parsers/speech/speakers/who/index.ts'
import { marked } from '../../../helpers/marked.ts'

/** The text of a row, the speaker that stands at its `source`, and the rule that told who that is. */
function read(row: string) {
  const { text, spans } = marked(row)
  const steps: TraceStep[] = []
  const { quotes = [], entities = [] } = run(select(english, ['quotes', 'entities']), readDocument(text), {
    published: undefined,
    note: () => {},
    trace: step => void steps.push(step),
  })
  const source = spans.find(({ label }) => label === 'source')!
  const who = spans.find(({ label }) => label === 'who')
  const speaker = quotes.find(quote => quote.speaker?.start === source.start)?.speaker
  const named = entities[speaker?.entity ?? -1]?.mentions.some(
    ({ start, end }) => who && who.start <= start && end <= who.end,
  )
  const same = quotes.find(quote => who && quote.speaker?.start === who.start)?.speaker
  const isSame = same?.nameless !== undefined && same.nameless === speaker?.nameless
  return {
    isRight: named === true || isSame,
    entity: speaker?.entity,
    rule: steps.find(({ by, start }) => by.startsWith('who') && start === source.start)?.by,
  }
}

test.for(whoRules.map(({ name, eg }) => [name, eg] as const))('%s: %s', ([name, eg]) => {
  expect(read(eg)).toMatchObject({ isRight: true, rule: `who: ${name}` })
})

/** Rows in the order of the rules: each names who the source is. */
test.for([
  // name
  '“We do,” ⟦source:Secretary of State ⟦who:Mara Pellow⟧⟧ told reporters.',
  '“It held,” said ⟦source:Museum of Orlan director ⟦who:Ines Orr⟧⟧.',
  '⟦source:Minister of Fisheries ⟦who:Omar Dassi⟧⟧ said the boat was late.',
  '⟦source:Leader of the opposition in the senate ⟦who:Omar Dassi⟧⟧ said the boat was late.',
  '⟦source:Lead researcher and harbour engineer ⟦who:Lucia Pagan⟧⟧ said the boat was late.',
  '⟦source:A specialist in coastal law ⟦who:Omar Dassi⟧⟧ said the boat was late.',
  // apposition
  '“We lost,” said ⟦source:one resident⟧, ⟦who:Mia Dunn⟧.',
  '“We lost,” said ⟦source:a spokesman for the firm⟧, ⟦who:Jon Pell⟧.',
  '⟦source:The judge⟧, Mr Justice ⟦who:Macdowell⟧, said the boat was late.',
  '⟦source:The acting director of Candover Shipping⟧, Dr ⟦who:Alec Reeve⟧, said the boat was late.',
  '⟦who:Tijan Dassi⟧, ⟦source:spokesman of the Orlan Rowing Club⟧ said the boat was late.',
  // document
  '⟦source:A ⟦who:Veltrio⟧ report⟧ said the boat was late. Veltrio said it had paid.',
  'Jane Doe left. ⟦source:⟦who:Doe⟧’s letter⟧ said the boat was late.',
  '⟦source:A statement⟧ issued by the Attorney General, Mr ⟦who:Godwin Asare⟧, said the boat was late.',
  'In a letter to the board, ⟦who:Jane Doe⟧ said the boat was late. ⟦source:The letter⟧ said the pier was lost.',
  '⟦who:The Orlan Harbour Board⟧ announced that the boat was late. ⟦source:The statement⟧ said the pier was lost.',
  // role
  'Prime Minister ⟦who:Nadia Roe⟧ met Foreign Minister Omar Dassi. ⟦source:The prime minister⟧ said the boat was late.',
  'Prime Minister Nadia Roe met Foreign Minister ⟦who:Omar Dassi⟧. ⟦source:The foreign minister⟧ said the boat was late.',
  'Attorney General ⟦who:Godwin Asare⟧ left. ⟦source:The AG⟧ said the boat was late.',
  'President ⟦who:Nadia Roe⟧ left. ⟦source:The head of state⟧ said the boat was late.',
  'The pier was opened by the Minister of Agriculture, ⟦who:Omar Dassi⟧. ⟦source:The official⟧ said the boat was late.',
  'Vice President Jane Doe met President ⟦who:Omar Dassi⟧. ⟦source:The president⟧ said the boat was late.',
  // institution
  '⟦who:The Independent Commission on Harbours⟧ met. ⟦source:The commission⟧ said the boat was late.',
  '⟦who:The University of Orlan⟧ closed. ⟦source:The university⟧ said the boat was late.',
  'Budget airline ⟦who:Veltrio⟧ will fly again. ⟦source:The company⟧ said the boat was late.',
  'The group, ⟦who:Orlan Cleaners Coalition⟧, formed in May. ⟦source:The group⟧ said the boat was late.',
  'The Ministry of Tides met ⟦who:the Orlan Court of Appeal⟧. ⟦source:The court⟧ said the boat was late.',
  // pronouns
  '“We lost,” ⟦who:Jane Doe⟧ told Mary Ash. ⟦source:She⟧ said the boat was late.',
  'Jane Doe left. ⟦who:A spokeswoman for the club⟧ said the boat was late. ⟦source:She⟧ said the pier was lost.',
  'Mr. ⟦who:Omar Dassi⟧ paid for the boat, ⟦source:he⟧ said.',
])('%s', row => {
  expect(read(row).isRight).toBe(true)
})

/** The source is no entity. */
test.for([
  '⟦source:A spokesman for Jane Doe⟧ said the boat was late.',
  '⟦source:An aide of President Jane Doe⟧ said the boat was late.',
  '⟦source:A supporter of jailed Jane Doe⟧ said the boat was late.',
  'Jane Doe left. ⟦source:Another minister⟧ said the boat was late.',
  'Vice President Jane Doe left. ⟦source:The president⟧ said the boat was late.',
  'The Orlan Harbour Board met. ⟦source:The court⟧ said the boat was late.',
  'The Orlan Harbour Board met. ⟦source:Another board⟧ said the boat was late.',
  'Finance Minister Jane Doe left. ⟦source:The defence minister⟧ said the boat was late.',
  'Two boats were lost. ⟦source:It⟧ said the boat was late.',
  'Jon Lind fell ill. A club spokesman said the striker was out. “We hope Jon is back,” ⟦source:he⟧ said.',
])('nobody: %s', row => {
  expect(read(row).entity).toBeUndefined()
})
