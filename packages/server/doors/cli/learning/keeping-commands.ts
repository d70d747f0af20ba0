import {
  checkAnew,
  checkAsked,
  lessonActionAsked,
  lessonActionDone,
  lessonRetireAsked,
  lessonReviewAsked,
  lessonWordingAsked,
  processAsked,
  type Refusal,
  talkTrackAnew,
  talkTrackAsked,
} from '@closed-learned/deals'
import { z } from 'zod'
import { addAction, endLessonAction } from '../../../work/lessons/lesson-actions.ts'
import { wordAnew } from '../../../work/lessons/publish-lesson.ts'
import { mergeLesson, retireLesson, reviewLesson } from '../../../work/lessons/settle-lesson.ts'
import { changeProcess, processTold } from '../../../work/playbook/process.ts'
import { addCheck, changeCheck, retireCheck } from '../../../work/playbook/write-check.ts'
import {
  addTalkTrack,
  changeTalkTrack,
  retireTalkTrack,
} from '../../../work/playbook/write-talk-track.ts'
import { isRefusal } from '../../../work/refusals.ts'
import type { Given } from '../options-in.ts'
import { presentPublished } from '../present/lessons.ts'
import { presentCheck, presentProcess, presentTrack } from '../present/playbook.ts'
import { Unusable } from '../unusable.ts'
import { askedIn, type Fields, optionsOf } from './asked-in.ts'
import { type Ask, type Asking, asksOwn, does, type Who } from './asking.ts'
import { memberNamed } from './member-named.ts'

const ACTS: Fields = { text: 'text', owner: 'text', dueOn: 'text', tag: 'text', check: 'text' }
const REVIEWS: Fields = { owner: 'text', on: 'text' }
/** Of a member an id, a name or `me`. */
const named = z.string().trim().min(1)
const REVIEWED = lessonReviewAsked.safeExtend({ owner: named.nullable().optional() })
const RETIRES: Fields = { why: 'text' }

/** What is written in a file alone, for it has many parts. */
const fromFile = (takes: string, about: string, ask: (given: Given) => Ask): Asking => ({
  takes,
  options: { file: 'text' },
  usage: '--file F',
  about,
  ask,
})

const retires = (
  takes: string,
  about: string,
  ask: (id: string, retired: boolean) => Ask,
): Asking => ({
  takes,
  options: { again: 'flag' },
  usage: '[--again]',
  about,
  ask: ({ positionals: [id = ''], values }) => ask(id, values.again !== true),
})

/** What is done about a lesson by those who keep it. */
const OF_LESSONS: Readonly<Record<string, Asking>> = {
  'lesson word': fromFile('LESSON', 'words it anew; the earlier wordings are kept', (given) => {
    const [id = ''] = given.positionals
    const asked = askedIn(lessonWordingAsked, {}, given)
    const verb = async (...who: Who) => wordAnew(...who, id, await asked())
    return asksOwn('POST /lessons/{id}/wording', verb, presentPublished)
  }),
  'lesson act': {
    takes: 'LESSON',
    options: optionsOf(ACTS),
    usage: '--text TEXT --owner me|NAME --due-on DAY --tag insight|culture|process [--check TEXT]',
    about: 'adds what is to be done about it, and how it will be seen whether it worked',
    ask(given) {
      const [id = ''] = given.positionals
      const asked = askedIn(lessonActionAsked.extend({ owner: named }), ACTS, given)
      const verb = async (...who: Who) =>
        withMember(who, await asked(), (action) => addAction(...who, id, action))
      return does('POST /lessons/{id}/actions', verb, 'It stands with the lesson.')
    },
  },
  'lesson done': {
    takes: 'LESSON ACTION [worked|didNot]',
    options: {},
    usage: '',
    about: 'says that an action is done, and whether it worked',
    ask: doneWith,
  },
  'lesson review': {
    takes: 'LESSON',
    options: optionsOf(REVIEWS),
    usage: '[--owner me|NAME] [--on DAY]',
    about: 'who keeps it, and when it is looked at again',
    ask(given) {
      const [id = ''] = given.positionals
      const asked = askedIn(REVIEWED, REVIEWS, given)
      const verb = async (...who: Who) =>
        withMember(who, await asked(), (review) => reviewLesson(...who, id, review))
      return does('POST /lessons/{id}/review', verb, 'It is kept so.')
    },
  },
  'lesson retire': {
    takes: 'LESSON',
    options: { ...optionsOf(RETIRES), again: 'flag' },
    usage: '--why TEXT [--again]',
    about: 'retires it; with --again it is taken up',
    ask(given) {
      const [id = ''] = given.positionals
      const retired = given.values.again !== true
      const asked = askedIn(lessonRetireAsked, RETIRES, given, { retired })
      const verb = async (...who: Who) => retireLesson(...who, id, await asked())
      const text = retired ? 'It is retired; who asks for it finds it.' : 'It is told again.'
      return does('POST /lessons/{id}/retire', verb, text)
    },
  },
  'lesson merge': {
    takes: 'LESSON INTO',
    options: {},
    usage: '',
    about: 'merges it into another; both wordings are kept',
    ask: ({ positionals: [id = '', into = ''] }) =>
      does('POST /lessons/{id}/merge', (...who) => mergeLesson(...who, id, into), 'They are one.'),
  },
}

