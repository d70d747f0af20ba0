import { COMMITTEE_ROLES } from '../debrief/menu.ts'
import { saySegment } from '../finding/say-where.ts'
import { endOf, lessonParts } from '../lesson/say-lesson.ts'
import { capital, sayList } from '../overview/say-few.ts'
import type { LessonMatch } from './match-of.ts'

const COMPETITOR = 'Competitor'

/** Why a lesson is told of a deal, in one sentence. */
export function sayWhyItMatches({ standing, stage, roles: known }: LessonMatch): string {
  const { where, competitor, roles, stage: name } = standing.lesson.content
  const isNamed = competitor === null || where.some(({ attribute }) => attribute === COMPETITOR)
  const conditions = isNamed ? where : [...where, { attribute: COMPETITOR, value: competitor }]
  const segment = conditions.length > 0 && `it is one of the ${saySegment(conditions)}`
  const place = stage && (stage === 'now' ? `it stands in ${name}` : `${name} is still to come`)
  const committee = roles.map(
    (role) => COMMITTEE_ROLES.find(({ value }) => value === role)?.name.toLowerCase() ?? role,
  )
  const said = `the ${sayList(committee)}`
  const missing =
    known === 'met' && `${said} ${committee.length === 1 ? 'is' : 'are'} missing or not for it`
  const unknown = known === 'notKnown' && `what is said of ${said} is not recorded here`
  const holds = sayList([segment, place, missing].flatMap((part) => part || []))
  return capital(`${[holds, unknown].flatMap((part) => part || []).join('; ')}.`)
}

/** What to do, as a sentence. */
export function sayWhatToDo({ standing }: Pick<LessonMatch, 'standing'>): string {
  const { nextTime } = lessonParts(standing.lesson.content)
  return `${capital(nextTime)}${endOf(nextTime)}`
}
