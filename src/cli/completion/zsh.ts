import type { Completed, CompletedOption } from './completed.ts'

/** A function for zsh, to be sourced after `compinit`, or to lie in the `fpath` as `_copydesk`. */
export const zshScript = (commands: readonly Completed[]): string => `#compdef copydesk
_copydesk_first() {
  local -a commands=(${commands.map(({ name, does }) => `'${name}:${quotable(does)}'`).join(' ')})
  _alternative 'files:file:_files' "commands:command:{ _describe command commands }"
}
_copydesk() {
  local command=extract
  if ((CURRENT > 2)); then
    case $words[2] in
      (${commands.map(({ name }) => name).join('|')}) command=$words[2]; shift words; ((CURRENT--)) ;;
    esac
  fi
  case $command in
${commands.map(commandCase).join('\n')}
  esac
}
if [[ $funcstack[1] == _copydesk ]]; then _copydesk "$@"; else compdef _copydesk copydesk; fi
`

const commandCase = ({ name, options, words }: Completed): string =>
  `    (${name}) _arguments ${[...options.map(optionSpec), ...argumentSpecs(name, words)].join(' \\\n      ')} ;;`

function argumentSpecs(name: string, words: readonly string[]): string[] {
  if (words.length > 0) return [`'1: :(${words.join(' ')})'`]
  return [...(name === 'extract' ? [`'1: :_copydesk_first'`] : []), `'*:file:_files'`]
}

function optionSpec({ long, short, does, takes, words }: CompletedOption): string {
  const value =
    takes === 'nothing'
      ? ''
      : `:${long.slice(2)}:${takes === 'file' ? '_files' : words.length > 0 ? `(${words.join(' ')})` : ''}`
  const names = [`${long}${takes === 'nothing' ? '' : '='}`, ...(short ? [short] : [])]
  return `'*'${names.length > 1 ? `{${names.join(',')}}` : names[0]}'[${quotable(does)}]${value}'`
}

/** Text for a specification between single quotes. */
const quotable = (text: string): string => text.replaceAll(/[\\[\]:]/g, '\\$&').replaceAll("'", `'\\''`)
