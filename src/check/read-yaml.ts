import { LineCounter, parseDocument } from 'yaml'

/** A value out of YAML or JSON, or why it is none, with the line. */
export type ReadYaml = { readonly value: unknown } | { readonly error: string; readonly line: number; readonly column: number }

/** Reads YAML 1.2, of which JSON is a part. Nothing in it is run, and aliases cannot blow it up. */
export function readYaml(text: string): ReadYaml {
  const lineCounter = new LineCounter()
  const document = parseDocument(text, { lineCounter, prettyErrors: false, stringKeys: true })
  const [error] = document.errors
  if (error) {
    const { line, col } = lineCounter.linePos(error.pos[0])
    return { error: error.message, line, column: col }
  }
  try {
    return { value: document.toJS() }
  } catch (error) {
    return { error: (error as Error).message, line: 1, column: 1 }
  }
}
