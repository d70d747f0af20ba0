import type { Checks, FindingsPage, LessonsPage, LookAs, TruthList } from '@closed-learned/deals'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, onTestFinished, test } from 'vitest'
import {
  axeFindings,
  inEveryLook,
  type Look,
  openBrowser,
  openPage,
  untilSaid,
} from '../testing/browser.ts'
import { eventually } from '../testing/eventually.ts'
import { pressOn, tabTo } from '../testing/keyboard.ts'
import { copyOf } from '../testing/sample.ts'
import { type ServedProgram, served } from '../testing/served.ts'

const { home, leave } = copyOf(inject('sample').home, 'untouched')
let browser: Browser
let demo: ServedProgram
let rep: string
let other: string
let manager: string

beforeAll(async () => {
  browser = await openBrowser()
  demo = await served(['demo', '--source', 'untouched', '--port', '0'], { XDG_DATA_HOME: home })
  const { people } = await asked<LookAs>('/look-as')
  const ids = (role: string) =>
    people.filter(({ roles }) => roles.some((each) => each === role)).map(({ id }) => id)
  ;[rep = '', other = ''] = ids('rep')
  ;[manager = ''] = ids('manager')
})
afterAll(async () => {
  await browser.close()
  await demo.stop()
  leave()
})

async function asked<T>(path: string, member = ''): Promise<T> {
  const headers = { cookie: `look-as=${member}` }
  return (await (await fetch(`${demo.url}/api/v1${path}`, { headers })).json()) as T
}

async function written(member: string, path: string, body: object): Promise<void> {
  const headers = {
    cookie: `look-as=${member}`,
    origin: demo.url,
    'content-type': 'application/json',
  }
  const init = { method: 'POST', headers, body: JSON.stringify(body) }
  const response = await fetch(`${demo.url}/api/v1${path}`, init)
  if (!response.ok) throw new Error(await response.text())
}

async function lookingAs(member: string, path: string, look: Look = 'light'): Promise<Page> {
  const { page, context, complaints } = await openPage(browser, look)
  onTestFinished(async () => {
    await context.close()
    expect(
      complaints.filter((text) => !/status of (400|409)|INTERNET_DISCONNECTED/.test(text)),
    ).toEqual([])
  })
  await context.addCookies([{ name: 'look-as', value: member, url: demo.url }])
  await page.goto(demo.url + path)
  await untilSaid(page)
  return page
}

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })
const field = (page: Page, name: string) => page.getByLabel(name, { exact: true })
const says = (page: Page, text: RegExp) =>
  page.getByRole('heading', { level: 1 }).filter({ hasText: text }).waitFor()

const SAID =
  'When the review comes after the offer, we lose, because it takes longer than the year has left; next time ask for the questionnaire in the first call.'

test('from a finding, by keyboard: a lesson is written, kept, declined for a name, and published', async () => {
  const { findings } = await asked<FindingsPage>('/trends/findings?outcome=lost')
  const found = findings.find(({ direction }) => direction === 'more')
  if (found === undefined) throw new Error('The sample has no such finding.')
  const where = JSON.stringify(found.where.map(({ attribute, value }) => [attribute, value]))
  const page = await lookingAs(
    rep,
    `/trends/finding?${new URLSearchParams({ outcome: 'lost', where })}`,
  )
  await pressOn(page, page.getByRole('link', { name: 'Make a lesson of it' }))
  await says(page, /What would the next one want to know/)
  const write = async (name: string, text: string) => {
    await tabTo(page, field(page, name))
    await page.keyboard.press('ControlOrMeta+a')
    await page.keyboard.type(text)
  }
  await write('When …', 'the review comes after the offer')
  await write('… we lose, because …', 'Niamh Heneghan said it takes longer than the year has left')
  await write('Next time …', 'ask for the questionnaire in the first call')
  await page.getByText('Kept. Only you see it.').waitFor()
  // Closed and opened again it goes on where it was; nobody else has it.
  await page.reload()
  await untilSaid(page)
  expect(await field(page, 'Next time …').inputValue()).toBe(
    'ask for the questionnaire in the first call',
  )
  expect((await asked<{ drafts: unknown[] }>('/lesson-drafts', other)).drafts).toEqual([])
  await page.getByText(/are lost more often/).waitFor()
  await pressOn(page, button(page, 'Publish it'))
  await page.getByText(/a lesson names no person, company, deal or amount/).waitFor()
  await tabTo(page, field(page, '… we lose, because …'), 'Shift+Tab')
  await page.keyboard.press('ControlOrMeta+a')
  await page.keyboard.type('it takes longer than the year has left')
  await pressOn(page, button(page, 'Publish it'))
  await says(page, /^When the review comes after the offer/)
  expect(await page.getByText('You wrote it; nobody else is told.').count()).toBe(1)
  const { lessons } = await asked<LessonsPage>('/lessons', other)
  expect(lessons.filter(({ said }) => said === SAID)).toMatchObject([{ mine: false }])
})

