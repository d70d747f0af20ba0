import { sayDay } from '../shared/day.ts'
import { sayDays } from '../shared/say.ts'
import type { OutcomeSince, Since } from './outcome-since.ts'

/** What became of a deal that was kept going: `Won on 12 July 2026, 40 days later.` */
export function saySince({ outcome, on, days }: OutcomeSince): string {
  if (on === null) return 'It is with somebody else now.'
  if (outcome === 'open' && days === 0) return 'Nothing newer has come in from the CRM since.'
  const later = days ? `, ${sayDays(days)} later` : ''
  return `${SAID[outcome]} on ${sayDay(on)}${later}.`
}

const SAID: Readonly<Record<Since, string>> = {
  won: 'Won',
  lost: 'Lost',
  noDecision: 'Ended with no decision',
  letGo: 'Let go here',
  open: 'Open still',
  gone: 'Taken out of the CRM',
  elsewhere: 'With somebody else',
}
