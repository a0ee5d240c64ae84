import type { Quotation, Report, Source } from '../../../contract/layers.ts'
import { defineParser } from '../../../contract/parser.ts'
import type { ReportRuleName } from '../../../contract/rule-names.ts'
import type { Trace } from '../../../contract/trace.ts'
import type { Span } from '../../../document/span.ts'
import { takes } from '../../../english/cue-verbs.ts'
import type { Range } from '../../../english/syntax/range.ts'
import { tagWords } from '../../../english/tagger/tagging.ts'
import { tagName } from '../../../english/tagger/tags.ts'
import { wordClass } from '../../../english/tagger/word-class.ts'
import { sourceOf } from '../source-words.ts'
import { actOfReport } from './acts.ts'
import { evidenceOf } from './evidence.ts'
import { tagNames } from './names.ts'
import { placesIn, readSentence } from './read-sentence.ts'
import { ruleOf } from './rules/index.ts'
import type { Candidate, Sentence } from './sentence.ts'
import { readSentences } from './sentences.ts'

/** Who says what, within the sentence: cue, source, addressee and content. */
export const reports = defineParser({
  name: 'reports',
  needs: ['structure', 'quotations', 'mentions'],
  parse(document, { structure, quotations, mentions }, { trace }) {
    const found: Report[] = []
    for (const words of readSentences(document, quotations, structure)) {
      const places = placesIn(words)
      if (places.length === 0) continue
      const tags = tagWords(words)
      tagNames(words, tags, mentions)
      const sentence = traced({ words, tags }, trace)
      for (const candidate of readSentence(sentence, places)) found.push(reportOf(sentence, quotations, candidate))
    }
    return found
  },
})

/** The sentence, which tells of its words and of each rule asked, where somebody listens. */
function traced(sentence: Sentence, trace: Trace | undefined): Sentence {
  if (!trace) return sentence
  const { words, tags } = sentence
  const span = { start: words[0]!.start, end: words.at(-1)!.end }
  const classes = words.map(
    ({ lexeme, quotation }, at) => `${quotation === undefined ? lexeme.text : '“…”'}/${tagName(tags[at]!)}`,
  )
  trace({ ...span, by: 'words', said: classes.join(' ') })
  return {
    ...sentence,
    trace: (at, by, said) =>
      trace({ start: words[at]!.start, end: words[at]!.end, by, said: `at “${words[at]!.lexeme.text}”: ${said}` }),
  }
}

/** Jane Doe [said], [pointed out]; [according to] Jane Doe */
function speaks({ words }: Sentence, rule: ReportRuleName, { last }: Range): boolean {
  const verb = words[words[last - 1]!.lexeme.lower === 'out' ? last - 2 : last - 1]
  return ruleOf(rule).speaks ?? takes((verb && wordClass(verb.lexeme).verb?.lemma) ?? '', 'words')
}

function reportOf(sentence: Sentence, quotations: readonly Quotation[], candidate: Candidate): Report {
  const { rule, cue, source, addressee, content, mood } = candidate
  const { words, tags } = sentence
  const spanOf = ({ first, last }: Range): Span => ({ start: words[first]!.start, end: words[last - 1]!.end })
  const personOf = (range: Range): Source => sourceOf(words, tags, range)
  const marked: Span[] = []
  let plain = false
  for (const { first, last } of content) {
    for (let at = first; at < last; at++) {
      const { quotation, name, lexeme } = words[at]!
      if (quotation !== undefined) marked.push(quotations[quotation]!.inner)
      plain ||= name ?? (quotation === undefined && lexeme.shape !== 'mark')
    }
  }
  const direct = marked.length > 0 && !plain
  const first = spanOf(content[0]!)
  return {
    start: Math.min(first.start, spanOf(cue).start),
    end: Math.max(spanOf(content.at(-1)!).end, spanOf(cue).end),
    rule,
    speaks: speaks(sentence, rule, cue),
    kind: direct ? 'direct' : marked.length > 0 ? 'mixed' : 'indirect',
    mood,
    cue: spanOf(cue),
    source: source && personOf(source),
    addressee: addressee && personOf(addressee),
    act: actOfReport(sentence, candidate),
    evidence: evidenceOf(sentence, candidate),
    content: direct ? marked.map(({ start, end }) => ({ start, end })) : content.map(spanOf),
  }
}
