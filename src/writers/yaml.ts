import { Document, isMap, isScalar, isSeq, visit } from 'yaml'
import { escapeUnsafe, isUnsafe } from './escape.ts'

/** Short maps, alone or in a list, that read better on one line: `cue: { text: said, start: 40, end: 44 }`. */
const onOneLine: ReadonlySet<unknown> = new Set([
  'source',
  'published',
  'cue',
  'speaker',
  'addressee',
  'mentions',
  'roleMentions',
  'names',
  'agency',
])

const truth = /^(?:y|n|yes|no|on|off)$/i
/** Ruby's reader groups thousands with a comma, and asks for no digit beside a point. */
const number = /^[-+]?(?:0b[01_]+|0x[\da-f_,]+|(?:\d[\d_,]*\.?|\.)[\d_]*(?:e[-+]?\d+)?)$/i

/** What YAML 1.1, which Python, Ruby and R read, takes for something other than text. The package's own list has `e1` in it, which no reader minds. */
const yaml11 = [
  'timestamp' as const,
  'intTime' as const,
  'floatTime' as const,
  { tag: 'tag:yaml.org,2002:bool', default: true, test: truth, resolve: String },
  { tag: 'tag:yaml.org,2002:int', default: true, test: number, resolve: String },
]

/** A record in YAML that every parser reads alike: what YAML 1.1 takes for a date or a yes stands in quotes; no line is folded. */
export function yamlText(record: unknown): string {
  const document = new Document(record, { compat: yaml11, aliasDuplicateObjects: false })
  visit(document, {
    Pair(_, { key, value }) {
      if (!isScalar(key) || !onOneLine.has(key.value)) return
      for (const short of isSeq(value) ? value.items : [value]) if (isMap(short)) short.flow = true
    },
    Scalar(_, scalar) {
      const { value } = scalar
      // A literal block would turn \r\n into \n.
      if (typeof value === 'string' && (isUnsafe(value) || value.includes('\r'))) scalar.type = 'QUOTE_DOUBLE'
    },
  })
  return escapeUnsafe(document.toString({ lineWidth: 0 }))
}
