import { COMMITTEE_ROLES } from '../debrief/menu.ts'
import { saySegment } from '../finding/say-where.ts'
import { endOf, lessonParts } from '../lesson/say-lesson.ts'
import { capital, sayList } from '../overview/say-few.ts'
import type { LessonMatch } from './match-of.ts'

const COMPETITOR = 'Competitor'

/** Why a lesson is told of a deal, in one sentence. */
export function sayWhyItMatches({ standing, stage }: LessonMatch): string {
  const { where, competitor, roles, stage: name } = standing.lesson.content
  const isNamed = competitor === null || where.some(({ attribute }) => attribute === COMPETITOR)
  const conditions = isNamed ? where : [...where, { attribute: COMPETITOR, value: competitor }]
  const segment = conditions.length > 0 && `it is one of the ${saySegment(conditions)}`
  const place = stage && (stage === 'now' ? `it stands in ${name}` : `${name} is still to come`)
  const committee = roles.map(
    (role) => COMMITTEE_ROLES.find(({ value }) => value === role)?.name.toLowerCase() ?? role,
  )
  const unknown =
    committee.length > 0 && `what is said of the ${sayList(committee)} is not recorded here`
  const holds = sayList([segment, place].flatMap((part) => part || []))
  return capital(`${[holds, unknown].flatMap((part) => part || []).join('; ')}.`)
}

/** What to do, as a sentence. */
export function sayWhatToDo({ standing }: Pick<LessonMatch, 'standing'>): string {
  const { nextTime } = lessonParts(standing.lesson.content)
  return `${capital(nextTime)}${endOf(nextTime)}`
}
