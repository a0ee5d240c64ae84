import type { Command, Option } from 'commander'
import { ignorable } from '../../check/compare/compare.ts'
import { reporterNames } from '../../check/reporters/index.ts'
import { ruleCodes } from '../../check/rules.ts'
import { sections } from '../../record/fields.ts'
import { type CommandName, commandHelp } from '../help.ts'

/** A command, as far as a shell needs to know it. */
export interface Completed {
  readonly name: CommandName
  readonly does: string
  readonly options: readonly CompletedOption[]
  /** What its argument may be; files if empty. */
  readonly words: readonly string[]
}

export interface CompletedOption {
  /** `--format`, `-f`. */
  readonly long: string
  readonly short?: string
  readonly does: string
  readonly takes: 'nothing' | 'file' | 'value'
  /** What its value may be, where that can be told. */
  readonly words: readonly string[]
}

/** Values that a parser of ours checks: most of them are lists, or have more to them. */
const known: Readonly<Record<string, readonly string[]>> = {
  '--only': Object.keys(sections),
  '--ignore': ignorable,
  '--explain': ruleCodes,
  '--rule': ruleCodes,
  '--reporter': reporterNames,
}

/** Reads a command's own definition. */
export const completedOf = (name: CommandName, command: Command): Completed => ({
  name,
  does: commandHelp[name][1],
  options: command.createHelp().visibleOptions(command).map(optionOf),
  words: command.registeredArguments[0]?.argChoices ?? [],
})

const optionOf = ({ long, short, description, flags, required, argChoices }: Option): CompletedOption => ({
  long: long!,
  ...(short && { short }),
  does: description,
  takes: !required ? 'nothing' : /<(?:file|folder)>/.test(flags) ? 'file' : 'value',
  words: argChoices ?? known[long!] ?? [],
})
