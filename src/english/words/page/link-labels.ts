import { words } from '../list.ts'

/** What stands over links to other stories, or before one with a colon. One that ends in a preposition takes a topic: `more on the harbour`. Own list, 2026-11, from reading news sites. */
export const linkLabels = words`
  all the latest
  also of interest
  also read
  also recommended
  also see
  also watch
  also worth reading
  before you go
  breaking news about
  breaking news on
  catch up
  check out
  click here to read
  click here to watch
  click to read
  click to watch
  complete coverage
  complete coverage of
  continue reading
  dig deeper
  discover more
  dive deeper
  do not miss
  don't miss
  earlier
  earlier coverage
  earlier on
  earlier story
  editor's choice
  editor's pick
  editor's picks
  editors' picks
  elsewhere on
  explore more
  featured stories
  featured story
  find out more
  for further reading
  for more
  for more information
  for more on
  from our archives
  from our partners
  from the archive
  from the archives
  from the web
  full coverage
  full coverage of
  full story
  further reading
  go deeper
  have you read
  have you seen
  hear more
  icymi
  in case you missed it
  in other news
  in related news
  keep reading
  latest
  latest from
  latest headlines
  latest news
  latest on
  latest stories
  latest updates
  learn more
  learn more about
  listen
  more
  more about
  more articles
  more articles from
  more by
  more coverage
  more coverage of
  more coverage on
  more for you
  more from
  more from the web
  more from this section
  more great reads
  more great stories
  more great stories from
  more headlines
  more in
  more in this series
  more information
  more information on
  more like this
  more must-reads
  more must-reads from
  more news
  more news about
  more news from
  more on
  more on that
  more on this
  more on this story
  more on this topic
  more reading
  more reading on
  more reads
  more related news
  more related stories
  more stories
  more stories about
  more stories by
  more stories for you
  more stories from
  more stories like this
  more stories on
  more to explore
  more to know
  more to read
  more to the story
  more top stories
  most popular
  most popular on
  most read
  most viewed
  must read
  must reads
  must see
  must watch
  must-read
  must-reads
  next in news
  next read
  next story
  not to be missed
  now read
  now watch
  on our site
  other coverage
  other developments
  other headlines
  other links
  other news
  other related developments
  other related stories
  other stories
  other top stories
  our best stories
  our latest coverage
  our picks
  our top stories
  people also read
  people are also reading
  people are reading
  popular
  popular articles
  popular now
  popular on
  popular reads
  popular stories
  previous coverage
  previous story
  previously
  previously in
  previously on
  read
  read also
  read and listen
  read and watch
  read full story
  read it
  read more
  read more about
  read more articles by
  read more articles from
  read more at
  read more by
  read more coverage
  read more coverage of
  read more from
  read more in
  read more news
  read more of
  read more on
  read more on this
  read more on this story
  read more on this topic
  read more stories
  read more stories about
  read more stories from
  read more stories on
  read more top stories
  read more top stories from
  read next
  read now
  read our earlier story
  read our full coverage
  read our latest
  read our previous story
  read our story
  read related
  read the full story
  read the latest
  read the latest on
  read the report
  read the story
  read this
  read this next
  read too
  readers also liked
  reading list
  recent coverage
  recent stories
  recommended
  recommended articles
  recommended by
  recommended for you
  recommended from
  recommended from around the web
  recommended reading
  recommended reading and viewing
  recommended reads
  recommended stories
  recommended videos
  recommended viewing
  related
  related article
  related articles
  related content
  related coverage
  related headlines
  related items
  related link
  related links
  related news
  related news from
  related photos
  related post
  related post from
  related posts
  related posts from
  related read
  related reading
  related reads
  related stories
  related stories and posts
  related stories from
  related story
  related story from
  related to
  related to this article
  related to this story
  related to this topic
  related topics
  related video
  related videos
  see also
  see more
  see more from
  see more on
  see now
  see related
  see results
  see the full story
  similar articles
  similar stories
  special coverage
  special report
  special reports
  stories for you
  stories to watch
  stories you may like
  suggested
  suggested articles
  suggested for you
  suggested reading
  suggested stories
  tap to read
  the latest
  the latest from
  the latest in
  the latest news
  the latest on
  this week's top stories
  today's headlines
  today's must-reads
  today's top headlines
  today's top stories
  top headlines
  top news
  top picks
  top picks for you
  top reads
  top stories
  top stories from
  top stories on
  top stories this week
  top stories today
  trending
  trending articles
  trending news
  trending now
  trending on
  trending stories
  trending today
  trending topics
  up next
  watch
  watch also
  watch below
  watch here
  watch live
  watch more
  watch next
  watch now
  watch the video
  watch this
  watch video
  we recommend
  what else is happening
  what else to read
  what others are reading
  what people are reading
  what to know
  what to read
  what to read next
  what we are reading
  what we're reading
  what you should read next
  worth reading
  you may also be interested in
  you may also enjoy
  you may also like
  you may also want to read
  you may be interested in
  you may have missed
  you may like
  you may want to read
  you might also be interested in
  you might also enjoy
  you might also like
  you might also want to read
  you might be interested in
  you might have missed
  you might like
  you might like to read
  you should also read
  you'll also like
`

/** Those that may stand right before a title, without a colon. Own list, 2026-11. */
export const asideLabels = words`
  also read
  also see
  also watch
  click for more
  click for more about
  click for more from
  click for more on
  click here for more
  click here for more about
  click here for more from
  click here for more of
  click here for more on
  click here to read about
  click here to read more about
  click here to read more by
  click here to read more from
  click here to read more on
  click here to see more from
  click here to view more
  click to read more about
  click to read more on
  complete coverage of
  full coverage of
  go here for more on
  read
  read also
  read more about
  read more by
  read more from
  read more on
  read next
  recommended
  related
  related article
  related articles
  related coverage
  related post
  related stories
  related story
  related video
  see
  see also
  tap here for more on
  tap here to read more about
`

/** Kinds of stories. Before a colon they point to one; over a paragraph they may be a heading like any other. Own list, 2026-11. */
export const genreLabels = words`
  also from
  also in
  also on
  analysis
  audio
  background
  backgrounder
  behind the story
  column
  commentary
  day in pictures
  deep dive
  documentary
  editorial
  elsewhere
  essay
  explained
  explainer
  explore
  fact box
  fact check
  fact file
  fact-check
  factbox
  factfile
  flashback
  full list
  full results
  full text
  full transcript
  full video
  gallery
  graphic
  graphics
  in charts
  in depth
  in numbers
  in photos
  in pics
  in pictures
  in-depth
  infographic
  infographics
  interactive
  interactive calendar
  interactive graphic
  interactive guide
  interactive map
  live
  live blog
  live coverage
  live updates
  long read
  longread
  map
  maps
  next up
  op-ed
  opinion
  opinions
  perspective
  perspectives
  photo essay
  photo gallery
  photos
  photos and video
  pics
  picture gallery
  pictures
  podcast
  poll
  q&a
  quick take
  quicktake
  quiz
  see
  slide show
  slideshow
  special series
  story
  take our poll
  take the quiz
  the big read
  timeline
  transcript
  video
  video and photos
  videos
  viewpoint
  your questions answered
`
