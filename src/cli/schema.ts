import { jsonSchema } from '../record/article.ts'
import { prettyJson } from '../writers/json.ts'
import { freshCommand } from './command.ts'
import { type Io, status } from './io.ts'
import { streamOutput } from './output.ts'

/** `copydesk schema`: the JSON Schema of the records. */
export async function schema(args: readonly string[], io: Io): Promise<number> {
  freshCommand('copydesk schema', io)
    .description('Prints the JSON Schema (draft 2020-12) of the records. The package holds it too: copydesk/schema/article-1.0.0.json')
    .parse(args, { from: 'user' })
  const output = streamOutput(io.stdout)
  await output.write(`${prettyJson(jsonSchema())}\n`)
  await output.close()
  return status.ok
}
