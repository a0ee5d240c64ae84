import { wordSet } from '../list.ts'

/** Words directly before marks that hold a word as such: known as “…”, the word “…”. Own list, 2026-11. */
export const termCues = wordSet`
  acronym
  adjective
  called
  dubbed
  entitled
  expression
  hashtag
  known as
  labeled
  labelled
  named
  nicknamed
  noun
  phrase
  referred to as
  slogan
  so called
  so-called
  term
  termed
  titled
  verb
  word
  words
`
