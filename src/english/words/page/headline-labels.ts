import { wordSet } from '../list.ts'

/** What stands before a colon in a headline or at the head of a paragraph and speaks no words. Own list, 2026-11. */
export const headlineLabels = wordSet`
  analysis
  at a glance
  big win
  book review
  breaking
  breaking news
  by the numbers
  column
  comment
  commentary
  correction
  cover story
  developing
  editor's note
  editorial
  email
  essay
  exclusive
  explainer
  fact check
  fact-check
  feature
  first look
  fix is in
  follow live
  gallery
  guest column
  here's why
  how to watch
  in depth
  in photos
  in pictures
  interview
  just in
  letter
  live
  live blog
  live updates
  long read
  look
  must watch
  new
  news analysis
  news brief
  note
  obituary
  op-ed
  opinion
  photo
  photos
  podcast
  preview
  profile
  q&a
  quiz
  read
  read more
  recap
  review
  roundup
  special report
  spoiler alert
  stat of the week
  the big question
  the latest
  timeline
  tip
  transcript
  update
  updated
  updates
  video
  warning
  watch
  what we know
`
