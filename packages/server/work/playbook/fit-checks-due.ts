import {
  budgetFit,
  type FitChecks,
  isoOfDay,
  NO_DAY,
  newUntil,
  type Refusal,
  sayCount,
  sayDay,
  tellTalkTrack,
  type Viewer,
} from '@closed-learned/deals'
import { readCheckAnswers } from '../../store/checks.ts'
import { readTalkTracks } from '../../store/talk-tracks.ts'
import { openDealsOf, truthNow } from '../filings/own-deals.ts'
import { personOnly } from '../filings/person-only.ts'
import type { House } from '../house.ts'
import { asRefusal } from '../refusals.ts'
import { playbookNow } from './playbook-now.ts'
import { openingOf, patternOf, tracksFor } from './talk-tracks.ts'

/** New deals of the viewer's own of which they have not said yet whether they fit, each with its opening words. */
export async function fitChecksDue(house: House, viewer: Viewer): Promise<FitChecks | Refusal> {
  try {
    const person = personOnly(viewer)
    const truth = await truthNow(house, person)
    const { tracks, answered } = await house.store.seenBy(person, async (session) => ({
      tracks: (await readTalkTracks(session)).filter(({ retired }) => !retired),
      answered: new Set(
        (await readCheckAnswers(session)).flatMap(({ check, opportunity }) =>
          check === null ? [opportunity] : [],
        ),
      ),
    }))
    const waiting = openDealsOf(truth, person).flatMap((deal) => {
      const until = newUntil(truth.cohort, deal.row, person.organisation.calendar, person.now)
      return until === null || answered.has(deal.opportunity) ? [] : [{ ...deal, until }]
    })
    if (waiting.length === 0) return { answer: sayDue(0), due: [] }
    const now = await playbookNow(house, viewer)
    const due: FitChecks['due'][number][] = []
    for (const { row, id, name, until } of waiting) {
      const at = { truth, row }
      const fitting = tracksFor(truth, row, tracks)
      const told = fitting.map((track) => tellTalkTrack(now, track, at))
      const pattern = await patternOf(house, now, at, fitting)
      const opening = openingOf(pattern, fitting, told)
      const created = truth.cohort.createdOn[row] ?? NO_DAY
      due.push({
        opportunity: { id, name },
        createdOn: isoOfDay(created),
        until: new Date(until).toISOString(),
        text: `Created on ${sayDay(created)}: does it fit?`,
        pattern,
        opening: told.find((track) => track.id === opening) ?? null,
        budget: now.facts === null ? null : budgetFit(now.facts, at, now.today),
      })
    }
    due.sort((a, b) => (a.createdOn < b.createdOn ? 1 : -1))
    return { answer: sayDue(due.length), due }
  } catch (trouble) {
    return asRefusal(trouble)
  }
}

const sayDue = (due: number) =>
  due === 0
    ? 'No new deal waits for a first look.'
    : `${sayCount(due, 'new deal waits', 'new deals wait')} for a first look: does it fit?`
