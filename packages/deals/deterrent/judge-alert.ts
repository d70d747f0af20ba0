import { listOf } from '../reading/words.ts'
import type { Alert, Recipient } from './automation.ts'
import type { DeterrentJudgement } from './judgement.ts'
import { namesFunction, namesLeaders, namesLoss, namesMany } from './names.ts'

type Hearer = 'fine' | 'leaders' | 'many' | 'unsure'

/** An alert punishes if it tells of a loss beyond the owner, the deal's team and the direct manager. */
export function judgeAlert(alert: Alert): DeterrentJudgement {
  const { when, to } = alert
  if (!isOfLoss(alert)) return when.moved && when.open ? judgeMoved(alert) : 'fine'
  const heard = to.map(hearerOf)
  const evidence = `${when.said}: goes to ${sayRecipients(to)}`
  if (heard.includes('leaders')) return { kind: 'executiveAlert', evidence }
  if (heard.includes('many')) return { kind: 'publicAlarm', evidence }
  // Where the file knows people by number only, the alert's own name may tell.
  const isNamed = heard.includes('unsure') && namesLeaders(`${alert.name} ${alert.text}`)
  if (isNamed) return { kind: 'executiveAlert', evidence: `${evidence}; “${alert.name}”` }
  if (heard.includes('unsure')) return { unclear: sayUnsure(to) }
  return 'fine'
}

function isOfLoss({ when, name, text }: Alert): boolean {
  if (when.lost && !when.open) return true
  return !when.isKnown && when.lost && namesLoss(`${name} ${text}`)
}

function judgeMoved({ when, to }: Alert): DeterrentJudgement {
  if (!to.some((one) => hearerOf(one) === 'leaders')) return 'fine'
  return { kind: 'forecastPenalty', evidence: `${when.said}: goes to ${sayRecipients(to)}` }
}

function hearerOf({ kind, name }: Recipient): Hearer {
  switch (kind) {
    case 'owner':
    case 'manager':
    case 'dealTeam':
    case 'buyer':
      return 'fine'
    case 'roleAndBelow':
      return namesLeaders(name) ? 'leaders' : 'many'
    case 'group':
    case 'channel':
      return ofName(name, 'many')
    case 'email':
      return ofName(
        name.split('@')[0] ?? '',
        namesMany(name.split('@')[0] ?? '') ? 'many' : 'unsure',
      )
    default:
      return ofName(name, 'unsure')
  }
}

function ofName(name: string, otherwise: Hearer): Hearer {
  if (namesLeaders(name)) return 'leaders'
  return namesFunction(name) ? 'fine' : otherwise
}

const KIND_NAMES: Partial<Record<Recipient['kind'], string>> = {
  role: 'the role ',
  roleAndBelow: 'everybody below the role ',
  group: 'the group ',
  channel: 'the channel ',
  user: 'the user ',
}

const MOST_NAMED = 5

function sayRecipients(to: readonly Recipient[]): string {
  const names = to.slice(0, MOST_NAMED).map(({ kind, name }) => `${KIND_NAMES[kind] ?? ''}${name}`)
  const more = to.length - names.length
  return listOf(more > 0 ? [...names, `${more} more`] : names)
}

function sayUnsure(to: readonly Recipient[]): string {
  const who = sayRecipients(to.filter((one) => hearerOf(one) === 'unsure'))
  return `It tells ${who} of lost deals. If that is anybody but the owner’s direct manager, it belongs to what punishes losing.`
}
