import { existsSync } from 'node:fs'
import { type Browser, chromium } from 'playwright-core'

const places = [
  process.env['CHROMIUM'],
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
].filter(path => path !== undefined)

/** The browser on this machine, if there is one. Says loudly where there is none. */
export const chromiumPath = places.find(path => existsSync(path))

if (!chromiumPath)
  console.error(
    '\n*** No Chromium here (apt-get install chromium, or set CHROMIUM): the browser tests DID NOT RUN. ***\n',
  )

/** Starts it without any network of its own. */
export const launch = (): Promise<Browser> =>
  chromium.launch({
    executablePath: chromiumPath!,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  })
