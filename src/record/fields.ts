import type { LayerName } from '../contract/layers.ts'

/** What can be asked for alone, and the layers that it is printed from. */
export const sections = {
  structure: ['structure'],
  quotes: ['quotes', 'quotations'],
  entities: ['entities'],
  dates: ['dates'],
  links: ['links'],
} as const satisfies Record<string, readonly LayerName[]>

export type Section = keyof typeof sections

export const sectionNames = Object.keys(sections) as [Section, ...Section[]]
