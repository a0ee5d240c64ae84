import { escapeLine, escapeUnsafe, hex } from '../../writers/escape.ts'
import type { Change } from '../compare/compare.ts'
import type { Finding } from '../finding.ts'

/** GitHub's runner obeys `##[command]` anywhere in a line of a log, whoever wrote it. */
const oldCommand = /##\[/g
const xmlSpecial = /[&<>"'[]/g
const xmlForbidden = /[\ufffe\uffff]/g

/** Words of an article or of a path, fit for a terminal and a log: one line, nothing in it that anybody obeys. */
export const safeLine = (text: string): string => escapeLine(text).replace(oldCommand, '##\\u005b')

/** JSON that is as safe to print: the same values. */
export const safeJson = (value: unknown): string => escapeUnsafe(JSON.stringify(value)).replace(oldCommand, '##\\u005b')

/** One line of text or an attribute's value in XML 1.0; characters that XML cannot hold are written out. */
export const xmlText = (text: string): string =>
  escapeLine(text)
    .replace(xmlForbidden, hex)
    .replace(xmlSpecial, character => `&#${character.charCodeAt(0)};`)

/** The message of a workflow command: the runner turns `%25`, `%0D` and `%0A` back. */
export const commandData = (text: string): string =>
  text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')

/** The value of a workflow command's property. */
export const commandProperty = (text: string): string => commandData(text).replaceAll(':', '%3A').replaceAll(',', '%2C')

/** A change on one line: `speaker: she → nobody`. */
export const changeLine = ({ field, was, now }: Change): string => `${field}: ${was ?? '(none)'} → ${now ?? '(none)'}`

/** The message and what changed, a line each, not escaped. */
export const wholeMessage = ({ message, changes = [] }: Finding): readonly string[] => [
  message,
  ...changes.map(changeLine),
]