test('another finds it with a slip of the pen, tells how it went, and a manager keeps it', async () => {
  const page = await lookingAs(other, '/lessons')
  await says(page, /^One lesson/)
  await field(page, 'Search the lessons').fill('questionaire')
  await page.getByText('One lesson', { exact: true }).waitFor()
  await page.getByRole('link', { name: /^When the review/ }).click()
  await says(page, /^When the review/)
  await page.getByText('It held', { exact: true }).click()
  await field(page, 'In a line').fill('The form was back before the offer.')
  await button(page, 'Add your line').click()
  await page.getByText('The form was back before the offer.').waitFor()
  const above = await lookingAs(manager, new URL(page.url()).pathname)
  expect(await above.getByText(/, yours$/).count()).toBe(0)
  await button(above, 'Keep it').click()
  await above.getByText('Retire it', { exact: true }).first().waitFor()
  await above.getByText('Add something to do').click()
  await field(above, 'What is to be done').fill('Put the form beside the price list')
  await field(above, 'By which day').fill('2027-01-15')
  await button(above, 'Add it').click()
  await above.getByText('Put the form beside the price list').first().waitFor()
})

test('worded anew meanwhile: the newer wording stands beside, and one goes on from it', async () => {
  const { lessons } = await asked<LessonsPage>('/lessons', rep)
  const one = lessons.find(({ said }) => said === SAID)
  if (one === undefined) throw new Error('Nobody published it.')
  const page = await lookingAs(rep, `/lessons/new?of=${one.id}`)
  await field(page, 'Next time …').fill('ask a week earlier')
  const body = { ...one.content, nextTime: 'bring it along', version: one.version }
  await written(manager, `/lessons/${one.id}/wording`, body)
  await button(page, 'Let this wording stand').click()
  await page.getByText('It was worded anew since you began. It says now:').waitFor()
  await page.getByText('next time bring it along').waitFor()
  expect(await field(page, 'Next time …').inputValue()).toBe('ask a week earlier')
  await button(page, 'Start from that wording').click()
  expect(await field(page, 'Next time …').inputValue()).toBe('bring it along')
  await field(page, 'Next time …').fill('ask for the questionnaire in the first call')
  await button(page, 'Let this wording stand').click()
  await says(page, /questionnaire in the first call\.$/)
})

test('a check is made of it: kept over a reload, once, and with its lesson beside', async () => {
  const { lessons } = await asked<LessonsPage>('/lessons', manager)
  const lesson = lessons[0]
  const page = await lookingAs(manager, `/playbook?lesson=${lesson?.id}`)
  const question = field(page, 'The question').first()
  await page.getByText('Make a check of it', { exact: true }).click()
  await question.fill('Who asks for the questionnaire?')
  await page.reload()
  await page.getByText('Make a check of it', { exact: true }).click()
  expect(await question.inputValue()).toBe('Who asks for the questionnaire?')
  await button(page, 'Keep it').first().dblclick()
  const made = page.getByRole('article').filter({ hasText: 'Who asks for the questionnaire?' })
  await made.getByRole('link', { name: lesson?.said ?? '' }).waitFor()
  const { checks } = await asked<Checks>(`/checks?lesson=${lesson?.id}`, manager)
  expect(checks.map(({ content }) => content.question)).toEqual(['Who asks for the questionnaire?'])
})

