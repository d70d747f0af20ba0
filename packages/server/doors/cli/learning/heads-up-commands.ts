import { type HeadsUps, headsUpAnswerAsked } from '@closed-learned/deals'
import { answerHeadsUp } from '../../../work/heads-ups/answer-heads-up.ts'
import { headsUps } from '../../../work/heads-ups/heads-ups.ts'
import { seeHeadsUps } from '../../../work/heads-ups/see-heads-ups.ts'
import { presentAnswered, presentHeadsUps } from '../present/heads-ups.ts'
import { askedIn, type Fields, optionsOf } from './asked-in.ts'
import { type Ask, type Asking, asksOwn } from './asking.ts'

const ANSWERS: Fields = { why: 'text', untilDay: 'text' }

/** Lessons that open deals are about to meet, and what their owner says to them. */
export const HEADS_UP_COMMANDS: Readonly<Record<string, Asking>> = {
  'heads-ups': {
    takes: '',
    options: { deal: 'text', closed: 'flag' },
    usage: '[--deal DEAL] [--closed]',
    about:
      'lessons that your open deals are about to meet; of closed ones whether they came in time',
    ask: ({ values }) => listed(values.deal as string | undefined, values.closed === true),
  },
  'heads-ups answer': {
    takes: 'DEAL LESSON ANSWER',
    options: optionsOf(ANSWERS),
    usage: '[--why TEXT] [--until-day DAY]',
    about: 'useful, notHere or later; yours alone',
    ask(given) {
      const [deal, lesson, answer] = given.positionals
      const asked = askedIn(headsUpAnswerAsked, ANSWERS, given, { deal, lesson, answer })
      return asksOwn(
        'POST /heads-ups/answers',
        async (...who) => answerHeadsUp(...who, await asked()),
        presentAnswered,
      )
    },
  },
}

/** What was printed for a person has been before their eyes; what a program was handed has not. */
function listed(deal: string | undefined, closed: boolean): Ask {
  let handed: HeadsUps['deals'] = []
  const ask = asksOwn(
    'GET /heads-ups',
    (...who) => headsUps(...who, { deal, closed }),
    (told) => {
      handed = told.deals
      return presentHeadsUps(told)
    },
  )
  const note: NonNullable<Ask['seen']>['note'] = async (...who) => {
    for (const { opportunity, headsUps } of handed) {
      const lessons = headsUps.map(({ lesson }) => lesson)
      if (lessons.length > 0) await seeHeadsUps(...who, { deal: opportunity.id, lessons })
    }
    return handed
  }
  return { ...ask, seen: { operation: 'POST /heads-ups/seen', note } }
}
