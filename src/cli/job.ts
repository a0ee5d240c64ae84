import type { OwnWords } from '../contract/parser.ts'
import type { ReadingOptions } from '../input/articles.ts'
import type { Section } from '../record/fields.ts'
import type { OffsetUnit } from '../record/offsets.ts'
import type { FormatName, TableName } from '../writers/formats.ts'

/** How every article is to be read and written. Plain data: it goes to other cores as it is. */
export interface Job extends ReadingOptions {
  readonly format: FormatName
  readonly table?: TableName | undefined
  /** A table begins with a byte order mark. */
  readonly bom?: true | undefined
  /** False where cells of a table may be formulas. */
  readonly formulaGuard?: boolean | undefined
  /** Records stand in a list, not bare. */
  readonly several: boolean
  readonly only?: readonly Section[] | undefined
  readonly date?: string | undefined
  readonly offsets: OffsetUnit
  readonly minConfidence?: number | undefined
  /** Words of one's own, of the config. */
  readonly lexicon?: OwnWords | undefined
  /** Where each record gets a file of its own. */
  readonly outDir?: string | undefined
  /** A record whose file is there already is not made again. */
  readonly resume?: boolean | undefined
}

/** How a table is written. */
export const csvOf = ({ table, keep, bom, formulaGuard }: Job) => ({
  ...(table && { table }),
  keep,
  bom: bom === true,
  guard: formulaGuard !== false,
})
