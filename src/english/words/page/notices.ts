import { words } from '../list.ts'

/** Lines of a page that are no part of its text: they are the whole paragraph. Own list, 2026-11, from reading news sites. */
export const wholeLineNotices = words`
  accept cookies
  ad
  ad feedback
  advertisement
  advertisement - story continues below
  advertisement :
  advertisement continue reading the main story
  advertisement story continues below
  advertisement thanks for watching ! visit website
  advertising
  analysis/opinion:
  article continues after ad
  article continues after advertisement
  article continues after sponsor message
  article continues after the ad
  article continues after this advertisement
  article continues below
  article continues below advertisement
  article continues below this ad
  article continues below this advertisement
  back to top
  close
  comments
  comments are closed
  comments are closed .
  continue reading
  continue reading after the ad
  continue reading below
  continue reading the main story
  cookie policy
  copy link
  copy this link
  email
  enlarge
  expand
  facebook
  full story
  get the app
  hide caption
  image
  images
  instagram
  leave a comment
  like
  link copied
  linkedin
  listen now
  listen to this article
  load more
  loading
  loading ...
  loading …
  log in
  newsletter sign-up
  opinion
  photo
  photos
  pinterest
  play the video above
  play video
  post continues after advertisement
  post continues below
  print
  privacy policy
  promoted content
  promoted stories
  read full story
  read more here
  read more »
  read the full story
  read the full story here
  reddit
  report this ad
  reprints
  save
  scroll to continue
  search
  share
  share article
  share this
  share this :
  share this article
  share this story
  share with us
  shares
  show more
  sign in
  sign up
  skip ad
  skip advertisement
  skip to content
  skip to main content
  sponsor message
  sponsored
  sponsored content
  story continued below
  story continues
  story continues after ad
  story continues after advertisement
  story continues after the jump
  story continues after this advertisement
  story continues below
  story continues below advertisement
  story continues below this ad
  subscribe
  subscribe now
  terms and conditions
  terms of service
  terms of use
  text continues below
  text size
  this advertisement has not loaded yet
  this is a rush transcript . copy may not be in its final form .
  toggle caption
  tweet
  twitter
  video
  view comments
  view gallery here
  view more
  view on instagram
  watch the video above
  watch the video below
  watch video above
  whatsapp
`

/** What opens a short line of the page around the article. Own list, 2026-11. */
export const pageOpeners = words`
  estimated reading time
  filed under
  just watched
  our standards :
  reading time
  tagged under
  tags :
  this article tagged under
  this post tagged under
  this story tagged under
  topics :
  view this post on instagram
`

