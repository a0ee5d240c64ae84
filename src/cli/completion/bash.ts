import type { Completed } from './completed.ts'

/** A function for bash 4 and later. Where it has nothing to offer, bash completes the names of files. */
export const bashScript = (commands: readonly Completed[]): string => `_copydesk() {
  local word=\${COMP_WORDS[COMP_CWORD]} before=\${COMP_WORDS[COMP_CWORD-1]} command=extract words=
  ((COMP_CWORD > 1)) && case \${COMP_WORDS[1]} in ${commands.map(({ name }) => name).join('|')}) command=\${COMP_WORDS[1]} ;; esac
  [[ $word == = ]] && word=
  [[ $before == = ]] && before=\${COMP_WORDS[COMP_CWORD-2]}
  case "$command $before" in
${commands.flatMap(valueCases).join('\n')}
    *)
      case "$command $word" in
${commands.flatMap(wordCases).join('\n')}
      esac ;;
  esac
  if [[ $words ]]; then
    mapfile -t COMPREPLY < <(compgen -W "$words" -- "$word")
  elif ((COMP_CWORD == 1)); then
    compopt -o filenames
    mapfile -t COMPREPLY < <(compgen -f -- "$word"; compgen -W '${commands.map(({ name }) => name).join(' ')}' -- "$word")
  fi
}
complete -o default -F _copydesk copydesk
`

const valueCases = ({ name, options }: Completed): string[] =>
  options
    .filter(({ words }) => words.length > 0)
    .map(
      ({ long, short, words }) =>
        `    ${[long, ...(short ? [short] : [])].map(flag => `'${name} ${flag}'`).join('|')}) words='${words.join(' ')}' ;;`,
    )

const wordCases = ({ name, options, words }: Completed): string[] => [
  `        '${name} -'*) words='${options.map(({ long }) => long).join(' ')}' ;;`,
  ...(words.length > 0 ? [`        '${name} '*) words='${words.join(' ')}' ;;`] : []),
]
