// Runs the command line from the sources as they are, without a build: npm run try -- FILE [options]
import { main } from '../src/cli/main.ts'

process.exitCode = await main(process.argv.slice(2))