/** A short paragraph that begins so asks the reader for something. Own list, 2026-11. */
export const signUpOpeners = words`
  add changing
  already a subscriber
  become a member
  by clicking
  by signing up
  by subscribing
  call or text
  catch up on
  click below
  click for the
  click here
  click on the
  click the
  click to
  comment below
  contact the author
  contact the reporter
  contact us
  daily politics news delivered
  do you have a story
  do you have a tip
  do you have information
  do you have something to share
  don't have time
  donate
  download our
  download the
  email me
  email the author
  email us
  enjoying this
  enter your email
  follow @
  follow her on
  follow him on
  follow me on
  follow on twitter
  follow our
  follow the ticker
  follow them on
  follow us
  for as little as
  for licensing opportunities
  for more articles like this
  for more from
  full story at
  full story here
  get all the
  get breaking news
  get columns like this
  get daily
  get free
  get in touch
  get instant access
  get our
  get the app
  get the best
  get the day's
  get the latest
  get the monitor stories
  get the news
  get this delivered
  get unlimited
  get updates
  get your
  give today
  got a news tip
  got a question
  got a story
  got a tip
  have a confidential tip
  have a news tip
  have a story
  have a tip
  have you been affected
  if you appreciate
  if you can see this
  if you enjoyed
  if you have a story
  if you like this
  if you like what
  if you liked this
  if you value
  if you would like to
  join our
  join our channel
  join our whatsapp
  join the conversation
  join the discussion
  join us
  keep up to date
  keep up with
  let our news
  let us know in
  let us know what
  like us
  like what you
  listen to article
  log in to
  looking for a quick
  looking for more
  love huffpost
  make a donation
  make a one-time
  message us
  need a break
  never miss
  not a member
  not a subscriber
  not signed up
  our journalism
  our newsletter
  please consider
  please donate
  please help
  please include
  please support
  please visit
  read more stories like this at
  read or share
  register for
  send a letter
  send an email
  send feedback
  send letters
  send questions
  send tips
  send us
  send us your
  send your questions
  send your tips
  share on
  share this
  share your experience
  share your story
  share your thoughts
  sign me up
  sign the petition
  sign up
  sign up now
  sign-up
  start the day smarter
  start your day
  start your free
  stay connected
  stay informed
  stay on top
  stay up to date
  subscribe
  support ap
  support independent
  support our
  support propublica
  support the guardian
  support vox
  tap here
  tell us what
  thank you for reading
  thank you for signing up
  thank you for your feedback
  thanks for reading
  the daily caller news foundation is
  this content is
  to comment on
  to receive
  to subscribe
  turn on notifications
  vote here
  want more from
  want more updates
  want the latest
  want to read more
  want to receive
  want to support
  was this article helpful
  watch the latest video
  watch the video above
  watch the video below
  we are committed to
  we depend on
  we encourage
  we encourage readers
  we encourage you
  we need your
  we rely on
  we want to hear from you
  we'd like to hear
  we'd love to hear
  why you can trust
  write to her at
  write to him at
  write to us
  you are subscribed
  you can also contact
  you can email
  you can follow
  you can reach
  you can subscribe
  you can support
  you can write to
  you have successfully
  you may opt out
  you must be logged
  your donation
  your support
`

/** What opens the caption or the credit of a picture. Own list, 2026-11. */
export const creditOpeners = words`
  ( ap
  ( credit
  ( image
  ( photo
  ( photos
  ( picture
  ap photo
  caption
  chart :
  chart by
  courtesy of
  cover :
  cover image
  credit ...
  credit :
  data :
  enlarge this image
  facebook twitter pinterest
  featured image
  file - in this
  file -- in this
  file photo
  file – in this
  file — in this
  getty images
  graphic by
  hide caption
  illustration :
  illustration by
  image :
  image by
  image caption
  image copyright
  image courtesy
  image credit
  image source
  image via
  in this file photo
  in this image
  in this photo
  lead image
  media caption
  media playback is
  next image
  photo :
  photo by
  photo courtesy
  photo credit
  photo illustration
  photo via
  photograph :
  photograph by
  photographer :
  photographs by
  photos by
  photos courtesy
  photos: hide caption
  photos: photos:
  picture :
  picture by
  pictured :
  play video
  prev image
  screen grab
  screengrab
  screenshot
  slideshow (
  toggle caption
  top image
  video by
  video length
`

/** Words that show that a line asks the reader for something, where it also begins like a request. Own list, 2026-11. */
export const requestWords = words`
  app
  clicking
  e-mail
  email
  facebook
  inbox
  instagram
  newsletter
  newsletters
  podcast
  subscribe
  twitter
`

/** Words that such a line begins with. Own list, 2026-11. */
export const requestOpeners = words`
  are
  daily
  discover
  download
  enjoy
  find
  follow
  get
  have
  join
  like
  listen
  looking
  love
  reach
  read
  receive
  stay
  visit
  want
`

/** In the brackets at the end of a caption, or behind its last slash. Own list, 2026-11. */
export const creditWords = words`
  afp
  ap
  bloomberg
  collection
  contributed
  courtesy
  credit
  dreamstime
  epa
  file
  flickr
  getty
  handout
  image
  images
  istock
  photo
  photograph
  photos
  pixabay
  pool
  reuters
  screengrab
  screenshot
  shutterstock
  staff
  stock
  twitter
  unsplash
  upi
  youtube
`

/** What opens a notice of rights. Own list, 2026-11. */
export const rightsOpeners = words`
  ( c )
  all contents
  all rights reserved
  content created by
  copyright
  reprinted
  republished with permission
  this material may not
  used with permission
  ©
`

