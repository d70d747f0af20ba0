import type { HeadsUps, LookAs, TalkTracks, TruthList } from '@closed-learned/deals'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { openBrowser, openPage, untilAtRest, untilSaid } from '../testing/browser.ts'
import { eventually } from '../testing/eventually.ts'
import { copyOf } from '../testing/sample.ts'
import { type ServedProgram, served } from '../testing/served.ts'

/** One turn of the loop on the demo, as the people it is for, by what a new user would click. */

type Person = LookAs['people'][number]
type Deal = TruthList['rows'][number]['opportunity']

const { home, leave } = copyOf(inject('sample').home, 'lived')
let browser: Browser
let demo: ServedProgram
let page: Page
let complaints: readonly string[]
/** Who loses a deal, who manages them, and somebody elsewhere whose deal meets the lesson. */
let rep: Person
let manager: Person
let other: Person
/** One to predict, one that looks lost, and the other’s that is open, with its stage. */
let live: Deal
let lost: Deal
let met: Deal

beforeAll(async () => {
  browser = await openBrowser()
  demo = await served(['demo', '--port', '0'], { XDG_DATA_HOME: home })
  await cast()
  const opened = await openPage(browser)
  ;({ page, complaints } = opened)
  await page.goto(demo.url)
  await untilSaid(page)
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

async function cast(): Promise<void> {
  const { people } = await asked<LookAs>('/look-as')
  const reps = people.filter(({ roles }) => roles.includes('rep'))
  const dealsOf = async ({ id }: Person, state: string) =>
    (await asked<TruthList>(`/truth?states=${state}`, id)).rows
  for (const each of reps) {
    const [buried] = await dealsOf(each, 'buried')
    const [alive] = await dealsOf(each, 'live')
    const above = people.find(({ roles, team }) => roles.includes('manager') && team === each.team)
    if (!buried || !alive || !above) continue
    ;[rep, manager, lost, live] = [each, above, buried.opportunity, alive.opportunity]
    break
  }
  for (const each of reps.filter(({ team }) => team !== rep.team)) {
    const { deals } = await asked<HeadsUps>('/heads-ups', each.id)
    const full = new Set(
      deals.flatMap(({ opportunity, headsUps }) => (headsUps.length > 2 ? [opportunity.id] : [])),
    )
    const found = (await dealsOf(each, 'live')).find(
      ({ opportunity: { id, stage } }) => stage === 'Negotiation' && !full.has(id),
    )
    if (found === undefined) continue
    ;[other, met] = [each, found.opportunity]
    return
  }
  throw new Error('Nobody elsewhere has a deal that can meet a lesson.')
}

const button = (name: string) => page.getByRole('button', { name, exact: true })
const field = (name: string) => page.getByLabel(name, { exact: true })
const region = (name: string) => page.getByRole('region', { name })
const said = (text: string | RegExp) => page.getByText(text).first().waitFor()

/** Chooses in the frame as whom to look. */
async function lookAs({ name }: Pick<Person, 'name'>): Promise<void> {
  // At the foot of the navigation: who looks now.
  await page.getByRole('button', { name: /^(Look as …|.+, (rep|manager))$/ }).click()
  await page.getByRole('dialog').getByRole('button', { name }).click()
  await page.getByRole('button', { name: new RegExp(`^${name}, `) }).waitFor()
}

async function open(path: string): Promise<void> {
  await page.goto(demo.url + path)
  await untilSaid(page)
}

/** On the page of the deal: how it ended is enough. */
async function letItGo(ending: string): Promise<void> {
  await button('Let it go').first().click()
  const form = page.locator('form').filter({ hasText: 'How did it end?' })
  await form.getByRole('radio', { name: ending }).check()
  await form.getByRole('button', { name: 'Let it go' }).click()
  await said('Thank you for saying so.')
}

const pageOf = ({ id }: Deal) => `/opportunities/${id}`

test('a rep predicts, lets a deal go, and debriefs it', async () => {
  await lookAs(rep)
  await open(pageOf(live))
  await page.getByRole('slider', { name: 'Chance of winning it' }).press('6')
  await button('Lock it in').click()
  await said('It is locked, and only you will ever see it.')
  await open(pageOf(lost))
  await letItGo('Lost to a competitor')
  await page.getByRole('link', { name: 'Debrief it, three minutes' }).click()
  await page
    .getByLabel('What it came down to, as far as is known')
    .selectOption({ label: 'Terms, legal or security requirements were in the way' })
  await field('What could we have seen?').fill('The review was asked for after the offer.')
  await button('Give your account').click()
  await page.getByRole('heading', { name: 'Thank you for telling it.' }).waitFor()
})

test('of the loss a lesson is published, which rests on it', async () => {
  await page.getByRole('link', { name: 'Make a lesson of it' }).click()
  await said('What would the next one want to know?')
  await field('When …').fill('the review is asked for after the offer')
  await field('… we lose, because …').fill('it takes longer than the year has left')
  await field('Next time …').fill('ask for the form in the first call')
  await page.getByText('More about the moment, and who can change something').click()
  await field('Stage').selectOption(met.stage ?? '')
  await said('Kept. Only you see it.')
  await button('Publish it').click()
  await page
    .getByRole('heading', { level: 1, name: /^When the review is asked for after the offer/ })
    .waitFor()
  await page.getByText('You wrote it; nobody else is told.').waitFor()
  await page.getByRole('link', { name: lost.name }).first().waitFor()
})

test('whom its owner asks adds an account: the manager, unseen of the first', async () => {
  await open(pageOf(lost))
  await field('Ask somebody who was there for their account').selectOption(manager.id)
  await button('Ask them').click()
  await said(`Asked for theirs: ${manager.name}.`)
  await lookAs(manager)
  await open('/record')
  await region('Deals that you were asked to write about')
    .getByRole('link', { name: lost.name })
    .click()
  await page
    .getByLabel('What it came down to, as far as is known')
    .selectOption({ label: 'A step of the process came late or was left out' })
  await field('What could we have seen?').fill('Nobody had the form of procurement.')
  await button('Give your account').click()
  await page.getByRole('heading', { name: 'Thank you for telling it.' }).waitFor()
  expect(await page.getByText('The review was asked for after the offer.').count()).toBe(0)
  await lookAs(rep)
  await open(pageOf(lost))
  await said('The review was asked for after the offer.')
  await said('Nobody had the form of procurement.')
})

test('the manager writes words for it; their numbers are those of the deals', async () => {
  await lookAs(manager)
  await open('/lessons')
  await page.getByRole('link', { name: /^When the review is asked for/ }).click()
  await page.waitForURL('**/lessons/*')
  await page.getByText('No check and no words were made from it yet.').waitFor()
  await untilAtRest(page)
  await page.getByRole('link', { name: 'Write words for it' }).click()
  await page.waitForURL('**/playbook?lesson=*')
  await region('From a lesson').getByText('Write words for it').click()
  const form = region('From a lesson').locator('form').last()
  await form
    .getByLabel('The doubt, said openly')
    .fill('Of {deals} that ended here in the last two years, {lostShare} were lost.')
  await form
    .getByLabel('What you ask: shall we look at it first?')
    .fill('Shall we look at the review first?')
  await form.getByRole('button', { name: 'Keep it' }).click()
  await said('They stand on this page now.')
})

/** Within so many milliseconds a change reaches an open page. */
const SOON = 5_000

test('somebody elsewhere meets it on an open deal, with the words, and uses them', async () => {
  await lookAs(other)
  await open(pageOf(met))
  const one = region('Others met this before')
    .getByRole('listitem')
    .filter({ hasText: 'the review is asked for after the offer' })
  await one.waitFor({ timeout: SOON })
  await one.getByText('Ask for the form in the first call.').waitFor()
  await one.getByText('Words for the buyer').click()
  const { tracks } = await asked<TalkTracks>('/talk-tracks', other.id)
  const track = tracks.find(({ content }) => content.ask === 'Shall we look at the review first?')
  expect(track?.numbers.map(({ name }) => name)).toEqual(['deals', 'lostShare'])
  const [deals, share] = track?.numbers.map(({ text }) => text) ?? []
  await one
    .getByText(`Of ${deals} that ended here in the last two years, ${share} were lost.`)
    .waitFor()
  await one.getByRole('button', { name: 'I used them' }).click()
  await one.getByText('Noted, for you alone.').waitFor()
  await one.getByRole('button', { name: 'Useful', exact: true }).click()
  await one.getByText('Useful here, you said.').waitFor()
})

const IN_ITS_LAST_DAYS =
  'This lesson was shown and used in the last days of the deal, too late to count as in time.'

test('that deal is lost anyway, and the same rake is booked on the lesson', async () => {
  await letItGo('Not known')
  await open(pageOf(met))
  await region('Others met this before').getByText(IN_ITS_LAST_DAYS).first().waitFor()
  const path = `/heads-ups?${new URLSearchParams({ closed: '1', deal: met.id })}`
  const { ended } = await asked<HeadsUps>(path, other.id)
  const own = ended.find((one) => one.said.startsWith('When the review is asked for'))
  expect(own?.booking).toBe('notShown')
  // It is theirs alone.
  for (const { id } of [rep, manager])
    expect(JSON.stringify(await asked(path, id))).not.toContain(met.name)
})

test('what losses gave shows the whole chain, to whom it is about', async () => {
  await page.getByRole('navigation').getByRole('link', { name: 'What losses gave' }).click()
  await region('Yours, and nobody else’s to read').waitFor()
  await lookAs(rep)
  await open('/gains')
  const yours = region('Yours, and nobody else’s to read')
  await yours.getByText(/^What your weeks/).click()
  const row = yours.getByRole('listitem').filter({ hasText: lost.name }).first()
  await row.getByText(/^You told of it on /).waitFor()
  await row.getByRole('link', { name: /^When the review is asked for/ }).waitFor()
  await eventually(async () => complaints).toEqual([])
})
