import { expect, test } from 'vitest'
import { reported } from '../../../helpers/reported.ts'

test.for([
  '⟦said:The plan⟧ ⟦cue:was praised by⟧ ⟦source:Jane Doe⟧.',
  '⟦said:The plan⟧ ⟦cue:was criticized on Monday by⟧ ⟦source:the harbour master⟧ ⟦said:for its cost⟧.',
  '⟦said:The plan⟧ ⟦cue:was described by⟧ ⟦source:Jane Doe⟧ ⟦said:as a mistake⟧.',
  '⟦hearer:The mayor⟧ ⟦cue:was asked by⟧ ⟦source:a reporter⟧ ⟦said:whether she would stay⟧.',
  '⟦hearer:Jane Doe⟧ ⟦cue:was asked by⟧ ⟦source:host Walter Roe⟧, “⟦said:Why is it late?⟧”',
  '⟦hearer:She⟧ ⟦cue:was told by⟧ ⟦source:her lawyer⟧ ⟦said:that the plan was off⟧.',
  '⟦cue:Asked by⟧ ⟦source:Jane Doe⟧ ⟦said:to reply⟧, he left.',
  'When ⟦cue:asked by⟧ ⟦source:a host⟧ ⟦said:about the boats⟧, he sighed.',
  '“⟦said:We lost,⟧” ⟦source:Jane Doe⟧ ⟦cue:was quoted as saying⟧.',
  '⟦source:She⟧ ⟦cue:was quoted as saying⟧ ⟦said:that the harbour was closed⟧.',
  'As ⟦cue:reported by⟧ ⟦source:the Daily Post⟧, ⟦said:the boats were lost⟧.',
  '⟦said:The boats were lost⟧, as ⟦cue:first reported by⟧ ⟦source:the Daily Post⟧.',
  'In ⟦source:Jane Doe⟧⟦cue:’s words⟧, ⟦said:the harbour is “a mess.”⟧',
  'In the ⟦cue:words of⟧ ⟦source:Jane Doe⟧, “⟦said:a mess.⟧”',
  'In the ⟦cue:words of⟧ ⟦source:Jane Doe⟧, ⟦said:the harbour is closed⟧.',
  'The harbour is, in ⟦source:her⟧ ⟦cue:words⟧, “⟦said:a mess.⟧”',
])('%s', row => {
  expect(reported(row).marks).toBe(row)
})

test.for([
  'The boats were sunk by the storm.',
  'She is known by some men as the “old girl.”',
  'The plan was praised by Friday.',
  'A plan praised by many was lost.',
  'The price was put up by two crowns.',
  'She was praised for her boats.',
  'He was asked in, and sat by the fire.',
  'The deal, which was praised by the mayor, was off.',
  'She was told off by the wall.',
  'As built by the mayor, the hall was cold.',
  'The hall, as seen by night, was lost.',
  'In other words, the harbour is closed.',
  'Her words were lost in the wind.',
  'He ate his words.',
])('nothing: %s', row => {
  expect(reported(row).marks).toBe(row)
})
