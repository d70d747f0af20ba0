import type {
  LessonDelivery,
  LessonDrafts,
  LessonDraftTold,
  LessonGuide,
  LessonMoments,
  LessonPack,
  LessonPage,
  LessonPractice,
  LessonPublished,
  LessonsPage,
  LessonsRouted,
  LessonTold,
} from '@closed-learned/deals'
import { wrap } from './layout.ts'
import { listed, page } from './page.ts'

/** The library: each lesson in its sentence, where it stands, its number, its id. */
export const presentLessons = ({ answer, lessons, doubts }: LessonsPage): string =>
  page(answer, lessons.map(oneLesson), doubts)

function oneLesson({ id, said, statusText, figure }: LessonTold): string {
  const about = [statusText, figure].filter(Boolean).join(', ')
  return [wrap(said, 2), wrap(about, 6), `      ${id}`].join('\n')
}

/** One lesson with its numbers, and what people tell who tried it. */
export function presentLesson({ lesson, trials, actions, retired, doubts }: LessonPage): string {
  const { said, statusText, cause, where, backTest, since, restsOn, tried } = lesson
  return page(
    said,
    [
      wrap([`${statusText}.`, retired].filter(Boolean).join(' '), 2),
      wrap(`Its cause: ${cause}.${where === null ? '' : ` Where: ${where}.`}`, 2),
      wrap([backTest?.text, since?.text].filter(Boolean).join(' '), 2),
      wrap(`${restsOn} ${tried}`, 2),
      listed(
        'Tried:',
        trials.map(({ held, line }) => `${held ? 'Held' : 'Did not hold'}. ${line}`),
      ),
      listed(
        'To be done:',
        actions.map(
          (one) =>
            `${one.text} (${one.owner.name}, ${one.doneOn === null ? `until ${one.dueOn}` : 'done'})`,
        ),
      ),
    ],
    doubts,
  )
}

/** What a lesson may name, as the deals tell it. */
export const presentMoments = ({ stages, competitors }: LessonMoments): string =>
  page(
    stages.length + competitors.length === 0 ? 'The deals name none yet.' : 'A lesson may name:',
    [listed('Stages:', stages), listed('Competitors:', competitors)],
  )

export const presentPack = ({ answer, causes, doubts }: LessonPack): string =>
  page(
    answer,
    causes.map(({ cause, lessons }) =>
      listed(
        cause,
        lessons.map(({ said, statusText, numbers }) =>
          [said, `${statusText}.`, numbers].filter(Boolean).join(' '),
        ),
      ),
    ),
    doubts,
  )

/** Moments to meet, the choices as letters; what the lesson says stands at the end, to be looked up. */
export function presentPractice({ answer, moments }: LessonPractice): string {
  const met = moments.map(({ moment, choices }, at) =>
    listed(
      `${at + 1}. ${moment}`,
      choices.map((choice, of) => `${letter(of)}) ${choice}`),
    ),
  )
  const happened = moments.map((one, at) => `${at + 1}. ${letter(one.lesson)}) ${one.happened}`)
  return page(answer, [...met, listed('What happened:', happened)])
}

const letter = (at: number) => String.fromCharCode(97 + at)

export const presentGuide = ({ answer, lessons, manner }: LessonGuide): string =>
  page(answer, [
    ...lessons.map(({ said, questions }) => listed(said, questions)),
    listed('How to ask:', manner),
  ])

export const presentRouted = ({ answer, routes }: LessonsRouted): string =>
  page(
    answer,
    routes.map(({ title, lessons }) =>
      listed(
        `${title}:`,
        lessons.map(({ said, statusText }) => `${said} ${statusText}.`),
      ),
    ),
  )

export const presentDrafts = ({ answer, drafts }: LessonDrafts): string =>
  page(
    answer,
    drafts.map(({ id, said }) => [wrap(said, 2), `      ${id}`].join('\n')),
  )

/** A draft with what it lacks, and which lessons may say the same. */
export function presentDraft(draft: LessonDraftTold, more = ''): string {
  const { id, said, missing, near, backTest } = draft
  return page(said, [
    `  ${id}`,
    wrap(backTest?.text ?? '', 2),
    listed('It needs:', missing),
    listed(
      'These may say the same:',
      near.map((one) => `${one.said} ${one.text} (${one.id})`),
    ),
    wrap(more, 2),
  ])
}

export const presentPublished = ({ text, lesson }: LessonPublished): string =>
  page(text, [wrap(lesson.said, 2), `  ${lesson.id}`])

/** Whether a lesson came in time, over many losses. */
export const presentDelivery = ({ answer, told, doubts }: LessonDelivery): string =>
  page(
    answer,
    told.map(({ months, text }) => wrap(`${months.join(' to ')}: ${text}`, 2)),
    doubts,
  )
