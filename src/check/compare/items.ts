import { sectionRows } from '../../record/fields.ts'
import { type Item, type Names, type PartialRecord, wordsItem } from '../../record/item.ts'
import type { Part } from '../../record/section.ts'

/** A key of the record that is compared, and the section that it belongs to. */
export interface ComparedPart extends Part {
  readonly name: string
  /** Ends the code of the finding: `drift-quotes`. */
  readonly section: string
  /** The list that tells whether the section was asked for. */
  readonly list?: keyof PartialRecord
}

/** All keys of a record that are compared. */
export const comparedParts: readonly ComparedPart[] = [
  ...sectionRows.flatMap(([section, { list, parts }]) =>
    Object.entries(parts).map(([name, part]) => ({ name, section, list, ...part })),
  ),
  {
    name: 'notes',
    section: 'notes',
    items: ({ notes }) =>
      notes?.map(({ code, start, end }) => ({ ...wordsItem('note', { text: code, start, end }, {}), key: code })),
  },
  {
    name: 'published',
    section: 'published',
    single: true,
    items: ({ published }) =>
      published && [wordsItem('day of publication', { text: published.date }, { from: published.from })],
  },
]

/** The items of a part; undefined where the record does not speak of it. */
export function itemsOf(record: PartialRecord, { items, single }: ComparedPart): readonly Item[] | undefined {
  const found = items(record, namesOf(record))
  return single ? found?.map(item => ({ ...item, key: '' })) : found
}

function namesOf({ entities = [], dates = [] }: PartialRecord): Names {
  const names = new Map([
    ...entities.map(({ id, name }) => [id, name] as const),
    ...dates.map(({ id, text }) => [id, text] as const),
  ])
  const nameOf = (id: string | undefined): string | undefined => (id === undefined ? undefined : (names.get(id) ?? id))
  return { entity: nameOf, date: nameOf }
}
