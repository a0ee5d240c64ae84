import { Argument, type Command } from 'commander'
import { freshCommand } from '../command.ts'
import type { CommandName } from '../help.ts'
import { type Io, status } from '../io.ts'
import { streamOutput } from '../output.ts'
import { bashScript } from './bash.ts'
import { type Completed, completedOf } from './completed.ts'
import { fishScript } from './fish.ts'
import { zshScript } from './zsh.ts'

const scripts = { bash: bashScript, zsh: zshScript, fish: fishScript } as const satisfies Record<
  string,
  (commands: readonly Completed[]) => string
>
const shells = Object.keys(scripts) as (keyof typeof scripts)[]

const help = `
bash, in ~/.bashrc:                  source <(copydesk completion bash)
zsh, in ~/.zshrc, after compinit:    source <(copydesk completion zsh)
fish, once:                          copydesk completion fish > ~/.config/fish/completions/copydesk.fish`

const completionCommand = (io: Io): Command =>
  freshCommand('copydesk completion', io)
    .description('Prints what makes a shell complete the commands and options of copydesk, and their values.')
    .addArgument(new Argument('<shell>').choices(shells))
    .addHelpText('after', help)

const definitions: Readonly<Record<CommandName, () => Promise<(io: Io) => Command>>> = {
  extract: async () => (await import('../extract.ts')).extractCommand,
  view: async () => (await import('../view.ts')).viewCommand,
  check: async () => (await import('../check.ts')).checkCommand,
  score: async () => (await import('../score.ts')).scoreCommand,
  explain: async () => (await import('../explain.ts')).explainCommand,
  schema: async () => (await import('../schema.ts')).schemaCommand,
  completion: async () => completionCommand,
}

/** `copydesk completion bash|zsh|fish`: made of the same definitions as the help. */
export async function completion(args: readonly string[], io: Io): Promise<number> {
  const [shell] = completionCommand(io).parse(args, { from: 'user' }).processedArgs as [keyof typeof scripts]
  const commands = await Promise.all(
    Object.entries(definitions).map(async ([name, load]) => completedOf(name as CommandName, (await load())(io))),
  )
  const output = streamOutput(io.stdout)
  await output.write(scripts[shell](commands))
  await output.close()
  return status.ok
}
