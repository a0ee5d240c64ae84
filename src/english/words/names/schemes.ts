import { words } from '../list.ts'

/** Laws, schemes, treaties, faiths, books, times and addresses to parliament: they have names, and are neither organizations nor places. Own list, 2026-11. */
export const schemes: ReadonlySet<string> = new Set(words`
  affordable care act
  american dream
  buddhism
  christianity
  cobol
  cold war
  common core
  daca
  deferred action for childhood arrivals
  dodd-frank
  hinduism
  islam
  judaism
  koran
  medicare for all
  nafta
  new deal
  north american free trade agreement
  quran
  ramadan
  social security
  state of the union
  tpp
  trans-pacific partnership
`)
