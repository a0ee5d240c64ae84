import type { Rule } from './contract/rule.ts'
import type { QuoteRuleName } from './contract/rule-names.ts'
import { rulePrecision } from './model/rule-precision.ts'
import { reportRules } from './parsers/speech/shapes/rules/index.ts'
import { speakerRules } from './parsers/speech/speakers/index.ts'

/** A rule by one of the names that its finds carry. */
export interface RuleInfo {
  readonly name: QuoteRuleName
  /** The layer that it fills. */
  readonly layer: 'reports' | 'quotes'
  /** Its place in the order in which the rules of its layer are asked, from 0. */
  readonly order: number
  /** A text with marks in which it finds what is marked. */
  readonly eg: string
  /** Texts in which nothing is found. */
  readonly not: readonly string[]
  /** How often the speaker that it names is right, 0 to 1, by the kind of the quote; empty where it was not measured. */
  readonly precision: { readonly [Kind in 'direct' | 'mixed' | 'indirect']?: number }
}

/** Every rule that reads who says what. */
export const rules: readonly RuleInfo[] = [...listed('reports', reportRules), ...listed('quotes', speakerRules)]

function listed(layer: RuleInfo['layer'], inOrder: readonly Rule<QuoteRuleName>[]): RuleInfo[] {
  return inOrder.flatMap(({ name, eg, not, variants = {} }, order) => [
    { name, layer, order, eg, not, precision: precisionOf(name) },
    ...(Object.keys(variants) as QuoteRuleName[]).map(variant => ({
      name: variant,
      layer,
      order,
      eg: variants[variant]!,
      not: [],
      precision: precisionOf(variant),
    })),
  ])
}

function precisionOf(name: QuoteRuleName): RuleInfo['precision'] {
  const kinds = (['direct', 'mixed', 'indirect'] as const).filter(kind => `${name} ${kind}` in rulePrecision)
  return Object.fromEntries(kinds.map(kind => [kind, rulePrecision[`${name} ${kind}`]]))
}