/** Checks, words and steps, written by those who look after the playbook. */
const OF_PLAYBOOK: Readonly<Record<string, Asking>> = {
  'playbook add-check': fromFile(
    '',
    'a question to ask early, and what it disqualifies',
    (given) => {
      const asked = askedIn(checkAsked, {}, given)
      return asksOwn(
        'POST /checks',
        async (...who) => addCheck(...who, await asked()),
        presentCheck,
      )
    },
  ),
  'playbook change-check': fromFile('CHECK', 'writes a new version of it', (given) => {
    const [id = ''] = given.positionals
    const asked = askedIn(checkAnew, {}, given)
    const verb = async (...who: Who) => changeCheck(...who, id, await asked())
    return asksOwn('PUT /checks/{id}', verb, presentCheck)
  }),
  'playbook retire-check': retires('CHECK', 'retires it; with --again it is asked', (id, retired) =>
    asksOwn('POST /checks/{id}/retire', (...who) => retireCheck(...who, id, retired), presentCheck),
  ),
  'playbook write-process': fromFile('', 'writes the steps of a deal anew', (given) => {
    const asked = askedIn(processAsked.partial({ version: true }), {}, given)
    const verb = async (...who: Who) => {
      const { steps, version } = await asked()
      if (version !== undefined) return changeProcess(...who, { steps, version })
      const now = await processTold(...who)
      return isRefusal(now) ? now : changeProcess(...who, { steps, version: now.version })
    }
    return asksOwn('PUT /process', verb, presentProcess)
  }),
  'track add': fromFile('', 'words for everybody; their author is not kept', (given) => {
    const asked = askedIn(talkTrackAsked, {}, given)
    const verb = async (...who: Who) => addTalkTrack(...who, await asked())
    return asksOwn('POST /talk-tracks', verb, presentTrack)
  }),
  'track change': fromFile('TRACK', 'writes a new version of it', (given) => {
    const [id = ''] = given.positionals
    const asked = askedIn(talkTrackAnew, {}, given)
    const verb = async (...who: Who) => changeTalkTrack(...who, id, await asked())
    return asksOwn('PUT /talk-tracks/{id}', verb, presentTrack)
  }),
  'track retire': retires('TRACK', 'retires it; with --again it is said', (id, retired) =>
    asksOwn(
      'POST /talk-tracks/{id}/retire',
      (...who) => retireTalkTrack(...who, id, retired),
      presentTrack,
    ),
  ),
}

export const KEEPING_COMMANDS: Readonly<Record<string, Asking>> = { ...OF_LESSONS, ...OF_PLAYBOOK }

function doneWith(given: Given): Ask {
  const [id = '', action = '', how] = given.positionals
  if (how !== undefined && how !== 'worked' && how !== 'didNot')
    throw new Unusable('closed-learned lesson done takes worked or didNot after the action.')
  const worked = how === undefined ? null : how === 'worked'
  const asked = askedIn(lessonActionDone, {}, given, { done: true, worked })
  const verb = async (...who: Who) => endLessonAction(...who, id, action, await asked())
  return does('PATCH /lessons/{id}/actions/{action}', verb, 'It is done.')
}

/** Does it with the id of whom it names. */
async function withMember<T extends { owner?: string | null | undefined }, D>(
  [, viewer]: Who,
  asked: T,
  act: (asked: T) => Promise<D>,
): Promise<D | Refusal> {
  if (typeof asked.owner !== 'string') return act(asked)
  const owner = memberNamed(viewer, asked.owner)
  return typeof owner === 'string' ? act({ ...asked, owner }) : owner
}
