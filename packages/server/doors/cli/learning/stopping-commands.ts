import { lookedBackAsked } from '@closed-learned/deals'
import { lookBack } from '../../../work/looking-back/look-back.ts'
import { lookingBack } from '../../../work/looking-back/looking-back.ts'
import { costSoFar } from '../../../work/stopping/cost-so-far.ts'
import { stopOrContinue } from '../../../work/stopping/stop-or-continue.ts'
import { teamKeptGoing } from '../../../work/stopping/team-kept-going.ts'
import { presentLookedBack, presentLookingBack } from '../present/looking-back.ts'
import {
  presentCostSoFar,
  presentStopOrContinue,
  presentTeamKeptGoing,
} from '../present/stopping.ts'
import { askedIn, type Fields, optionsOf } from './asked-in.ts'
import { type Asking, asks, asksOwn, type Who } from './asking.ts'

const FINDS: Fields = { found: 'text' }

/** Whether to go on with a deal, and whether letting go had been too early. */
export const STOPPING_COMMANDS: Readonly<Record<string, Asking>> = {
  'stop-or-continue': {
    takes: 'DEAL',
    options: { 'so-far': 'flag' },
    usage: '[--so-far]',
    about:
      'what going on is likely to take, and what else the time could do; --so-far: what it cost',
    ask: ({ positionals: [deal = ''], values }) =>
      values['so-far']
        ? asks(
            'GET /opportunities/{id}/cost-so-far',
            (...who) => costSoFar(...who, deal),
            presentCostSoFar,
          )
        : asks(
            'GET /opportunities/{id}/stop-or-continue',
            (...who) => stopOrContinue(...who, deal),
            presentStopOrContinue,
          ),
  },
  'kept-going': {
    takes: '',
    options: {},
    usage: '',
    about: 'what came of the deals that a team kept going, as one',
    ask: () => asksOwn('GET /kept-going/team', teamKeptGoing, presentTeamKeptGoing),
  },
  'looking-back': {
    takes: '',
    options: {},
    usage: '',
    about: 'early endings of yours that chance drew to be looked at again, and what all found',
    ask: () => asks('GET /looking-back', lookingBack, presentLookingBack),
  },
  'looked-back': {
    takes: 'DEAL',
    options: optionsOf(FINDS),
    usage: '--found boughtElsewhere|boughtFromUs|didNotBuy|couldNotFindOut|skipped',
    about: 'what became of one of them; yours alone',
    ask(given) {
      const [deal = ''] = given.positionals
      const asked = askedIn(lookedBackAsked, FINDS, given)
      const verb = async (...who: Who) => lookBack(...who, deal, (await asked()).found)
      return asksOwn('POST /opportunities/{id}/looked-back', verb, presentLookedBack)
    },
  },
}
