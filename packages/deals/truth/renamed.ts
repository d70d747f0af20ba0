import type { Cohort } from '../cohort/cohort.ts'
import { sayDay } from '../shared/day.ts'
import { eachEventOf, lastOpenDay, type Sign, SignWriter } from './sign.ts'
import { RENAMED, type Story } from './story.ts'

/** Renamed while it was open; worth knowing, no more. */
export function renamed(cohort: Cohort, story: Story): Sign {
  const sign = new SignWriter('renamed', 'told', cohort.size)
  eachEventOf(story, RENAMED, (row, on) => sign.showsAgain(row, on, lastOpenDay(cohort, row) - on))
  return sign.done((row) => `Renamed on ${sayDay(sign.on[row] ?? 0)}.`)
}
