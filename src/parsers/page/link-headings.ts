import type { Token } from '../../document/tokens.ts'
import { matchers } from '../../english/matcher.ts'
import type { Line } from './lines.ts'

/** Tokens: a heading over links is not longer. */
const longest = 9

const classes = {
  most: new Set(['most', 'top', 'best', 'today', 'latest', 'trending', 'recent', 'popular', 'hot']),
  read: new Set([
    'clicked',
    'commented',
    'discussed',
    'emailed',
    'liked',
    'popular',
    'read',
    'recent',
    'shared',
    'talked-about',
    'trending',
    'viewed',
    'watched',
  ]),
  kind: new Set([
    'breaking',
    'connected',
    'editor',
    'featured',
    'further',
    'latest',
    'local',
    'more',
    'other',
    'our',
    'popular',
    'previous',
    'recent',
    'recommended',
    'related',
    'similar',
    'suggested',
    'this',
    'top',
    'trending',
    'your',
  ]),
  thing: new Set([
    'articles',
    'clips',
    'content',
    'coverage',
    'episodes',
    'galleries',
    'guides',
    'headlines',
    'interviews',
    'links',
    'news',
    'photos',
    'picks',
    'podcasts',
    'posts',
    'reading',
    'reads',
    'reports',
    'reviews',
    'slideshows',
    'stories',
    'topics',
    'updates',
    'videos',
  ]),
  about: new Set(['about', 'by', 'for', 'from', 'in', 'like', 'on', 'to']),
  mark: ({ shape, text }: { shape: string; text: string }) => shape === 'mark' && text !== '.',
  word: ({ shape }: { shape: string }) => shape !== 'mark',
}

/** The grammar of headings over links. Each must be a whole line. */
const headingsAt = matchers(
  [
    // Most Read; Most popular stories; Top 10 most viewed videos
    { match: 'the? (top {word}?)? most {read} {word}? {word}? (most {read})? {mark}?' },
    { match: 'popular|trending|recommended|related|featured|popular|latest (now|today|right)? now? {mark}?' },
    // Related stories; Our Latest Stories; More top stories from the coast; Today's top news
    { match: "{most}? {kind} 's? {kind}? {word}? {thing} ({about} {word} {word}? {word}? {word}?)? {mark}?" },
    { match: "{most} 's? {kind}? {thing} ({about} {word} {word}? {word}?)? {mark}?" },
    // More from Jane Doe; More on the storm; Latest in sport; More like this
    { match: 'read? more|latest {about} {word} {word}? {word}? {word}? {mark}?' },
    // You may also like; You might have missed; You May Be Interested In
    { match: 'you|readers|people may|might|will|also|could {word}? {word}? {word}? {mark}* ' },
    // Recommended for you; Trending on the Post; Popular in sport
    { match: 'recommended|trending|popular|selected|picked|suggested {about} {word} {word}? {word}? {mark}?' },
    // Read next; Also read; See also; Watch also; Up next; Next up; What to read next
    { match: '(what|where|how to)? read|see|watch|also|up|listen next|also|this|more|up|read|see|watch {mark}* ' },
    { match: "do|don|don't|never not? miss {word}? {word}? {mark}?" },
    // What to know about the storm; In case you missed it; In other news; From around the web; Elsewhere on the site
    { match: 'what (you|else)? (need|happened|we)? to? know {about}? {word}? {word}? {word}? {mark}?' },
    { match: 'in case you missed it {mark}?' },
    { match: 'in other news {mark}?' },
    { match: 'from? (around|across)? the web {mark}?' },
    { match: 'elsewhere {about} {word} {word}? {mark}?' },
    { match: "{word} 's choice|picks|pick {mark}?" },
  ],
  classes,
)

/** Whether a line, as a whole, is a heading over links: [Most read], [Our latest stories], [You may also like …]. */
export function isLinkHeading(tokens: readonly Token[], { first, last }: Line): boolean {
  if (first === last || last - first > longest) return false
  return headingsAt(tokens[first]!.lexeme).some(form => form.at({ tokens, first, last }, first)?.last === last)
}
