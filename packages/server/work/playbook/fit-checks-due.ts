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
import { openingOf, tracksFor } from './talk-tracks.ts'

/** New deals of the viewer's own of which they have not said yet whether they fit, each with its opening words. */
export async function fitChecksDue(house: House, viewer: Viewer): Promise<FitChecks | Refusal> {
  try {
    const person = personOnly(viewer)
    const truth = await truthNow(house, person)
    const { facts, today } = await playbookNow(house, viewer)
    const { tracks, answered } = await house.store.seenBy(person, async (session) => ({
      tracks: (await readTalkTracks(session)).filter(({ retired }) => !retired),
      answered: new Set(
        (await readCheckAnswers(session)).flatMap(({ check, opportunity }) =>
          check === null ? [opportunity] : [],
        ),
      ),
    }))
    const due = openDealsOf(truth, person).flatMap(({ row, opportunity, id, name }) => {
      const { calendar } = person.organisation
      const until = newUntil(truth.cohort, row, calendar, person.now)
      if (until === null || answered.has(opportunity)) return []
      const fitting = tracksFor(truth, row, tracks)
      const told = fitting.map((track) => tellTalkTrack(facts, track, today))
      const opening = openingOf(true, fitting, told)
      const created = truth.cohort.createdOn[row] ?? NO_DAY
      return [
        {
          opportunity: { id, name },
          createdOn: isoOfDay(created),
          until: new Date(until).toISOString(),
          text: `Created on ${sayDay(created)}: does it fit?`,
          opening: told.find((track) => track.id === opening) ?? null,
          budget: facts === null ? null : budgetFit(facts, truth, row),
        },
      ]
    })
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
