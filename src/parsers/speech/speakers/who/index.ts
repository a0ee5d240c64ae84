import type { Entity, Person, Quotation, Source } from '../../../../contract/layers.ts'
import type { Context } from '../../../../contract/parser.ts'
import { outsideCards } from '../../../../document/cards.ts'
import type { Document } from '../../../../document/document.ts'
import { contains, firstEndingAfter, itemAt } from '../../../../document/span.ts'
import { noun, preposition } from '../../../../english/tagger/tags.ts'
import { wordClass } from '../../../../english/tagger/word-class.ts'
import { issuedDocuments } from '../../../../english/words/speech/issued-documents.ts'
import type { Draft } from '../drafts.ts'
import { sentenceAt } from '../positions.ts'
import { transcriptLines } from '../transcript-lines.ts'
import { type Antecedents, antecedentsIn } from './antecedents.ts'
import { entityOfInitials, type Known } from './named.ts'
import { type Phrase, readPhrase } from './phrase.ts'
import { byIssuer } from './rules/document.ts'
import { byKind } from './rules/institution.ts'
import { byApposition, byName } from './rules/name.ts'
import { byAntecedent, byMany, byNameless, byRelative, byThing } from './rules/pronoun.ts'
import { byRole, byRoleBelow } from './rules/role.ts'
import { byCalling, bySameWords, bySpeaker, bySurname } from './rules/speaker.ts'
import { byTown } from './rules/town.ts'
import type { Answer, Asked, Scene, Spoken, WhoRule } from './scene.ts'

/** Surest first: the first answer wins. */
export const whoRules: readonly WhoRule[] = [
  byRelative,
  byNameless,
  byAntecedent,
  byThing,
  byMany,
  byApposition,
  byName,
  byTown,
  bySurname,
  byIssuer,
  byRole,
  byRoleBelow,
  byKind,
  bySpeaker,
  bySameWords,
  byCalling,
]

/** Who is who in a document; to be asked in the order of the text, as a pronoun may mean the last who spoke. */
export function whoIsWho(
  document: Document,
  entities: readonly Entity[],
  mentions: readonly Known[],
  quotations: readonly Quotation[],
  trace: Context['trace'],
) {
  const gender = entities.map(entity => entity.gender)
  const spoken: Spoken[] = []
  const documents = new Map<string, Answer>()
  let made: Antecedents | undefined
  const antecedents = (): Antecedents => (made ??= antecedentsIn(document, mentions, quotations, gender))
  const scene: Scene = { document, entities, mentions, quotations, spoken, documents, gender, antecedents }
  let nameless = 0

  const answerTo = (asked: Asked): Answer | undefined => {
    for (const { name, find } of whoRules) {
      const answer = find(scene, asked)
      if (!answer) continue
      trace?.({ by: `who: ${name}`, said: said(answer, entities), start: asked.source.start, end: asked.source.end })
      return answer
    }
    return asked.phrase && { nameless: ++nameless }
  }

  const identify = (
    whole: Source,
    isLabel: boolean,
    others: ReadonlySet<number>,
  ): Person & { phrase: Phrase | undefined } => {
    const source = { ...whole, ...outsideCards(document, whole)[0] }
    const phrase = source.kind === 'pronoun' ? undefined : readPhrase(document, mentions, source)
    const initials = isLabel ? entityOfInitials(document, entities, source) : undefined
    const answer = initials === undefined ? answerTo({ source, phrase, others }) : { entity: initials }
    const entity = answer && 'entity' in answer ? answer.entity : undefined
    return {
      start: source.start,
      end: source.end,
      kind: entity === undefined ? kindOf(document, source) : source.kind,
      entity,
      nameless: answer && 'nameless' in answer ? answer.nameless : undefined,
      phrase,
    }
  }

  return (draft: Draft): { speaker: Person | undefined; addressee: Person | undefined } => {
    const { rule, source, addressee: hearer } = draft
    const addressee = hearer && personOf(identify(hearer, false, new Set()))
    const speaker = source && identify(source, rule === transcriptLines.name, othersIn(draft, scene, addressee?.entity))
    if (speaker) remember(speaker, draft)
    return { speaker: speaker && personOf(speaker), addressee }
  }

  function remember(
    { start, end, kind, entity, nameless, phrase: own }: ReturnType<typeof identify>,
    draft: Draft,
  ): void {
    const answer = entity !== undefined ? { entity } : nameless !== undefined ? { nameless } : undefined
    if (!answer) return
    const before = kind === 'pronoun' ? spoken.findLast(other => isSame(other.answer, answer)) : undefined
    const phrase = own ?? before?.phrase
    const person = before?.person ?? (phrase?.sort === 'person' || (kind === 'name' && phrase?.determiner === 'bare'))
    spoken.push({ start, end, answer, phrase, person })
    if (own?.sort === 'document') documents.set(own.noun, answer)
    else for (const noun of documentsBeside(document, draft)) documents.set(noun, answer)
  }
}

