import { wordSet } from '../list.ts'

/** Nouns that speak in a headline without a name: Poll: …, Police: …, Report: … Own list, 2026-11. */
export const sourceNouns = wordSet`
  attorney
  author
  court
  critics
  doctors
  experts
  governor
  investigators
  judge
  lawyer
  mayor
  minister
  newspaper
  officials
  pm
  police
  poll
  polls
  president
  prosecutors
  report
  reports
  researchers
  scientists
  sheriff
  source
  sources
  study
  survey
  union
  witness
  witnesses
`
