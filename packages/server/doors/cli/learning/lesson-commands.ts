import { randomUUID } from 'node:crypto'
import {
  CAUSES,
  LESSON_STATUSES,
  type LessonsPage,
  lessonBegunAsked,
  lessonDraftAsked,
  lessonTrialAsked,
  type Refusal,
} from '@closed-learned/deals'
import { deliveryOfLesson } from '../../../work/heads-ups/delivery-of-lesson.ts'
import {
  guideOfLessons,
  lessonsRouted,
  packOfLessons,
  practiceOfLessons,
  tableOfLessons,
} from '../../../work/lessons/compiled.ts'
import {
  beginLessonDraft,
  dropLessonDraft,
  keepLessonDraft,
  lessonDraft,
  lessonDrafts,
} from '../../../work/lessons/drafts.ts'
import { lesson } from '../../../work/lessons/lesson.ts'
import { lessons } from '../../../work/lessons/lessons.ts'
import { linkLoss } from '../../../work/lessons/link-loss.ts'
import { momentsOfLessons } from '../../../work/lessons/moments.ts'
import { publishLesson } from '../../../work/lessons/publish-lesson.ts'
import { tryLesson } from '../../../work/lessons/try-lesson.ts'
import { isRefusal } from '../../../work/refusals.ts'
import type { Given } from '../options-in.ts'
import {
  presentDelivery,
  presentDraft,
  presentDrafts,
  presentGuide,
  presentLesson,
  presentLessons,
  presentMoments,
  presentPack,
  presentPractice,
  presentPublished,
  presentRouted,
} from '../present/lessons.ts'
import { Unusable } from '../unusable.ts'
import { askedIn, type Fields, optionsOf } from './asked-in.ts'
import { type Ask, type Asking, asks, asksOwn, does, type Who } from './asking.ts'

const reads = (about: string, ask: () => Ask): Asking => ({
  takes: '',
  options: {},
  usage: '',
  about,
  ask,
})

const ofLesson = (about: string, ask: (id: string) => Ask): Asking => ({
  ...reads(about, () => ask('')),
  takes: 'LESSON',
  ask: ({ positionals: [id = ''] }) => ask(id),
})

/** What was learned, and what is compiled from it. */
const READING: Readonly<Record<string, Asking>> = {
  lessons: {
    takes: '[TEXT…]',
    options: { cause: 'text', area: 'text', status: 'text' },
    usage: '[--cause CAUSE] [--area AREA] [--status STATUS]',
    about: 'what was learned; a text finds the lessons that say it',
    ask: found,
  },
  'lessons pack': reads('by cause, for those who begin here', () =>
    asks('GET /lessons/pack', packOfLessons, presentPack),
  ),
  'lessons practice': reads('moments to meet before they come, and what happened', () =>
    asks('GET /lessons/practice', practiceOfLessons, presentPractice),
  ),
  'lessons guide': reads('questions for the next one-on-one', () =>
    asks('GET /lessons/guide', guideOfLessons, presentGuide),
  ),
  'lessons routed': reads('by who can change something', () =>
    asks('GET /lessons/routed', lessonsRouted, presentRouted),
  ),
  'lessons moments': reads('the stages and competitors that a lesson may name', () =>
    asks('GET /lessons/moments', momentsOfLessons, presentMoments),
  ),
  'lessons targeting': reads('segments and numbers as a CSV', () =>
    asks('GET /lessons.csv', targeting, ({ csv }) => csv),
  ),
  lesson: ofLesson('one, with its numbers and what people tell who tried it', (id) =>
    asks('GET /lessons/{id}', (...who) => lesson(...who, id), presentLesson),
  ),
  'lesson delivery': ofLesson('whether it came in time to the losses that met it', (id) =>
    asks('GET /lessons/{id}/delivery', (...who) => deliveryOfLesson(...who, id), presentDelivery),
  ),
}

const WRITES: Fields = {
  when: 'text',
  because: 'text',
  nextTime: 'text',
  cause: 'text',
  stage: 'text',
  competitor: 'text',
  productArea: 'text',
  losses: 'list',
}
const TRIES: Fields = { line: 'text' }

