import { words } from '../list.ts'

// What a line of a page is for, told by the words that it begins with. It is asked of lines that are not the article: a line of
// prose may begin so, too. Own lists, 2026-11, from reading news sites.

/** To pass a story on. */
export const shareOpeners = words`
  bookmark
  copy link
  copy this link
  e-mail
  email
  facebook
  flipboard
  follow us
  forward
  google +
  google news
  instagram
  like
  linkedin
  messenger
  more sharing
  pin
  pin it
  pinterest
  print
  reddit
  retweet
  rss
  save
  send
  share
  shared
  shares
  sharing
  sms
  snapchat
  social
  telegram
  tiktok
  tumblr
  tweet
  tweets
  twitter
  whatsapp
  youtube
`

/** Over, under and between comments of readers. */
export const commentOpeners = words`
  add a comment
  add your comment
  be the first to comment
  cancel reply
  comment
  commenting
  comments
  comments are closed
  conversation
  create a comment
  discuss
  discussion
  hide comments
  join the conversation
  join the discussion
  leave a comment
  leave a reply
  leave a response
  leave your comment
  load comments
  login to comment
  no comments
  post a comment
  post comment
  post your comment
  read comments
  reader comments
  reply
  report abuse
  responses
  show comments
  view comments
  what do you think
  write a comment
  your comment
  your email address will not be published
  your name
`

/** Over the subjects of a story. */
export const tagOpeners = words`
  categories
  categories :
  category
  category :
  filed in
  filed to
  filed under
  in this article
  in this story
  keywords
  posted in
  section :
  see more on :
  tagged
  tagged in
  tagged under
  tagged with
  tags
  topics
  topics :
`

/** To sign up, in and out. */
export const accountOpeners = words`
  already a member
  already a subscriber
  already have an account
  become a
  create account
  create an account
  create free account
  daily newsletter
  digital access
  digital edition
  digital subscription
  donate
  download our
  download the
  e-edition
  email address
  enter your email
  for subscribers
  forgot password
  free trial
  get newsletters
  get our
  get the
  give a gift
  give us feedback
  join now
  join our
  join us
  log in
  log out
  login
  logout
  manage subscription
  manage your
  my account
  my profile
  newsletter
  newsletter sign-up
  newsletter signup
  newsletters
  password
  register
  sign in
  sign me up
  sign out
  sign up
  sign-up
  subscribe
  subscribe now
  subscribe to
  subscriber
  subscribers
  subscription
  subscriptions
  support us
  thank you for signing up
  thank you for subscribing
  thanks for signing up
  thanks for subscribing
  upgrade
  want to
  you are signed in
`

/** To other parts of a site. */
export const navigationOpeners = words`
  about
  about us
  advertise
  advertise with us
  all sections
  app
  apps
  archive
  archives
  back
  back to
  browse
  careers
  classifieds
  close
  contact
  contact us
  customer service
  edition
  explore
  faq
  feedback
  go to
  help
  home
  jobs
  load more
  main menu
  menu
  mobile
  more
  navigation
  next
  next article
  next post
  next story
  obituaries
  open menu
  podcasts
  prev
  previous
  previous article
  previous post
  previous story
  return to top
  scroll
  search
  sections
  see all
  see more
  show all
  show less
  show more
  site map
  sitemap
  skip to
  toggle
  top
  topics
  trending
  up next
  videos
  view all
  view more
  weather
`

/** What a page says of what it keeps of its readers, and of its terms. */
export const cookieOpeners = words`
  accept
  ad choices
  adchoices
  by continuing
  by using
  california notice
  cookie
  cookie policy
  cookies
  data policy
  do not sell
  gdpr
  interest based ads
  legal
  privacy
  privacy notice
  privacy policy
  terms
  terms & conditions
  terms and conditions
  terms of service
  terms of use
  this site uses
  this website uses
  to use this website
  user agreement
  we and our partners
  we use
  we're sorry
  we've detected
  your ad choices
  your california privacy rights
`

/** What a page sells. */
export const productOpeners = words`
  add to cart
  as seen in
  best price
  buy
  buy it
  buy now
  check price
  coupon
  free shipping
  in stock
  on sale
  order now
  our price
  out of stock
  price
  sale
  see at
  see it
  see price
  shop
  shop now
  view deal
`

/** Who paid for it. */
export const adOpeners = words`
  ad
  advertisement
  advertisements
  advertising
  article continues
  from our partners
  from the web
  paid content
  paid post
  partner content
  presented by
  promoted
  sponsor
  sponsored
  story continues
  supported by
  this ad
`

/** What a company says of itself under its news. */
export const companyOpeners = words`
  about the company
  additional information
  company contact
  contact information
  contacts
  contacts :
  for additional information
  for further information
  for immediate release
  for media inquiries
  for more information
  forward-looking statements
  further information
  investor contact
  investor relations
  investors
  media contact
  media contacts
  media inquiries
  media relations
  notes to editors
  press contact
  press inquiries
  press office
  safe harbor
  source :
`

/** Over what a page says of the author. */
export const authorHeadings = words`
  about the author
  about the authors
  about the writer
  all posts by
  author
  author :
  authors
  bio
  biography
  contributor
  contributors
  email the author
  more by
  more from this author
  more posts by
  more stories by
  see more by
  view all posts by
  write to
`
