import type { EntityType, Gender } from '../../../contract/layers.ts'
import type { Named } from './named.ts'

/** Mentions that mean the same one, while they are being gathered. */
export interface Cluster {
  readonly type: EntityType
  readonly mentions: Named[]
  gender?: Gender
}

/** A list a key, made at the first entry. */
export function append<Key, Value>(map: Map<Key, Value[]>, key: Key, value: Value): void {
  const list = map.get(key)
  if (list) list.push(value)
  else map.set(key, [value])
}
