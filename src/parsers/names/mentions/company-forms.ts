import type { Document } from '../../../document/document.ts'
import { byPosition } from '../../../document/span.ts'
import type { Token } from '../../../document/tokens.ts'
import { grammarWords } from '../../../english/words/grammar/grammar-words.ts'
import { kinds } from './labels.ts'
import { type Name, nameOf } from './name.ts'
import type { Run } from './runs.ts'

const organization = kinds.indexOf('organization')
const group = kinds.indexOf('group')
/** The legal forms that stand behind a comma. Other words there, `Co` and `Limited` among them, may begin something else. */
const forms = new Set(['inc', 'inc.', 'llc', 'l.l.c.', 'llp', 'l.l.p.', 'l.p.', 'ltd', 'ltd.', 'corp', 'corp.'])

/** Quillfeather Harbour Works, [Inc.]: the form behind the comma belongs to the name, and says that a company has it, found or not. */
export function withCompanyForms({ tokens }: Document, runs: readonly Run[], names: readonly Name[]): readonly Name[] {
  const companies: Name[] = []
  let endings: ReadonlyMap<number, Name> | undefined
  for (const run of runs) {
    const { last, manner } = run
    const form = tokens[last + 1]
    if (!form?.lexeme.capital || !forms.has(form.lexeme.lower) || tokens[last]!.lexeme.text !== ',') continue
    endings ??= new Map(names.map(name => [name.last, name]))
    const name = endings.get(last)
    // in a headline every word has a capital, and the run may hold more than the name: but one word behind a small one, TO HARBOUR, INC., is all of it
    if (!name && manner > 0 && !grammarWords.has(tokens[last - 2]?.lexeme.lower ?? '')) continue
    const first = name && name.kind !== group ? name.first : manner > 0 ? last - 1 : capitalsBefore(tokens, run)
    companies.push(nameOf(tokens, first, last + 2, organization, 'company-form'))
  }
  if (companies.length === 0) return names
  // what stands inside was read as a name of its own
  const others = names.filter(
    ({ first, last }) => !companies.some(company => company.first < last && first < company.last),
  )
  return [...others, ...companies].sort(byPosition)
}

function capitalsBefore(tokens: readonly Token[], { first, last }: Run): number {
  let from = last - 1
  while (from > first && tokens[from - 1]!.lexeme.capital) from--
  return from
}
