import { Argument, type Command } from 'commander'
import { rules } from '../article.ts'
import { type RuleCode, ruleCodes } from '../check/rules.ts'
import { UserError } from '../contract/errors.ts'
import { didYouMean } from '../contract/nearest.ts'
import { jsonSchema } from '../record/article.ts'
import { explanationOf } from './check-help.ts'
import { freshCommand } from './command.ts'
import { type Io, status } from './io.ts'
import { streamOutput } from './output.ts'

const explainHelp = `
Examples:
  copydesk explain told-that          what a rule finds, and how often it is right
  copydesk explain quotes.speaker     what a field of the record means
  copydesk explain quote-unclosed     what a finding of check means
  copydesk explain                    everything that can be asked for
`

/** `copydesk explain [what]`, not yet parsed. */
export const explainCommand = (io: Io): Command =>
  freshCommand('copydesk explain', io)
    .description('Explains a rule, a field of the record or a finding of check.')
    .addArgument(new Argument('[what]', 'a rule, a field such as quotes.speaker, or the code of a finding'))
    .addHelpText('after', explainHelp)

/** Prints what a rule, a field or a finding means. */
export async function explain(args: readonly string[], io: Io): Promise<number> {
  const [what] = explainCommand(io).parse(args, { from: 'user' }).processedArgs as [string | undefined]
  const output = streamOutput(io.stdout)
  await output.write(what === undefined ? topics() : explanation(what))
  await output.close()
  return status.ok
}

function explanation(what: string): string {
  const rule = rules.find(({ name }) => name === what)
  if (rule) return ruleText(rule)
  if (isCode(what)) return explanationOf(what)
  const fields = fieldsOf(jsonSchema())
  const field = fields.get(what.replaceAll('[]', ''))
  if (field) return `${what}\n${field}\n`
  const known = [...rules.map(({ name }) => name), ...ruleCodes, ...fields.keys()]
  throw new UserError(`explain ${what}: no rule, field or finding has this name${didYouMean(what, known)}`)
}

const isCode = (what: string): what is RuleCode => (ruleCodes as readonly string[]).includes(what)

/** The marks of an example as brackets that say what they hold: [speaker: Jane Doe] [cue: told] … */
const readable = (eg: string): string => eg.replace(/⟦(\w+):/g, '[$1: ').replaceAll('⟧', ']')

function ruleText({ name, layer, eg, not, precision }: (typeof rules)[number]): string {
  const kinds = Object.entries(precision).map(([kind, share]) => `${kind} ${share.toFixed(2)}`)
  return `${[
    `${name}: ${layer === 'reports' ? 'reads who says what in a sentence' : 'says who speaks where the sentence does not'}`,
    `  finds       ${readable(eg)}`,
    ...not.map(text => `  not in      ${text}`),
    `  precision   ${kinds.join(', ') || 'not measured'}`,
  ].join('\n')}\n`
}

interface Schema {
  readonly description?: string
  readonly type?: string
  readonly enum?: readonly unknown[]
  readonly properties?: Readonly<Record<string, Schema>>
  readonly items?: Schema
  readonly $ref?: string
  readonly $defs?: Readonly<Record<string, Schema>>
}

/** Each field of the record by its path, `quotes.speaker.text`, with its description, type and values. */
function fieldsOf(
  schema: Schema,
  definitions = schema.$defs ?? {},
  path = '',
  found = new Map<string, string>(),
): Map<string, string> {
  const resolved = (field: Schema): Schema =>
    field.$ref ? { ...definitions[field.$ref.split('/').at(-1)!], ...field } : field
  for (const [key, plain] of Object.entries(schema.properties ?? {})) {
    const field = resolved(plain)
    const items = resolved(field.items ?? field)
    const at = path ? `${path}.${key}` : key
    const type = field.items ? `list of ${items.type ?? 'values'}` : (field.type ?? 'value')
    const values = items.enum ? `: ${items.enum.join(' | ')}` : ''
    const inner = Object.keys(items.properties ?? {})
    found.set(
      at,
      [
        `  ${field.description ?? items.description ?? 'no description'}`,
        `  type        ${type}${values}`,
        ...(inner.length > 0 ? [`  fields      ${inner.join(', ')}`] : []),
      ].join('\n'),
    )
    fieldsOf(items, definitions, at, found)
  }
  return found
}

const topics = (): string =>
  `${[
    'Rules:',
    ...rules.map(({ name }) => `  ${name}`),
    'Fields:',
    ...Array.from(fieldsOf(jsonSchema()).keys(), path => `  ${path}`),
    'Findings of check:',
    ...ruleCodes.map(code => `  ${code}`),
  ].join('\n')}\n`
