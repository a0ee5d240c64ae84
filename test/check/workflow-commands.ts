/** A command as GitHub's runner understands it. */
export interface WorkflowCommand {
  readonly command: string
  readonly properties: Readonly<Record<string, string>>
  readonly data: string
}

const unescapeData = (text: string): string =>
  text.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%25', '%')
const unescapeProperty = (text: string): string => unescapeData(text.replaceAll('%3A', ':').replaceAll('%2C', ','))

/**
 * The command in a line of a log, by the runner's rules: after white space, `::name key=value,key=value::data`; or the old
 * form, `##[name key=value;key=value]data`, anywhere in the line. Nothing where the line is only text.
 */
export function runnerCommand(line: string): WorkflowCommand | undefined {
  const trimmed = line.trimStart()
  if (trimmed.startsWith('::')) {
    const end = trimmed.indexOf('::', 2)
    if (end < 0) return undefined
    return commandOf(trimmed.slice(2, end), ',', unescapeProperty, unescapeData(trimmed.slice(end + 2)))
  }
  const start = line.indexOf('##[')
  const end = start < 0 ? -1 : line.indexOf(']', start)
  return end < 0 ? undefined : commandOf(line.slice(start + 3, end), ';', text => text, line.slice(end + 1))
}

function commandOf(info: string, separator: string, unescape: (text: string) => string, data: string): WorkflowCommand {
  const [, command = '', list = ''] = /^(\S*)\s*(.*)$/s.exec(info)!
  const pairs = list
    .split(separator)
    .map(pair => pair.trim())
    .filter(pair => pair.includes('='))
  return {
    command,
    properties: Object.fromEntries(
      pairs.map(pair => [pair.slice(0, pair.indexOf('=')), unescape(pair.slice(pair.indexOf('=') + 1))]),
    ),
    data,
  }
}
