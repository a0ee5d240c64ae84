import { CORE_SCHEMA, load, YAMLException } from 'js-yaml'

/** A value out of YAML or JSON, or why it is none, with the line. */
export type ReadYaml =
  | { readonly value: unknown }
  | { readonly error: string; readonly line: number; readonly column: number }

/**
 * Reads YAML 1.2, of which JSON is a part. Nothing in it is run; aliases, which can blow a small text up, are refused.
 * The yaml package, which writes our records, takes six times as long to read one.
 */
export function readYaml(text: string): ReadYaml {
  try {
    return { value: text.trim() === '' ? undefined : load(text, { schema: CORE_SCHEMA, maxAliases: 0 }) }
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error
    return { error: error.reason, line: (error.mark?.line ?? 0) + 1, column: (error.mark?.column ?? 0) + 1 }
  }
}