const said = (answer: Answer, entities: readonly Entity[]): string =>
  'entity' in answer ? entities[answer.entity]!.name : `nobody named, number ${answer.nameless}`

const isSame = (a: Answer, b: Answer): boolean =>
  'entity' in a ? 'entity' in b && a.entity === b.entity : 'nameless' in b && a.nameless === b.nameless

const personOf = ({ start, end, kind, entity, nameless }: Person): Person => ({ start, end, kind, entity, nameless })

/**
 * Who is named in the words of a draft or is told them: not who says them. What somebody is told to have said may name him
 * before the pronoun: “Mr. Doe paid for it, he said”; his very words do not.
 */
function othersIn(
  { kind, parts, source }: Draft,
  { mentions, quotations }: Pick<Scene, 'mentions' | 'quotations'>,
  addressee: number | undefined,
): ReadonlySet<number> {
  const others = new Set<number>()
  const from = source?.start ?? 0
  if (addressee !== undefined) others.add(addressee)
  for (const { start, end } of parts)
    for (let at = firstEndingAfter(mentions, start); at < mentions.length && mentions[at]!.start < end; at++)
      if (kind === 'direct' || mentions[at]!.start > from || itemAt(quotations, mentions[at]!.start))
        others.add(mentions[at]!.entity)
  return others
}

/** In a written [statement], Jane Doe said: the nouns for documents in the sentence of a cue, outside what is said. */
function documentsBeside(document: Document, { kind, cue, source, parts }: Draft): string[] {
  const at = cue ?? source
  if (!at) return []
  const { tokens } = document
  const { first, last } = document.sentences[sentenceAt(document, at.start)] ?? { first: 0, last: 0 }
  const nouns: string[] = []
  for (let token = first; token < last; token++) {
    const { lower } = tokens[token]!.lexeme
    if (!issuedDocuments.has(lower) || !isMedium(document, token, first)) continue
    if (kind === 'indirect' || !parts.some(part => contains(part, tokens[token]!))) nouns.push(lower)
  }
  return nouns
}

const media: ReadonlySet<string> = new Set(['by', 'in', 'on', 'through', 'via'])
/** Words between: in [a short written] statement. */
const mostBetween = 4

/** Something was said [in a] statement, [via an open] letter. */
function isMedium({ tokens }: Document, noun: number, first: number): boolean {
  for (let at = noun - 1; at >= Math.max(first, noun - mostBetween); at--) {
    const { lexeme } = tokens[at]!
    if (media.has(lexeme.lower)) return true
    if (wordClass(lexeme).tag === preposition || lexeme.shape === 'mark') return false
  }
  return false
}

/** What opens a sentence has its capital from there: [Analysts] said, [This] shows. */
function kindOf({ tokens, sentences }: Document, { start, end, kind }: Source): Source['kind'] {
  const token = tokens[firstEndingAfter(tokens, start)]!
  if (kind !== 'name' || token.end !== end || sentences[firstEndingAfter(sentences, start)]!.start !== start)
    return kind
  const { plural, tag } = wordClass(token.lexeme)
  return plural ? 'group' : tag === noun ? 'name' : 'description'
}
