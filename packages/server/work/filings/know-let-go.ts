import {
  type Filing,
  type PersonViewer,
  refuse,
  type Said,
  sayFiling,
  sayMoment,
  type Truth,
} from '@closed-learned/deals'
import { readFilings } from '../../store/filings.ts'
import type { Session } from '../../store/session.ts'
import { letGoOf } from '../loss-accounts/let-go-of.ts'
import type { OwnDeal } from './own-deals.ts'

interface LettingGo {
  readonly truth: Truth
  readonly person: PersonViewer
  readonly said: Extract<Said, { kind: 'letGo' }>
}

/**
 * Adds to `known` what of these deals was let go so already; one that was let go otherwise is held, so
 * that no ending takes the place of another unseen.
 */
export async function knowLetGo(
  session: Session,
  { truth, person, said }: LettingGo,
  deals: readonly OwnDeal[],
  known: Map<number, Filing>,
): Promise<void> {
  const own = await readFilings(session, { by: [person.member] })
  for (const { opportunity, row } of deals) {
    if (known.has(opportunity)) continue
    const filed = own.filter((one) => one.opportunity === opportunity)
    const before = letGoOf(filed, truth, row, person.member)
    if (before?.content.said.kind !== 'letGo') continue
    if (!saysNoMore(said, before.content.said)) hold(person, before, before.content.said)
    known.set(opportunity, before)
  }
}

type LetGo = LettingGo['said']

function saysNoMore(said: LetGo, before: LetGo): boolean {
  const isBare = (key: keyof LetGo) => !said[key] || said[key] === before[key]
  return (
    said.as === before.as &&
    (['doorOpen', 'remindOn', 'firstKnowable', 'reopens', 'indecision'] as const).every(isBare)
  )
}

function hold({ organisation, now }: PersonViewer, { filedAt, content }: Filing, said: LetGo) {
  const when = sayMoment(organisation.calendar.timeZone, filedAt, now)
  refuse(
    'held',
    `“${content.deal.name}” was let go already, on ${when}: ${sayFiling(said)}`,
    'To change that, say so once more (over the API with "instead": true).',
  )
}
