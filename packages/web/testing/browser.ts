import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import {
  type Browser,
  type BrowserContext,
  chromium,
  type Page,
  type Request,
} from 'playwright-core'

/** Where Debian, and others, put Chromium. */
const PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']

/** The browser of this machine; undefined if there is none. */
export const chromiumPath = (): string | undefined =>
  [process.env.CHROMIUM ?? '', ...PLACES].find((path) => path !== '' && existsSync(path))

export function openBrowser(): Promise<Browser> {
  const executablePath = chromiumPath()
  if (executablePath === undefined) throw new Error('There is no Chromium on this machine.')
  return chromium.launch({ executablePath, args: ['--no-sandbox', '--font-render-hinting=none'] })
}

/** How a page is looked at. */
export const LOOKS = {
  light: { viewport: { width: 1280, height: 900 }, colorScheme: 'light' },
  dark: { viewport: { width: 1280, height: 900 }, colorScheme: 'dark' },
  narrow: { viewport: { width: 390, height: 844 }, colorScheme: 'light' },
} as const
export type Look = keyof typeof LOOKS

/** Both colours and both widths, in two looks. */
const EVERY_LOOK = ['narrow', 'dark'] as const satisfies readonly Look[]

/** Shows a page that was opened `narrow` in each of them, and leaves it as it was opened. */
export async function inEveryLook(page: Page, see: (look: Look) => Promise<void>): Promise<void> {
  for (const look of EVERY_LOOK) {
    await lookAt(page, look)
    await see(look)
  }
  await lookAt(page, 'narrow')
}

async function lookAt(page: Page, look: Look): Promise<void> {
  const { viewport, colorScheme } = LOOKS[look]
  await page.emulateMedia({ colorScheme })
  await page.setViewportSize(viewport)
  const isShown = (colours: string) => document.documentElement.dataset.colours === colours
  await page.waitForFunction(isShown, colorScheme)
  await untilAtRest(page)
}

/** What the router remarks where a page was declined, as an empty workspace declines most. */
const DECLINED = 'Warning: Error in route match'

/** A page of its own, and all that its console complained of: errors, warnings, refused loads. */
export async function openPage(
  browser: Browser,
  look: Look = 'light',
): Promise<{ page: Page; context: BrowserContext; complaints: string[] }> {
  const context = await browser.newContext({ ...LOOKS[look], reducedMotion: 'reduce' })
  context.on('page', keepUnderWay)
  const page = await context.newPage()
  const complaints: string[] = []
  page.on('console', (message) => {
    const expected = message.text().startsWith(DECLINED)
    if (['error', 'warning'].includes(message.type()) && !expected) complaints.push(message.text())
  })
  page.on('pageerror', (trouble) => complaints.push(String(trouble)))
  return { page, context, complaints }
}

/** What a page asks of the API from now on: method and path of each request, in order. */
export function apiCalls(page: Page): string[] {
  const calls: string[] = []
  page.on('request', (request) => {
    const { pathname } = new URL(request.url())
    if (pathname.startsWith('/api/')) calls.push(`${request.method()} ${pathname}`)
  })
  return calls
}

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** What axe-core finds on a page, of any level: rule and element; `within`: in a part of it only. */
export async function axeFindings(page: Page, within = 'html'): Promise<string[]> {
  // A page that was looked at already has it.
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(AXE)
  return page.evaluate(async (part) => {
    const { axe } = window as unknown as {
      axe: {
        run(part: string): Promise<{
          violations: {
            id: string
            help: string
            nodes: { html: string; failureSummary: string }[]
          }[]
        }>
      }
    }
    const { violations } = await axe.run(part)
    return violations.flatMap(({ id, help, nodes }) =>
      nodes.map((node) => `${id}: ${help}: ${node.html.slice(0, 200)}: ${node.failureSummary}`),
    )
  }, within)
}

/** Waits until a page has said its answer by itself, as against the server, and fetches nothing. */
export async function untilSaid(page: Page): Promise<string> {
  await page.waitForFunction(() => {
    const headline = document.querySelector('h1')?.textContent ?? ''
    return (
      headline !== '' &&
      !document.querySelector('.early') &&
      !headline.startsWith('One moment') &&
      !document.querySelector('[aria-busy=true]')
    )
  })
  await untilAtRest(page)
  return (await page.locator('h1').first().textContent()) ?? ''
}

/** What a page has asked for and was not answered yet. */
const underWay = new WeakMap<Page, Set<Request>>()

function keepUnderWay(page: Page): void {
  const requests = new Set<Request>()
  underWay.set(page, requests)
  page.on('request', (request) => requests.add(request))
  page.on('requestfinished', (request) => requests.delete(request))
  page.on('requestfailed', (request) => requests.delete(request))
}

/** Waits until a page has nothing to do and, given time for it, asks for nothing more. */
export async function untilAtRest(page: Page): Promise<void> {
  for (let quiet = 0; quiet < 3; ) {
    await page.evaluate(
      () =>
        new Promise<void>((done) => {
          requestIdleCallback(() => setTimeout(done, 30), { timeout: 1_000 })
        }),
    )
    quiet = underWay.get(page)?.size === 0 ? quiet + 1 : 0
  }
}
