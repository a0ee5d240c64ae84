import { githubReporter } from './github.ts'
import { jsonReporter } from './json.ts'
import { junitReporter } from './junit.ts'
import type { ReporterName } from './names.ts'
import type { Reporter } from './reporter.ts'
import { sarifReporter } from './sarif.ts'
import { type Palette, stylishReporter } from './stylish.ts'
import { tapReporter } from './tap.ts'

export { type ReporterName, reporterNames } from './names.ts'

/** A reporter by name. Colours are for `stylish`; the version is copydesk's own, for `sarif`. */
export function reporterOf(
  name: ReporterName,
  { palette, version }: { readonly palette?: Palette; readonly version: string },
): Reporter {
  switch (name) {
    case 'stylish':
      return stylishReporter(palette)
    case 'json':
      return jsonReporter()
    case 'junit':
      return junitReporter()
    case 'github':
      return githubReporter()
    case 'sarif':
      return sarifReporter(version)
    case 'tap':
      return tapReporter()
  }
}
