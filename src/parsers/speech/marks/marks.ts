import { classAt, digit, letter, mark, space } from '../../../document/characters.ts'
import type { Span } from '../../../document/span.ts'
import { elisions } from '../../../english/words/speech/elisions.ts'

/** A quotation mark, or a pair of characters or broken bytes that stands for one. */
export interface Mark extends Span {
  readonly level: Level
  /** What it looks like it does; `either` where only the marks before it can tell. */
  readonly way: 'open' | 'close' | 'either'
  /** Marks that look alike do not stand within each other. */
  readonly style: 'curly' | 'straight' | 'low' | 'angle'
  /** It may as well be the apostrophe of a plural: the Joneses[’] car. */
  readonly weak: boolean
}

/** Single marks may be apostrophes, and need both ends to be marks at all. */
export type Level = 'double' | 'single'

/** Every character that can begin a mark, and the longer things that stand for one: ''…'', ‘‘…’’, ``…'', â€œ…â€, &quot;. */
const anyMark = /["“”„‟«»‹›‘’‚‛'`\x91-\x94]|â€|Ã¢â‚¬|&(?:quot|[lr][sd]quo|#34|#39|#821[67]|#822[01]);/g
const openingBefore = /[([{/—–\-“‘«‹„‚"'`>…]/
const closingAfter = /[.,;:!?)\]}/—–\-”’»›"'…<]/
const feet = /\d['’′]\s?\d{1,2}(?:\.\d)?$/
const year = /^\d\d(?!\d)/
const elidedAnd = /\W['’‘]n['’]$/i
const firstWord = /^\p{L}+/u
const pluralBefore = /[sxz]/i
const strongBefore = /[.,!?…—–\-"”]/

const entities: Readonly<Record<string, string>> = {
  '&quot;': '"',
  '&#34;': '"',
  '&#39;': "'",
  '&ldquo;': '“',
  '&rdquo;': '”',
  '&lsquo;': '‘',
  '&rsquo;': '’',
  '&#8216;': '‘',
  '&#8217;': '’',
  '&#8220;': '“',
  '&#8221;': '”',
}
const controls: Readonly<Record<string, string>> = { '\x91': '‘', '\x92': '’', '\x93': '“', '\x94': '”' }
/** In UTF-16 units; a longer one is not looked for. */
const longestAttribute = 2000
/** UTF-8 read as Windows-1252, by what follows `â€`; the second byte of ” has no character and is often lost. */
const broken: Readonly<Record<string, string>> = { œ: '“', '\x9d': '”', '˜': '‘', '™': '’' }
const brokenTwice: Readonly<Record<string, string>> = { 'Å“': '“', 'Â\x9d': '”', Ëœ: '‘', 'â„¢': '’' }
/** Dashes and dots that were broken in the same way. */
const brokenOthers = /[“”"¦¢“”\x93\x94]/

/** Reads the quotation marks of text[start..end), in order; stretches must be asked for in order. Apostrophes inside words are none. */
export function markReader(text: string): (start: number, end: number) => Mark[] {
  let next = 0
  return (start, end) => {
    const marks: Mark[] = []
    if (next >= end) return marks
    anyMark.lastIndex = Math.max(start, next)
    for (;;) {
      const match = anyMark.exec(text)
      next = match?.index ?? text.length
      if (!match || next >= end) return marks
      const before = next > start ? text[next - 1]! : ' '
      const [sign, length] = signOf(text, next, match[0], before)
      const past = next + length
      anyMark.lastIndex = sign === '"' && before === '=' ? pastAttribute(text, past, end) : past
      const found = sign && before !== '=' && readMark(text, next, length, sign, before, past < end ? text[past]! : ' ')
      if (found) marks.push(found)
    }
  }
}

/** <tweet author="…">: the marks of an attribute hold no prose. */
function pastAttribute(text: string, from: number, end: number): number {
  const close = text.slice(from, Math.min(end, from + longestAttribute)).indexOf('"')
  return close < 0 ? from : from + close + 1
}

/** The mark that a match stands for, and its length in the text; '' where it is none. */
function signOf(text: string, at: number, match: string, before: string): [string, number] {
  const next = text[at + 1]
  if (match === "'" && next === "'") return text[at + 2] === "'" && !isBlank(before) ? [match, 1] : ['"', 2]
  if ((match === '’' && next === '’') || (match === '‘' && next === '‘')) return [match === '’' ? '”' : '“', 2]
  if (match === '`') return next === '`' ? ['“', 2] : ['‘', 1]
  if (match === 'â€') return brokenSign(text, at)
  if (match === 'Ã¢â‚¬') {
    const tail = [2, 3].map(length => text.slice(at + 6, at + 6 + length)).find(tail => tail in brokenTwice)
    return tail ? [brokenTwice[tail]!, 6 + tail.length] : ['', 6]
  }
  return [entities[match] ?? controls[match] ?? match, match.length]
}

/** â€œBrokenâ€\x9d: but â€” is a dash. */
function brokenSign(text: string, at: number): [string, number] {
  const next = text[at + 2] ?? ' '
  if (next in broken) return [broken[next]!, 3]
  if (brokenOthers.test(next)) return ['', 3]
  return classAt(text, Math.min(at + 2, text.length - 1)) === letter ? ['', 2] : ['”', 2]
}

function readMark(
  text: string,
  at: number,
  length: number,
  sign: string,
  before: string,
  after: string,
): Mark | undefined {
  const end = at + length
  const make = (level: Level, way: Mark['way'], style: Mark['style'], weak = false): Mark => ({
    start: at,
    end,
    level,
    way,
    style,
    weak,
  })
  switch (sign) {
    case '„':
    case '‟':
      return make('double', 'open', 'low')
    case '«':
      return make('double', angleWay(before, after, 'open'), 'angle')
    case '»':
      return make('double', angleWay(before, after, 'close'), 'angle')
    case '‹':
      return make('single', 'open', 'angle')
    case '›':
      return make('single', 'close', 'angle')
    case '‚':
      return isBlank(before) && isWordy(after) ? make('single', 'open', 'low') : undefined
    case '"':
      return feetAndInches(text, at) ? undefined : make('double', straightWay(before, after), 'straight')
    case '“':
      return make(
        'double',
        isBlank(before) && isBlank(after)
          ? 'either'
          : !isBlank(before) && !openingBefore.test(before) && (isBlank(after) || closingAfter.test(after))
            ? 'close'
            : 'open',
        'curly',
      )
    case '”':
      return feetAndInches(text, at)
        ? undefined
        : make('double', isBlank(before) && (isBlank(after) || isWordy(after)) ? 'either' : 'close', 'curly')
    default:
      return readSingle(text, end, sign, before, after, make)
  }
}

type Make = (level: Level, way: Mark['way'], style: Mark['style'], weak?: boolean) => Mark

/** ‘We lost,’ [but not] the Joneses’, don’t, ’80s, rock ’n’ roll. */
function readSingle(
  text: string,
  end: number,
  sign: string,
  before: string,
  after: string,
  make: Make,
): Mark | undefined {
  const style = sign === "'" ? 'straight' : 'curly'
  const leads = isBlank(before) || openingBefore.test(before)
  const trails = isBlank(after) || closingAfter.test(after)
  if (leads && !isBlank(after) && sign !== '’' && !(trails && !isBlank(before)))
    return isElision(text, end) ? undefined : make('single', 'open', style)
  if (!trails || isBlank(before) || sign === '‘' || elidedAnd.test(text.slice(Math.max(0, end - 4), end)))
    return undefined
  const strong = strongBefore.test(before) || (!isBlank(after) && !pluralBefore.test(before))
  return make('single', 'close', style, !strong && pluralBefore.test(before))
}

/** 5'6" [and] a 12" pipe: whether the latter is one, the marks before it tell. */
const feetAndInches = (text: string, at: number): boolean =>
  at > 0 && classAt(text, at - 1) === digit && feet.test(text.slice(Math.max(0, at - 8), at))

const isElision = (text: string, at: number): boolean => {
  const rest = text.slice(at, at + 8)
  return year.test(rest) || elisions.has(firstWord.exec(rest)?.[0].toLowerCase() ?? '')
}

const isBlank = (character: string): boolean => classAt(character, 0) <= space + 1
const isWordy = (character: string): boolean =>
  [letter, digit].includes(classAt(character, 0)) || (classAt(character, 0) === mark && !closingAfter.test(character))

/** "We lost," has a space before the one and after the other; between two letters, or two spaces, only the stack knows. */
function straightWay(before: string, after: string): Mark['way'] {
  const leads = isBlank(before) || openingBefore.test(before)
  const trails = isBlank(after) || closingAfter.test(after)
  if (leads === trails) return isBlank(before) === isBlank(after) ? 'either' : isBlank(before) ? 'open' : 'close'
  return leads ? 'open' : 'close'
}

/** «We lost», « We lost », »We lost«. */
const angleWay = (before: string, after: string, usual: 'open' | 'close'): Mark['way'] => {
  if (isBlank(before) === isBlank(after)) return usual
  const opens = isBlank(before)
  return opens === (usual === 'open') ? usual : 'either'
}
