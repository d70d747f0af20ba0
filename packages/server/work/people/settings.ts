import {
  LEAST_GRACE_DAYS,
  type Refusal,
  refuse,
  type SettingsTold,
  type Viewer,
} from '@closed-learned/deals'
import { recordPeople } from '../../store/people-events.ts'
import { readSettings, type Settings, writeSettings } from '../../store/settings.ts'
import type { House } from '../house.ts'
import { asAdmin } from './as-admin.ts'

/** More would keep a flag from a manager for ever. */
const MOST_GRACE_DAYS = 30

/** What is set for the workspace. */
export function workspaceSettings(house: House, viewer: Viewer): Promise<SettingsTold | Refusal> {
  return asAdmin(house, viewer, readSettings)
}

/**
 * Sets something else; the time that a flag is its owner's alone never ends earlier for one that was
 * raised. Only who has a second factor (`hasOwn`) can ask everybody for one.
 */
export function changeSettings(
  house: House,
  viewer: Viewer,
  to: { readonly [K in keyof Settings]?: Settings[K] | undefined },
  hasOwn: boolean,
): Promise<SettingsTold | Refusal> {
  return asAdmin(house, viewer, async (session) => {
    const was = await readSettings(session)
    const next: Settings = {
      name: to.name ?? was.name,
      timeZone: to.timeZone ?? was.timeZone,
      workingDays: to.workingDays ?? was.workingDays,
      daysOff: to.daysOff ?? was.daysOff,
      graceDays: to.graceDays ?? was.graceDays,
      needsSecondFactor: to.needsSecondFactor ?? was.needsSecondFactor,
      weekCost: to.weekCost === undefined ? was.weekCost : to.weekCost,
      programmeStart: to.programmeStart === undefined ? was.programmeStart : to.programmeStart,
    }
    requireFit(next)
    if (next.needsSecondFactor && !was.needsSecondFactor && !hasOwn) ownFirst()
    await writeSettings(session, next)
    await recordPeople(session, viewer, 'settings', to, house.now())
    return readSettings(session)
  })
}

function requireFit({ timeZone, workingDays, daysOff, graceDays }: Settings): void {
  if (graceDays < LEAST_GRACE_DAYS || graceDays > MOST_GRACE_DAYS)
    refuse(
      'not-asked-well',
      `An owner has at least ${LEAST_GRACE_DAYS} working days alone with a flag, and at most ${MOST_GRACE_DAYS}.`,
      'Choose a number between them.',
    )
  if (!isTimeZone(timeZone))
    refuse('not-asked-well', 'This time zone is not known.', 'Write it as Europe/Berlin.')
  if (new Set(workingDays).size !== workingDays.length || workingDays.length === 0)
    refuse(
      'not-asked-well',
      'A week has one to seven working days, each once.',
      'Choose them anew.',
    )
  if (new Set(daysOff.map(({ day }) => day)).size !== daysOff.length)
    refuse('not-asked-well', 'A day off stands there twice.', 'Take one of them away.')
}

/** Whoever asked it of everybody without one would be the first to stand outside. */
function ownFirst(): never {
  return refuse(
    'not-allowed',
    'You came in without a second factor yourself.',
    'Set one up on the page of your account first; then ask everybody for one.',
  )
}

function isTimeZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== ''
  } catch {
    return false
  }
}
