import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { hosts } from '../cli/hosts.ts'
import { fixturePath } from '../helpers/texts.ts'
import { chromiumPath, launch } from './chromium.ts'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const hostile = `Storm closes harbour <script>window.broken = 1</script>

“<img src=x onerror="window.broken = 1"> is all I saw,” said Marta "><svg onload=window.broken=1> Vell on Monday.

</style></script><script>window.broken = 1</script> &lt;b&gt; \u202e\u001b[31m javascript:window.broken=1

READ MORE: <a href="javascript:window.broken=1">All of it</a>
Read more: https://example.org/"onmouseover="window.broken=1
`

describe.skipIf(!chromiumPath)('the page in a browser', () => {
  let folder: string
  let browser: Browser
  const pages = new Map<string, string>()
  const requests: string[] = []

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'copydesk-view-'))
    writeFileSync(join(folder, 'hostile.txt'), hostile)
    const large = readFileSync(fixturePath('river-aid-talks', 'article.txt'), 'utf8')
    writeFileSync(join(folder, 'large.txt'), `${large}\n`.repeat(Math.ceil(1e6 / large.length)))
    const article = fixturePath('river-aid-talks', 'article.txt')
    const others = [fixturePath('harbour-strike', 'article.txt'), fixturePath('cup-final', 'article.txt')]
    writeFileSync(join(folder, 'empty.txt'), 'nothing to see')
    const records = await hosts['in process']!({
      args: ['--format', 'ndjson', '--quiet', '--date', '2026-03-16', article, ...others],
    })
    writeFileSync(join(folder, 'records.ndjson'), records.stdout)
    const file = (name: string): string[] => [join(folder, name)]
    const calls: Record<string, string[]> = {
      article: [article],
      hostile: file('hostile.txt'),
      large: file('large.txt'),
      empty: file('empty.txt'),
      overview: file('records.ndjson'),
      several: [article, ...others],
    }
    for (const [name, files] of Object.entries(calls)) {
      const { stdout, status } = await hosts['in process']!({
        args: ['view', '--html', '--date', '2026-03-16', ...files],
      })
      expect(status).toBe(0)
      const path = join(folder, `${name}.html`)
      writeFileSync(path, stdout)
      pages.set(name, pathToFileURL(path).href)
    }
    browser = await launch()
  }, 120_000)

  afterAll(async () => {
    await browser?.close()
    rmSync(folder, { recursive: true })
  })

  async function open(name: string, options: BrowserContextOptions = {}, hash = ''): Promise<Page> {
    const page = await (await browser.newContext(options)).newPage()
    page.on('request', request => requests.push(request.url()))
    page.on('console', message => {
      if (message.type() === 'error') requests.push(message.text())
    })
    await page.goto(pages.get(name)! + hash)
    return page
  }

  test('marks stand in their places and name their items', async () => {
    const page = await open('article')
    const quote = await page.locator('#q1').textContent()
    expect(quote!.length).toBeGreaterThan(10)
    const text = await page.locator('article').innerText()
    expect(text).toContain('“We are also looking very closely')
    expect(await page.locator('.m.person').count()).toBeGreaterThan(3)
    await page.close()
  })

  test('the list works by keyboard: focus lights every place of an item, Enter goes there', async () => {
    const page = await open('article')
    const link = page.locator('aside .list.person a').first()
    await link.focus()
    expect(await page.locator('.m.person.lit').count()).toBeGreaterThan(0)
    await page.keyboard.press('Enter')
    expect(new URL(page.url()).hash).toMatch(/^#e\d+$/)
    await page.close()
  })

  test('a mark says what it was read as and why, in a line that does not move the page', async () => {
    const page = await open('article')
    const why = page.locator('#why')
    const before = await page.evaluate(() => document.documentElement.scrollHeight)
    expect(await why.textContent()).toMatch(/^Point at a mark/)
    await page.locator('#q2').hover({ position: { x: 5, y: 5 } })
    expect(await why.textContent()).toMatch(/^Anselm Tarrant · mixed · cue “told” · told-that · 0\.\d\d$/)
    await page.locator('article .m.date').first().hover()
    expect(await why.textContent()).toMatch(/^2026-03-14 Saturday · DATE · from publication · weekday$/)
    expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBe(before)
    await page.close()
  })

  test('a box takes its kind out of the text and the list, and brings it back', async () => {
    const page = await open('article')
    const decoration = (): Promise<string> =>
      page
        .locator('.m.person')
        .first()
        .evaluate(node => getComputedStyle(node).textDecorationLine)
    expect(await decoration()).toBe('underline')
    await page.locator('input[data-kind=person]').uncheck()
    expect(await decoration()).toBe('none')
    expect(await page.locator('.list.person').isVisible()).toBe(false)
    await page.locator('input[data-kind=person]').check()
    expect(await decoration()).toBe('underline')
    await page.close()
  })

  test('the search narrows the lists', async () => {
    const page = await open('article')
    const before = await page.locator('aside li a:visible').count()
    await page.keyboard.press('/')
    await page.keyboard.type('Tarrant')
    const after = await page.locator('aside li a:visible').count()
    expect(after).toBeGreaterThan(0)
    expect(after).toBeLessThan(before)
    expect(await page.locator('#status').textContent()).toMatch(/^\d+ found$/)
    await page.keyboard.press('Escape')
    expect(await page.locator('aside li a:visible').count()).toBe(before)
    await page.close()
  })

  test.each([
    ['article', 'q3'],
    ['several', 'a3-q2'],
    ['large', 'q900'],
  ])('a deep link leads to its item: %s #%s', async (name, id) => {
    const page = await open(name, { viewport: { width: 800, height: 400 } }, `#${id}`)
    const item = page.locator(`#${id}`)
    await page.waitForFunction(id => {
      const { top } = document.getElementById(id)!.getBoundingClientRect()
      return top >= 0 && top < innerHeight / 2
    }, id)
    expect(await item.evaluate(node => node.matches(':target'))).toBe(true)
    await page.close()
  })

  test('dark and print have styles of their own', async () => {
    const background = (page: Page): Promise<string> =>
      page.evaluate(() => getComputedStyle(document.body).backgroundColor)
    const light = await open('article', { colorScheme: 'light' })
    const dark = await open('article', { colorScheme: 'dark' })
    expect(await background(dark)).not.toBe(await background(light))
    await light.emulateMedia({ media: 'print' })
    expect(await light.locator('.tools').isVisible()).toBe(false)
    await light.close()
    await dark.close()
  })

  test.each(['light', 'dark'] as const)('axe finds nothing, %s', async colorScheme => {
    for (const name of ['article', 'several', 'overview', 'empty']) {
      const page = await open(name, { colorScheme })
      // Given to the page by the browser, past the policy that forbids the page to load it.
      const violations = await page.evaluate(
        `${axe}; axe.run().then(({ violations }) => violations.map(({ id, nodes }) => id + ': ' + nodes.slice(0, 2).map(node => node.html).join(' ')))`,
      )
      expect(violations).toEqual([])
      await page.close()
    }
  })

  test('nothing hostile runs, and it is shown as it stands', async () => {
    const page = await open('hostile')
    await page.mouse.move(300, 300)
    expect(await page.evaluate(() => (window as { broken?: number }).broken)).toBeUndefined()
    expect(await page.locator('img, svg, article script').count()).toBe(0)
    expect(await page.locator('article .m.headline').innerText()).toContain('Storm closes harbour')
    expect(await page.locator('a[href^="javascript"]').count()).toBe(0)
    expect(await page.locator('article').innerText()).toContain('<script>window.broken = 1</script>')
    expect(await page.locator('article').innerText()).toContain('␛[31m')
    await page.close()
  })

  test.each([400, 800, 1400])('nothing runs out of the page at %d pixels', async width => {
    for (const name of ['article', 'several', 'overview', 'hostile']) {
      const page = await open(name, { viewport: { width, height: 900 } })
      expect(await page.evaluate(() => document.documentElement.scrollWidth), name).toBeLessThanOrEqual(width)
      await page.close()
    }
  })

  test('an overview draws who is quoted and named, when and with whom', async () => {
    const page = await open('overview')
    expect(await page.locator('figcaption h2').allTextContents()).toEqual([
      'Who is quoted most',
      'Who and what is named',
      'When they were quoted',
      'When they were named',
      'Who is quoted on whom',
      'Who is named with whom',
    ])
    const width = (row: number): Promise<number> =>
      page
        .locator('.bars')
        .first()
        .locator('rect')
        .nth(row)
        .evaluate(node => node.getBoundingClientRect().width)
    expect(await width(0)).toBeGreaterThan(await width(4))
    expect(await page.locator('.columns svg').getAttribute('aria-label')).toMatch(
      /^\d{4}-\d\d to \d{4}-\d\d, most in \d{4}-\d\d: \d+$/,
    )
    await page.close()
  })

  test('a text without finds says so', async () => {
    const page = await open('empty')
    expect(await page.locator('aside').innerText()).toBe('Nothing was found in this text.')
    expect(await page.locator('.tools, .why').count()).toBe(0)
    await page.close()
  })

  test('an article of a megabyte answers at once', async () => {
    const page = await open('large')
    const taken = await page.evaluate(async () => {
      const search = document.querySelector<HTMLInputElement>('#search')!
      const acts: Record<string, () => void> = {
        focus: () =>
          document.querySelector('aside .list.person a')!.dispatchEvent(new FocusEvent('focusin', { bubbles: true })),
        point: () => document.querySelector('#q3')!.dispatchEvent(new PointerEvent('pointerover', { bubbles: true })),
        search: () => {
          search.value = 'Tarrant'
          search.dispatchEvent(new Event('input'))
        },
      }
      const took: Record<string, number> = {}
      for (const [name, act] of Object.entries(acts)) {
        const began = performance.now()
        act()
        await new Promise(done => requestAnimationFrame(() => setTimeout(done)))
        took[name] = performance.now() - began
      }
      return took
    })
    for (const [name, milliseconds] of Object.entries(taken))
      expect(milliseconds, name).toBeLessThan(name === 'search' ? 2000 : 500)
    await page.close()
  }, 60_000)

  test('no request left, and the policy refused nothing of ours', () => {
    expect(requests.filter(url => !url.startsWith('file:'))).toEqual([])
  })
})
