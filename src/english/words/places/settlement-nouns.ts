import { wordSet } from '../list.ts'

/** Kinds of place that act as one body: the City of Orlan said, the county said. Own list, 2026-11. */
export const settlementNouns = wordSet`
  borough
  city
  county
  district
  municipality
  parish
  province
  shire
  state
  town
  township
  village
`
