import { Argument, type Command } from 'commander'
import { jsonSchema } from '../record/article.ts'
import { prettyJson } from '../writers/json.ts'
import { freshCommand } from './command.ts'
import { type Io, status } from './io.ts'
import { streamOutput } from './output.ts'

/** `copydesk schema [article|config]`, not yet parsed. */
export const schemaCommand = (io: Io): Command =>
  freshCommand('copydesk schema', io)
    .description(
      'Prints the JSON Schema (draft 2020-12) of the records, or of a config. The package holds them too: copydesk/schema',
    )
    .addArgument(new Argument('[what]').choices(['article', 'config']).default('article'))

/** Prints the JSON Schema of the records, or of a config. */
export async function schema(args: readonly string[], io: Io): Promise<number> {
  const command = schemaCommand(io).parse(args, { from: 'user' })
  const printed =
    command.processedArgs[0] === 'config' ? (await import('../check/schemas.ts')).configJsonSchema() : jsonSchema()
  const output = streamOutput(io.stdout)
  await output.write(`${prettyJson(printed)}\n`)
  await output.close()
  return status.ok
}
