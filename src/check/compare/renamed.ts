import type { Item } from '../../record/item.ts'
import type { Pairing } from './pair.ts'

/** What a thing that a field names is called now, if it was found again under another name. */
export type Renamed = (field: string, was: string | undefined) => string | undefined

/** Fields that name something of another part. */
const referred: Readonly<Record<string, string>> = {
  'speaker entity': 'entities',
  'addressee entity': 'entities',
  anchor: 'dates',
  until: 'dates',
}

/** An entity or a date with a new name is one difference: whoever refers to it has not changed. A name that two things had tells nothing. */
export function renamedIn(parts: readonly ({ readonly part: string } & Pairing<Item>)[]): Renamed {
  const names = new Map<string, string | undefined>()
  for (const { part, pairs, missing } of parts) {
    if (part !== 'entities' && part !== 'dates') continue
    const set = (name: string | undefined, now: string | undefined): void => {
      const key = `${part}\t${name}`
      names.set(key, names.has(key) && names.get(key) !== now ? name : now)
    }
    for (const { was, now } of pairs) set(was.key, now.key)
    for (const { key } of missing) set(key, key)
  }
  return (field, was) =>
    was === undefined || !referred[field] ? was : (names.get(`${referred[field]}\t${was}`) ?? was)
}