/** A deal of somebody's own that was let go just now, and what they told of it. */
async function lossTold(): Promise<{ member: string; loss: string }> {
  for (const { id: member } of (await asked<LookAs>('/look-as')).people) {
    const { rows } = await asked<TruthList>('/truth?states=buried', member)
    const loss = rows.find(({ yours }) => yours)?.opportunity.id
    if (loss === undefined) continue
    const said = { kind: 'letGo', as: 'lost', doorOpen: false, remindOn: null }
    await written(member, '/filings', { deals: [loss], said })
    const debrief = {
      ...{ when: 'the list comes late', couldSee: 'the list was made for another offer' },
      ...{ nextTime: 'ask who wrote it', causes: [{ cause: 'otherOfferFitted' }] },
    }
    await written(member, `/opportunities/${encodeURIComponent(loss)}/accounts`, {
      text: '',
      debrief,
    })
    return { member, loss }
  }
  throw new Error('Nobody of the sample has a deal that looks lost.')
}

test('a loss of one’s own begins a lesson, and is linked to one that is there', async () => {
  const { member, loss } = await lossTold()
  const page = await lookingAs(member, `/lessons/new?${new URLSearchParams({ loss })}`)
  await says(page, /What would the next one/)
  await page.getByText(/^As it stands it will meet no open deal/).waitFor()
  expect(await field(page, 'When …').inputValue()).toBe('the list comes late')
  expect(await field(page, '… we lose, because …').inputValue()).toMatch(/^the list was made/)
  const { lessons } = await asked<LessonsPage>('/lessons', manager)
  const id = lessons.find(({ said }) => said === SAID)?.id ?? ''
  await page.goto(`${demo.url}/lessons/${id}`)
  await page.getByText('Link a loss of mine', { exact: true }).click()
  await field(page, 'A loss that taught the same').selectOption(loss)
  await button(page, 'Link it').click()
  await page.getByText(/^Of yours, and only you see which/).waitFor()
  await page.getByText(/^Checks and words are written by managers/).waitFor()
  expect(await page.getByRole('link', { name: 'Make a check of it' }).count()).toBe(0)
  const above = await lookingAs(manager, `/lessons/${id}`)
  await above.getByRole('link', { name: 'Make a check of it' }).click()
  await above.waitForURL(`**/playbook?lesson=${id}`)
})

test('practice shows what happened once one has chosen', async () => {
  const page = await lookingAs(other, '/lessons/practice')
  await page.getByRole('button', { name: 'Ask for the questionnaire in the first call.' }).click()
  await page.getByText(/^That is what the lesson says/).waitFor()
})

test('without the net what is written stays in the browser, and is sent once it is back', async () => {
  const page = await lookingAs(other, '/lessons/new')
  await says(page, /What would the next one/)
  await page.context().setOffline(true)
  await field(page, 'When …').fill('the net is gone 🙃 שלום')
  await page.getByText(/Kept in this browser/).waitFor()
  await page.context().setOffline(false)
  await page.getByText('Kept. Only you see it.').waitFor()
  await eventually(async () => {
    const { drafts } = await asked<{ drafts: { said: string }[] }>('/lesson-drafts', other)
    expect(drafts.map(({ said }) => said)).toEqual([expect.stringContaining('🙃 שלום')])
  })
})

test('every page is clean and not wider than the screen, dark and narrow', async () => {
  const { lessons } = await asked<LessonsPage>('/lessons', manager)
  const one = `/lessons/${lessons[0]?.id}`
  for (const path of [
    '/lessons',
    one,
    '/lessons/new',
    '/lessons/pack',
    '/lessons/practice',
    '/lessons/guide',
    '/lessons/changes',
  ]) {
    const page = await lookingAs(manager, path, 'narrow')
    await inEveryLook(page, async (look) => {
      expect([path, look, await axeFindings(page)]).toEqual([path, look, []])
      const wider = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
      expect([path, look, wider <= 0]).toEqual([path, look, true])
    })
  }
})
