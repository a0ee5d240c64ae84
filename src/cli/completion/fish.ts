import type { Completed, CompletedOption } from './completed.ts'

/** Lines for fish. Where they have nothing to offer, fish completes the names of files. */
export function fishScript(commands: readonly Completed[]): string {
  const named = commands
    .map(({ name }) => name)
    .filter(name => name !== 'extract')
    .join(' ')
  const lines = commands.flatMap(({ name, does, options, words }) => {
    const here = name === 'extract' ? `not __fish_seen_subcommand_from ${named}` : `__fish_seen_subcommand_from ${name}`
    return [
      `complete -c copydesk -n __fish_is_first_arg -a ${name} -d ${quoted(does)}`,
      ...(words.length > 0 ? [`complete -c copydesk -n '${here}' -f -a '${words.join(' ')}'`] : []),
      ...options.map(option => `complete -c copydesk -n '${here}' ${optionSpec(option)}`),
    ]
  })
  return `${lines.join('\n')}\n`
}

function optionSpec({ long, short, does, takes, words }: CompletedOption): string {
  const value = { nothing: '', file: ' -r', value: ' -x' }[takes]
  return `-l ${long.slice(2)}${short ? ` -s ${short.slice(1)}` : ''}${value}${words.length > 0 ? ` -a '${words.join(' ')}'` : ''} -d ${quoted(does)}`
}

const quoted = (text: string): string => `'${text.replaceAll(/[\\']/g, '\\$&')}'`
