import type { SectionRow } from './section.ts'
import { dates } from './sections/dates.ts'
import { entities } from './sections/entities.ts'
import { links } from './sections/links.ts'
import { quotes } from './sections/quotes.ts'
import { structure } from './sections/structure.ts'

/** The sections of the record, in its order: what can be asked for alone. All lists of sections follow from this one. */
export const sections = { structure, quotes, entities, dates, links } as const satisfies Record<string, SectionRow>

export type Section = keyof typeof sections
export const sectionNames = Object.keys(sections) as [Section, ...Section[]]

/** The sections as plain rows. */
export const sectionRows = Object.entries(sections) as [Section, SectionRow][]
