import { dayOfInstant, lessonNeeds, type PersonViewer, type Waiting } from '@closed-learned/deals'
import { readActions } from '../../store/lesson-history.ts'
import { readLessons } from '../../store/lessons.ts'
import type { House } from '../house.ts'

/** What the viewer took on about lessons, or keeps, whose day is near. */
export async function lessonsKept(house: House, person: PersonViewer): Promise<Waiting['lessons']> {
  return house.store.inWorkspace(async (session) => {
    const lessons = await readLessons(session)
    const ids = lessons.flatMap(({ id, merged }) => [id, ...merged])
    const actions = ids.length === 0 ? [] : await readActions(session, ids)
    const toDo = actions.map(({ lesson, content, doneAt }) => ({
      ...{ lesson, owner: content.owner, text: content.text },
      ...{ dueOn: content.dueOn, isDone: doneAt !== null },
    }))
    return lessonNeeds(person.member, dayOfInstant(person.now), lessons, toDo)
  })
}
