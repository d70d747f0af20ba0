import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { axeFindings, inEveryLook, type Look, openBrowser, openPage } from '../testing/browser.ts'
import { pressOn, tabTo } from '../testing/keyboard.ts'
import { emptyHome, type ServedProgram, served } from '../testing/served.ts'

const { home, leave } = emptyHome()
let browser: Browser
let program: ServedProgram

beforeAll(async () => {
  browser = await openBrowser()
  program = await served(['start', '--data', join(home, 'data'), '--port', '0'])
})
afterAll(async () => {
  await browser.close()
  await program.stop()
  leave()
})

const WORKFLOW = `<?xml version="1.0" encoding="UTF-8"?>
<Workflow>
  <alerts><fullName>Up</fullName><recipients><recipient>VP_Sales</recipient><type>role</type></recipients></alerts>
  <rules><fullName>Deal lost</fullName><actions><name>Up</name><type>Alert</type></actions><active>true</active>
    <criteriaItems><field>Opportunity.StageName</field><operation>equals</operation><value>Closed Lost</value></criteriaItems>
  </rules>
</Workflow>`

const headline = (page: Page) => page.getByRole('heading', { level: 1 })
const lookAtIt = (page: Page) => page.getByRole('button', { name: /^Look/ })
const asked = (page: Page, text: RegExp) => page.getByRole('radiogroup', { name: text })

async function opened(look: Look = 'light') {
  const { page, context, complaints } = await openPage(browser, look)
  await page.goto(`${program.url}/settings/deterrents`)
  await page.getByText('Nothing was looked at yet.').first().waitFor()
  await lookAtIt(page).waitFor()
  return { page, context, complaints }
}

test('by the keyboard alone: pasted, answered, and a finding with what to do instead', async () => {
  const { page, context, complaints } = await opened()
  await tabTo(page, page.getByRole('textbox', { name: 'Or paste it here' }))
  await page.keyboard.insertText(WORKFLOW)
  const longer = asked(page, /more clicks to close a deal as lost/)
  await tabTo(page, longer.getByRole('radio', { name: 'Yes' }))
  await page.keyboard.press('Space')
  await pressOn(page, lookAtIt(page))
  await page
    .getByText('Two things punish losing here: an alert to leaders and a long way')
    .first()
    .waitFor()
  expect(await headline(page).textContent()).toMatch(/^Two things punish losing here/)
  // The keyboard goes on from the answer.
  const alert = page.getByRole('region', { name: 'An alert to leaders' })
  expect(await page.evaluate(() => document.activeElement?.textContent)).toContain('Two things')
  expect(await alert.textContent()).toContain('Deal lost')
  expect(await alert.textContent()).toContain('the role VP_Sales')
  expect(await alert.textContent()).toMatch(/Instead.*Give leaders one sum a month/)
  expect(complaints).toEqual([])
  await context.close()
})

test('with nothing brought it says what is needed, and asks the server nothing', async () => {
  const { page, context } = await opened()
  const sent: string[] = []
  page.on('request', (request) => sent.push(request.method()))
  await lookAtIt(page).click()
  await page.getByText('There is nothing to look at yet.').waitFor()
  expect(sent).not.toContain('POST')
  await context.close()
})

test('files: chosen, taken away, one that is none is declined in words', async () => {
  const { page, context } = await opened()
  const input = page.locator('input[type=file]')
  const file = (name: string, text: string) => ({
    name,
    mimeType: 'application/xml',
    buffer: Buffer.from(text),
  })
  await input.setInputFiles([
    file('Opportunity.workflow', WORKFLOW),
    file('broken.zip', 'PK\x03\x04 and no more'),
  ])
  const away = (name: string) => page.getByRole('button', { name: `Take away: ${name}` })
  await away('broken.zip').waitFor()
  await lookAtIt(page).click()
  await page.getByText('“broken.zip” is damaged').waitFor()
  await away('broken.zip').click()
  await lookAtIt(page).click()
  await page.getByText('One thing punishes losing here: an alert to leaders.').first().waitFor()
  await context.close()
})

test('axe finds nothing, nothing is cut off', async () => {
  const { page, context, complaints } = await opened('narrow')
  await looksWell(page)
  await page.getByRole('textbox').fill('Lost deals by rep\nClosed lost clean-up\nRenewal reminder')
  await lookAtIt(page).click()
  await page.getByRole('region', { name: 'A list of people by losses' }).waitFor()
  await looksWell(page)
  expect(complaints).toEqual([])
  await context.close()
})

const looksWell = (page: Page) =>
  inEveryLook(page, async (look) => {
    expect(await axeFindings(page), look).toEqual([])
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
    expect(wide, look).toBeLessThanOrEqual(0)
  })
