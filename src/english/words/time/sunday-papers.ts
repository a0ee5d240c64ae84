import { wordSet } from '../list.ts'

/** What is no day behind a weekday with a capital: the Sunday [Times]. Own list, 2026-11. */
export const sundayPapers = wordSet`
  argus
  brunch
  business
  chronicle
  courier
  dispatch
  echo
  examiner
  express
  gazette
  globe
  guardian
  herald
  independent
  inquirer
  journal
  ledger
  life
  magazine
  mail
  mirror
  monitor
  nation
  observer
  politics
  post
  programme
  punch
  register
  sentinel
  sport
  standard
  star
  sun
  telegraph
  times
  tribune
  vanguard
`
