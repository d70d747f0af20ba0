import { expect, test } from 'vitest'
import { peopleProgram } from '../../testing/people-program.ts'
import { testHouse } from '../../testing/test-house.ts'
import { firstLink } from '../../work/people/first-admin.ts'

const { house, person, mails, url, said } = await peopleProgram(await testHouse(), { mail: true })
const PASSWORD = 'four quiet herons wade'
const linkIn = (text: string) => /http:\/\/\S+/.exec(text)?.[0] ?? ''
const tokenIn = (text: string) => linkIn(text).split('/').at(-1) ?? ''

/** Mail goes out beside the answer: it is waited for as long as it takes. */
async function mailTo(to: string, from: number) {
  for (let waited = 0; waited < 5_000; waited += 20) {
    const mail = mails.slice(from).find((one) => one.to === to)
    if (mail) return mail
    await new Promise((done) => setTimeout(done, 20))
  }
  throw new Error(`no mail to ${to}`)
}

test('links go to whom they are for, and the admin never sees them', async () => {
  const admin = person()
  const { token = '' } = (await firstLink(house)) ?? {}
  const root = { email: 'root@example.com', name: 'Root', password: PASSWORD }
  await admin.ask('POST', `/first-admin/${token}`, root)
  const { told } = await admin.ask('POST', '/people', {
    ...{ email: 'kim@example.com', name: 'Kim', roles: ['rep'] },
  })
  expect(told).toMatchObject({ sentTo: 'kim@example.com', link: null })
  const invitation = await mailTo('kim@example.com', 0)
  expect(linkIn(invitation.text)).toMatch(new RegExp(`^${url}/invitations/`))
  const kim = person()
  const accepted = await kim.ask('POST', `/invitations/${tokenIn(invitation.text)}`, {
    password: PASSWORD,
  })
  expect(accepted.told).toEqual({ next: 'in' })

  const before = mails.length
  const reset = await admin.ask('POST', `/people/${told.id}/reset-link`)
  expect(reset.told).toMatchObject({ sentTo: 'kim@example.com', link: null })
  await mailTo('kim@example.com', before)
})

test('who forgot is sent a link; who is not here is told the same, and nothing is sent', async () => {
  const before = mails.length
  const forgot = (email: string) => person().ask('POST', '/password/forgotten', { email })
  expect((await forgot('stranger@example.com')).status).toBe(204)
  expect((await forgot('KIM@example.com')).status).toBe(204)
  const { text } = await mailTo('kim@example.com', before)
  expect(mails.slice(before).map(({ to }) => to)).toEqual(['kim@example.com'])
  const password = 'another kettle sings'
  const set = { token: tokenIn(text), password }
  expect((await person().ask('POST', '/password/reset', set)).status).toBe(204)
  expect((await person().ask('POST', '/password/reset', set)).status).toBe(404)
  const again = await person().ask('POST', '/sign-in', { email: 'kim@example.com', password })
  expect(again.told).toEqual({ next: 'in' })
})

test('nobody’s letter box is filled: after some, no more are sent for a while', async () => {
  const before = mails.length
  for (let i = 0; i < 20; i++)
    await person().ask('POST', '/password/forgotten', { email: 'root@example.com' })
  await mailTo('root@example.com', before)
  await new Promise((done) => setTimeout(done, 500))
  expect(mails.length - before).toBeLessThanOrEqual(6)
  expect(said).toEqual([])
})