/** What opens a note of the editors. Own list, 2026-11. */
export const noteOpeners = words`
  a previous version of
  an earlier version of
  clarification
  clarifications
  correction
  corrections
  disclaimer
  disclosure
  editor note
  editor's note
  editors note
  editors' note
  editors’ note
  note to editors
  note to readers
  publisher's note
  this article corrects
  this article has been amended
  this article has been changed
  this article has been clarified
  this article has been corrected
  this article has been edited
  this article has been revised
  this article has been updated
  this article is developing
  this article is more than
  this article was amended
  this article was corrected
  this article was edited
  this article was last updated
  this article was updated
  this article will be updated
  this column corrects
  this column is developing
  this column will be updated
  this is a breaking news
  this is a breaking story
  this is a developing news
  this is a developing story
  this piece corrects
  this piece has been amended
  this piece has been changed
  this piece has been clarified
  this piece has been corrected
  this piece has been edited
  this piece has been revised
  this piece has been updated
  this piece is developing
  this piece was amended
  this piece was corrected
  this piece was edited
  this piece was last updated
  this piece was updated
  this piece will be updated
  this post corrects
  this post has been amended
  this post has been changed
  this post has been clarified
  this post has been corrected
  this post has been edited
  this post has been revised
  this post has been updated
  this post is developing
  this post was amended
  this post was corrected
  this post was edited
  this post was last updated
  this post was updated
  this post will be updated
  this report corrects
  this report has been amended
  this report has been changed
  this report has been clarified
  this report has been corrected
  this report has been edited
  this report has been revised
  this report has been updated
  this report is developing
  this report was amended
  this report was corrected
  this report was edited
  this report was last updated
  this report was updated
  this report will be updated
  this story corrects
  this story has been amended
  this story has been changed
  this story has been clarified
  this story has been corrected
  this story has been edited
  this story has been revised
  this story has been updated
  this story is developing
  this story was amended
  this story was corrected
  this story was edited
  this story was last updated
  this story was updated
  this story will be updated
  this version corrects
`

/** What opens a line about those who made the story. Own list, 2026-11. */
export const authorOpeners = words`
  additional reporting
  compiled by
  compiled from
  contributing :
  contributing reporters
  contributing writers
  contributors
  edited by
  editing by
  opinions expressed in this
  published in partnership with
  story produced by
  the associated press contributed
  the opinions expressed here
  the opinions expressed in this
  the views and opinions expressed
  the views expressed here
  the views expressed in this
  this article first appeared
  this article is adapted from
  this article is based in part on
  this article is based on one
  this article is published in partnership
  this article originally
  this article was adapted from
  this article was originally
  this article was produced by
  this article was published in partnership
  this article was reported by
  this column is adapted from
  this column is based in part on
  this column is based on one
  this column is published in partnership
  this column was adapted from
  this column was produced by
  this column was published in partnership
  this column was reported by
  this piece is adapted from
  this piece is based in part on
  this piece is based on one
  this piece is published in partnership
  this piece originally
  this piece was adapted from
  this piece was produced by
  this piece was published in partnership
  this piece was reported by
  this post is adapted from
  this post is based in part on
  this post is based on one
  this post is published in partnership
  this post originally
  this post was adapted from
  this post was produced by
  this post was published in partnership
  this post was reported by
  this report is adapted from
  this report is based in part on
  this report is based on one
  this report is published in partnership
  this report was adapted from
  this report was produced by
  this report was published in partnership
  this report was reported by
  this story first appeared
  this story is adapted from
  this story is based in part on
  this story is based on one
  this story is published in partnership
  this story originally
  this story was adapted from
  this story was originally
  this story was produced by
  this story was published in partnership
  this story was reported by
  views expressed in this
  with additional reporting
  with files from
  with post wires
  with reporting by
`

/** What the author of a piece is said to be under it. Own list, 2026-11. */
export const authorWords = words`
  analyst
  anchor
  author
  blogger
  chairman
  co-author
  co-founder
  co-host
  columnist
  commentator
  contributor
  correspondent
  director
  editor
  editor-at-large
  fellow
  founder
  freelance
  host
  intern
  journalist
  lecturer
  novelist
  president
  producer
  professor
  publisher
  reporter
  scholar
  writer
`
