/** The commands: what follows the name, and what each does. */
export const commandHelp = {
  extract: ['[files…]', 'what copydesk does when no command is named'],
  view: ['[files…]', 'show articles with what was found drawn into them, on the terminal or as a page'],
  check: ['[paths…]', 'compare with expected records, and find faults in texts'],
  score: ['<gold>', 'compare with annotated text: precision, recall and F1'],
  explain: ['[what]', 'explain a rule, a field of the record or a finding of check'],
  schema: ['[what]', 'print the JSON Schema of the records, or of a config'],
  completion: ['<shell>', 'print what makes a shell complete these commands: bash, zsh or fish'],
} as const
export type CommandName = keyof typeof commandHelp

const commandLines = Object.entries(commandHelp)
  .map(([name, [follows, does]]) => `  ${`${name} ${follows}`.padEnd(20)} ${does}`)
  .join('\n')

/** What `copydesk` says where nobody gives it anything to read. */
export const shortHelp = `Usage: copydesk [extract] [options] [files…]
  copydesk storm.txt              quotes, names, dates and links of an article, as JSON
  copydesk dump.ndjson -o out.ndjson
  copydesk -                      reads what you type, up to Ctrl-D
See copydesk --help for all options and commands.
`

/** What `copydesk --help` says after the options. */
export const extractHelp = `
Commands, each with its own --help:
${commandLines}

Examples:
  copydesk storm.txt
  copydesk storm.txt --date 2026-03-09 --only quotes,dates --format yaml
  copydesk articles/ --output records.ndjson
  copydesk dump.ndjson.gz --text-field body.text --date-field date --output records.ndjson.gz
  copydesk dump.ndjson --format csv --table quotes > quotes.csv
  curl -s https://example.org/storm.txt | copydesk | jq '.quotes[].text'

Streams:
  Records go to standard output, everything else to standard error. Standard input is read
  only when no file is named, or for -. Several files give one list in json, a document each
  in yaml, a line each in ndjson; there, an article that could not be read has its line too:
  {"source":{"path":"storm.txt"},"error":{"code":"not-found","message":"…"}}

Exit status:
  0  every article was read         1  some could not be read; the others are there
  2  usage error or internal error  130  interrupted by Ctrl-C

Environment:
  NO_COLOR, FORCE_COLOR, CLICOLOR_FORCE and TERM=dumb are honoured; --color decides.`
