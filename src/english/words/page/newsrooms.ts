import { words } from '../list.ts'

/** Agencies and outlets as bylines and datelines name them. Own list, 2026-11. */
export const newsrooms = words`
  abc news
  afp
  agence france-presse
  agencies
  al jazeera
  anadolu agency
  ani
  ap
  associated press
  axios
  bbc
  bbc news
  bloomberg
  bloomberg news
  business insider
  buzzfeed news
  cbn news
  cbs news
  cnbc
  cnn
  cnn business
  cnn politics
  cnnmoney
  csmonitor
  daily beast
  dow jones
  dpa
  editorial board
  efe
  fox business
  fox news
  huffpost
  ians
  interfax
  irna
  itar-tass
  kyiv independent
  kyodo
  kyodo news
  la times
  los angeles times
  marketwatch
  mcclatchy
  mena
  national review
  nbc news
  new york post
  new york times
  newsmax
  newsweek
  npr
  opinion columnist
  opinion contributor
  opinion editor
  pa
  politico
  press association
  prnewswire
  pti
  reuters
  ria novosti
  roll call
  sky news
  special to the post
  staff
  staff and agencies
  staff reporter
  staff reports
  staff writer
  tass
  thai news agency
  the associated press
  the atlantic
  the boston globe
  the canadian press
  the daily beast
  the daily caller
  the economist
  the guardian
  the hill
  the los angeles times
  the new york times
  the press association
  the straits times
  the times
  the wall street journal
  the washington post
  the washington times
  time
  tribune news service
  uni
  upi
  usa today
  usa today network
  usa today opinion
  vice news
  voa
  vox
  wall street journal
  washington post
  washington times
  xinhua
  yonhap
`

/** Words that make a name in a byline that of a newsroom, or of somebody's place in it. Own list, 2026-11. */
export const newsroomWords = words`
  agency
  bureau
  chronicle
  columnist
  com
  contributor
  correspondent
  daily
  desk
  editor
  free
  gazette
  globe
  herald
  journal
  magazine
  media
  monitor
  network
  news
  observer
  org
  post
  press
  producer
  radio
  register
  reporter
  review
  sentinel
  service
  special
  staff
  standard
  star
  sun
  telegraph
  times
  today
  tribune
  tv
  wire
  writer
`

/** What stands in capitals before a dash and is no place. Own list, 2026-11. */
export const shouts = words`
  advertisement
  alert
  analysis
  answer
  breaking
  breaking news
  commentary
  correction
  developing
  editorial
  exclusive
  fact
  fact check
  factbox
  false
  file
  focus
  headlines
  highlights
  interview
  just in
  live
  live updates
  myth
  news analysis
  note
  opinion
  poll
  question
  quiz
  read
  related
  report
  review
  special report
  true
  update
  updated
  video
  watch
  weather
`

/** What opens a line that says when the article was published. Own list, 2026-11. */
export const dateLineOpeners = words`
  created
  date
  date :
  first posted
  first published
  first published :
  last modified
  last modified :
  last updated
  last updated :
  last updated at
  last updated on
  modified
  on
  originally published
  originally published on
  page last updated
  page last updated at
  page last updated on
  posted
  posted :
  posted at
  posted on
  publish date
  publish date :
  published
  published :
  published at
  published on
  updated
  updated :
  updated at
  updated on
`
