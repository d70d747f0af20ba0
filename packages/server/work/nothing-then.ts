import {
  type Day,
  lastMonthEndUpTo,
  type Refusal,
  sayDay,
  seesSumsOnly,
  type Viewer,
} from '@closed-learned/deals'

/** What is said where nothing was known yet on the day that somebody is shown. */
export function nothingThen(viewer: Viewer, day: Day, newest: Day): Refusal {
  if (seesSumsOnly(viewer)) return nothingPublished(day, lastMonthEndUpTo(newest))
  return {
    kind: 'no-data-then',
    text: `No deal was known on ${sayDay(day)}.`,
    mend: 'Ask for a later day.',
  }
}

/** To who sees published days only, it is said which day that is, and whether there is a later one. */
function nothingPublished(day: Day, last: Day): Refusal {
  const told = 'You are told sums as of the last day of a month'
  if (last > day)
    return {
      kind: 'no-data-then',
      text: `${told}, and on ${sayDay(day)} no deal was known.`,
      mend: `Ask for a later month; the newest that is told ends on ${sayDay(last)}.`,
    }
  return {
    kind: 'no-data-then',
    text: `${told}, and no month has ended since the first deal was known.`,
    mend: `Come back after ${sayDay(lastMonthEndUpTo(day + MONTH))}, with what the CRM says by then.`,
  }
}

/** From the last day of a month, so many days lead to the end of the next one or just past it. */
const MONTH = 31
