import {
  type AccountTold,
  type CauseGiven,
  isReadingNoted,
  type LossAccount,
  type PersonViewer,
  saySide,
  tellDebrief,
} from '@closed-learned/deals'
import { readReadings, writeReadings } from '../../store/readings.ts'
import { named, readersOf } from '../filings/tell-filings.ts'
import type { House } from '../house.ts'
import { tellAudience } from './tell-audience.ts'

/**
 * Accounts of one loss as documents tell them to one reader, each in the form in which it was last
 * shared; to have been given one of somebody else is a reading, of which its author is told. Confidence
 * goes before that: a mark that would tell of an account in confidence is never made. Beside those of
 * others `accounts` has all of the reader's own.
 */
export async function tellAccounts(
  house: House,
  viewer: PersonViewer,
  accounts: readonly LossAccount[],
): Promise<AccountTold[]> {
  const replaced = new Set(accounts.map(({ content }) => content.shares))
  const shown = accounts.filter(({ id }) => !replaced.has(id))
  const given = shown.flatMap(({ content }) => content.debrief?.causes ?? [])
  return house.store.seenBy(viewer, async (session) => {
    const things = shown.map(({ id, member }) => ({ id, author: member }))
    const own = accounts.filter(({ member }) => member === viewer.member)
    if (isReadingNoted(own.map(({ content }) => content)))
      await writeReadings(session, viewer.member, things, viewer.now)
    const readings = await readReadings(
      session,
      accounts.map(({ id }) => id),
    )
    return shown.map((account) => {
      const forms = new Set(formsOf(account, accounts))
      const here = readings.filter(({ thing }) => forms.has(thing))
      return tellOne(
        viewer,
        account,
        here.map((reading) => ({ ...reading, thing: account.id })),
        given,
      )
    })
  })
}

/** An account and the ones that it shares. */
function formsOf(account: LossAccount, accounts: readonly LossAccount[]): string[] {
  const shared = accounts.find(({ id }) => id === account.content.shares)
  return shared === undefined ? [account.id] : [account.id, ...formsOf(shared, accounts)]
}

function tellOne(
  viewer: PersonViewer,
  account: LossAccount,
  readings: Parameters<typeof readersOf>[1],
  given: readonly CauseGiven[],
): AccountTold {
  const { id, member, content, audience, filedAt } = account
  const mine = member === viewer.member
  return {
    id,
    opportunity: content.deal,
    isWon: content.ended === 'won',
    text: content.text,
    causes: content.causes,
    side: content.side === undefined ? null : saySide(content.side),
    afterReading: content.afterReading === true,
    voice: content.voice ?? 'own',
    debrief: debriefOf(content, given),
    by: named(viewer, member),
    filedAt: new Date(filedAt).toISOString(),
    mine,
    audience: mine ? tellAudience(viewer, audience, content) : null,
    readBy: mine ? readersOf(viewer, readings, id) : null,
    holdCausesBack: mine ? content.holdCausesBack : null,
    inConfidence: mine ? content.inConfidence : null,
  }
}

/** `given`: the causes of all accounts that the reader may read. */
function debriefOf(
  { debrief, parts = {}, ended }: LossAccount['content'],
  given: readonly CauseGiven[],
): AccountTold['debrief'] {
  return debrief === undefined
    ? null
    : tellDebrief({ debrief, parts, isWon: ended === 'won' }, given)
}
