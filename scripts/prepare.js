/**
 * Builds the package wherever npm makes it out of its sources: after `npm ci`, and when it is installed from a git address.
 * For `npm install --global` (which pre-commit runs, too), npm takes the building for global as well, and leaves out what builds it.
 */
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'

/** Ends with the command's status if it fails. */
function run(command) {
  const { status } = spawnSync(command, { shell: true, stdio: 'inherit' })
  if (status !== 0) process.exit(status ?? 1)
}

if (!existsSync('node_modules/typescript'))
  run('npm ci --global=false --include=dev --ignore-scripts --no-audit --no-fund')
run('npm run build')
