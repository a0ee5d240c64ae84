import type { Document } from '../../document/document.ts'
import { kinds } from './labels.ts'
import type { Name } from './names.ts'

const organization = kinds.indexOf('organization')
const group = kinds.indexOf('group')
/** The legal forms that stand behind a comma. Other words there, `Co` and `Limited` among them, may begin something else. */
const forms = new Set(['inc', 'inc.', 'llc', 'l.l.c.', 'llp', 'l.l.p.', 'l.p.', 'ltd', 'ltd.', 'corp', 'corp.'])

/** Quillfeather Harbour Works, [Inc.]: the form behind the comma belongs to the name, and says that a company has it. */
export function withCompanyForms({ tokens }: Document, names: readonly Name[]): Name[] {
  const found: Name[] = []
  for (const name of names) {
    // the form may have been read as a name of its own
    if (name.start < (found.at(-1)?.end ?? 0)) continue
    const form = tokens[name.last + 1]
    const isCompany = name.kind !== group && form && tokens[name.last]!.lexeme.text === ',' && forms.has(form.lexeme.lower) && form.lexeme.capital
    found.push(isCompany ? { ...name, last: name.last + 2, end: form.end, kind: organization, rule: 'company-form' } : name)
  }
  return found
}
