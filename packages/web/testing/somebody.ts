import type { Browser, BrowserContext, Locator, Page } from 'playwright-core'
import { expect } from 'vitest'
import { type Look, openPage } from './browser.ts'
import { tabTo } from './keyboard.ts'
import type { ServedProgram } from './served.ts'

/** Somebody with a browser of their own. */
export interface Somebody {
  readonly page: Page
  readonly context: BrowserContext
  readonly complaints: string[]
}

export const PASSWORD = 'violet umbrellas again'

/** Refused loads are what a wrong password and an ended session are made of. */
const REFUSED = /the server responded with a status of 40[0134]/

export const somebody = (browser: Browser, look: Look = 'light'): Promise<Somebody> =>
  openPage(browser, look)

/** They close their browser; its console has to have stayed silent. */
export async function gone({ context, complaints }: Somebody): Promise<void> {
  expect(complaints.filter((text) => !REFUSED.test(text))).toEqual([])
  await context.close()
}

export const headline = (page: Page) => page.getByRole('heading', { level: 1 })
export const says = (page: Page, text: string | RegExp) => headline(page).filter({ hasText: text })
export const field = (page: Page, name: string) => page.getByLabel(name, { exact: true })
export const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name })

/** Types into a field that the keyboard is led to. */
export async function typeInto(page: Page, goal: Locator, text: string): Promise<void> {
  await tabTo(page, goal)
  await page.keyboard.type(text)
}

/** The link for the first admin, as the terminal names it. */
export async function firstLink(program: ServedProgram): Promise<string> {
  for (;;) {
    const [link] = /http:\S+\/setup\/\S+/.exec(program.out()) ?? []
    if (link !== undefined) return link
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
}

/** Signs in, and is where they wanted to go. */
export async function signIn(page: Page, url: string, email: string, path: string): Promise<void> {
  await page.goto(`${url}/sign-in?${new URLSearchParams({ next: path })}`)
  await field(page, 'E-mail').fill(email)
  await field(page, 'Password').fill(PASSWORD)
  await button(page, 'Sign in').click()
  await page.waitForURL(url + path)
  await headline(page).first().waitFor()
}