/** Writing one, trying one. */
const WRITING: Readonly<Record<string, Asking>> = {
  'lessons drafts': reads('what you have begun; yours alone', () =>
    asksOwn('GET /lesson-drafts', lessonDrafts, presentDrafts),
  ),
  'lesson begin': {
    takes: '',
    options: { loss: 'text' },
    usage: '[--loss DEAL]',
    about: 'a draft, also from a loss of your own',
    ask: (given) => {
      const asked = askedIn(lessonBegunAsked, { loss: 'text' }, given)
      const verb = async (...who: Who) => beginLessonDraft(...who, await asked())
      return asksOwn('POST /lesson-drafts', verb, presentDraft)
    },
  },
  'lesson write': {
    takes: '[DRAFT]',
    options: optionsOf(WRITES),
    usage:
      '--when TEXT --because TEXT --next-time TEXT [--cause CAUSE] [--losses DEALS] | --file F',
    about: 'keeps a draft, a new one without its id',
    ask(given) {
      const [id = randomUUID()] = given.positionals
      const asked = askedIn(lessonDraftAsked, WRITES, given)
      const verb = async (...who: Who) => keepLessonDraft(...who, id, await asked())
      return asksOwn('PUT /lesson-drafts/{id}', verb, presentDraft)
    },
  },
  'lesson drop': {
    takes: 'DRAFT',
    options: {},
    usage: '',
    about: 'drops a draft of yours; nothing of it stays',
    ask: ({ positionals: [id = ''] }) =>
      does(
        'DELETE /lesson-drafts/{id}',
        (...who) => dropLessonDraft(...who, id),
        'Nothing of it stays.',
      ),
  },
  'lesson publish': {
    takes: 'DRAFT',
    options: { yes: 'flag' },
    usage: '[--yes]',
    about: 'what it needs, and who will read it; with --yes it is published, without its author',
    ask: ({ positionals: [id = ''], values }) =>
      values.yes
        ? asksOwn(
            'POST /lesson-drafts/{id}/publish',
            (...who) => publishLesson(...who, id),
            presentPublished,
          )
        : asksOwn(
            'GET /lesson-drafts/{id}',
            (...who) => lessonDraft(...who, id),
            (draft) => presentDraft(draft, TO_EVERYBODY),
          ),
  },
  'lesson try': {
    takes: 'LESSON held|didNot',
    options: optionsOf(TRIES),
    usage: '[--line TEXT]',
    about: 'tells in a line how it went; read by everybody, without your name',
    ask: tried,
  },
  'lesson link': {
    takes: 'LESSON DEAL',
    options: {},
    usage: '',
    about: 'links a loss of your own; only sums are told of it',
    ask: ({ positionals: [id = '', deal = ''] }) =>
      does('POST /lessons/{id}/evidence', (...who) => linkLoss(...who, id, deal), 'It is linked.'),
  },
}

export const LESSON_COMMANDS: Readonly<Record<string, Asking>> = { ...READING, ...WRITING }

const TO_EVERYBODY =
  'Everybody here will read it, without your name. Nothing is published yet; --yes does.'

function found({ positionals, values }: Given): Ask {
  const area = values.area as string | undefined
  const sought = {
    text: positionals.join(' '),
    cause: chosen('cause', CAUSES, values),
    area,
    status: chosen('status', LESSON_STATUSES, values),
  }
  const verb = async (...who: Who): Promise<LessonsPage | Refusal> => {
    const told = await lessons(...who, sought)
    if (isRefusal(told) || area === undefined) return told
    return told.areas.some(({ key }) => key === area) ? told : noArea(area, told)
  }
  return asks('GET /lessons', verb, presentLessons)
}

/** One of a menu; undefined where it was not asked for. */
function chosen<T extends string>(
  option: string,
  menu: readonly T[],
  values: Given['values'],
): T | undefined {
  const value = values[option]
  const choice = menu.find((each) => each === value)
  if (value === undefined || choice !== undefined) return choice
  throw new Unusable(`--${option} takes one of ${menu.join(', ')}, and “${value}” is none of them.`)
}

const noArea = (area: string, { areas }: LessonsPage): Refusal => ({
  kind: 'not-asked-well',
  text: `No lesson is about “${area}”.`,
  mend:
    areas.length === 0
      ? 'No lesson names an area yet; leave --area out.'
      : `--area takes one of ${areas.map(({ key }) => key).join(', ')}.`,
})

/** The lines of the table as one text. */
async function targeting(...who: Who) {
  const table = await tableOfLessons(...who)
  return isRefusal(table) ? table : { csv: [...table.lines].join('').trimEnd() }
}

function tried(given: Given): Ask {
  const [id = '', held] = given.positionals
  if (held !== 'held' && held !== 'didNot')
    throw new Unusable('closed-learned lesson try needs held or didNot after the id of the lesson.')
  const asked = askedIn(lessonTrialAsked, TRIES, given, { held: held === 'held' })
  return does(
    'POST /lessons/{id}/trial',
    async (...who) => tryLesson(...who, id, await asked()),
    'It stands with the lesson, without your name.',
  )
}
