import {
  checkAnswerAsked,
  dealStepAsked,
  type Refusal,
  type TalkTrackTold,
  talkBecameAsked,
} from '@closed-learned/deals'
import { answerCheck } from '../../../work/playbook/answer-check.ts'
import { checks } from '../../../work/playbook/checks.ts'
import { dealPlaybook } from '../../../work/playbook/deal-playbook.ts'
import { fitChecksDue } from '../../../work/playbook/fit-checks-due.ts'
import { noteDealStep, processTold } from '../../../work/playbook/process.ts'
import { talkTracks } from '../../../work/playbook/talk-tracks.ts'
import { talkUses, tellWhatCame, useTalkTrack } from '../../../work/playbook/talk-uses.ts'
import { expectations } from '../../../work/playbook/what-to-expect.ts'
import { isRefusal } from '../../../work/refusals.ts'
import {
  presentChecks,
  presentDealPlaybook,
  presentExpectations,
  presentFitChecks,
  presentProcess,
  presentTrack,
  presentTracks,
  presentUse,
  presentUses,
} from '../present/playbook.ts'
import { askedIn, type Fields, optionsOf } from './asked-in.ts'
import { type Ask, type Asking, asks, asksOwn, type Who } from './asking.ts'

const reads = (takes: string, about: string, ask: (first: string) => Ask): Asking => ({
  takes,
  options: {},
  usage: '',
  about,
  ask: ({ positionals: [first = ''] }) => ask(first),
})

const ANSWERS: Fields = { check: 'text', note: 'text' }
const NOTES: Fields = { on: 'text', step: 'text' }

/** Words, checks and steps: everybody's, and what one did with them. */
export const PLAYBOOK_COMMANDS: Readonly<Record<string, Asking>> = {
  'playbook checks': reads('', 'what is asked early, tried on past deals and on those since', () =>
    asks('GET /checks', (...who) => checks(...who), presentChecks),
  ),
  'playbook tracks': reads('', 'words for the first meetings, and what they did', () =>
    asks('GET /talk-tracks', (...who) => talkTracks(...who), presentTracks),
  ),
  'playbook process': reads('', 'the steps of a deal, and how much of them is kept', () =>
    asks('GET /process', processTold, presentProcess),
  ),
  'playbook due': reads('', 'your new deals that wait for a first look', () =>
    asksOwn('GET /fit-checks/due', fitChecksDue, presentFitChecks),
  ),
  'playbook expect': {
    ...reads('[DEAL]', 'a page for a buyer: the steps, how long it takes, what it comes to', () =>
      expect(undefined),
    ),
    ask: ({ positionals: [deal] }) => expect(deal),
  },
  'playbook deal': reads('DEAL', 'words, checks and steps of a deal of yours', (deal) =>
    asksOwn(
      'GET /opportunities/{id}/playbook',
      (...who) => dealPlaybook(...who, deal),
      presentDealPlaybook,
    ),
  ),
  'playbook answer': {
    takes: 'DEAL ANSWER',
    options: optionsOf(ANSWERS),
    usage: '[--check CHECK] [--note TEXT]',
    about: 'whether a deal fits, or one check of it: fits, doesNot or unknown; yours alone',
    ask(given) {
      const [deal = '', answer] = given.positionals
      const asked = askedIn(checkAnswerAsked, ANSWERS, given, { answer })
      return asksOwn(
        'POST /opportunities/{id}/check-answers',
        async (...who) => answerCheck(...who, deal, await asked()),
        presentDealPlaybook,
      )
    },
  },
  'playbook step': {
    takes: 'DEAL KIND',
    options: optionsOf(NOTES),
    usage: '[--on DAY] [--step STEP]',
    about:
      'ledWithTransparency, priceFirstDiscussed or a step of the process, with its day; without one it is taken back',
    ask(given) {
      const [deal = '', kind] = given.positionals
      const on = given.values.on === undefined ? { on: null } : {}
      const asked = askedIn(dealStepAsked, NOTES, given, { kind, ...on })
      return asksOwn(
        'POST /opportunities/{id}/steps',
        async (...who) => noteDealStep(...who, deal, await asked()),
        presentDealPlaybook,
      )
    },
  },
  track: {
    takes: 'TRACK',
    options: { deal: 'text' },
    usage: '[--deal DEAL]',
    about: 'its words as they can be said now, or why not',
    ask: ({ positionals: [id = ''], values }) => oneTrack(id, values.deal as string | undefined),
  },
  'track use': {
    takes: 'TRACK DEAL',
    options: {},
    usage: '',
    about: 'notes that you said it in an open deal of yours',
    ask: ({ positionals: [id = '', deal = ''] }) =>
      asksOwn(
        'POST /talk-tracks/{id}/uses',
        (...who) => useTalkTrack(...who, id, deal),
        presentUse,
      ),
  },
  'track uses': reads('', 'the words that you used, and what came of them', () =>
    asksOwn('GET /talk-track-uses', talkUses, presentUses),
  ),
  'track became': {
    takes: 'USE BECAME',
    options: { file: 'text' },
    usage: '',
    about: 'qualifiedOut, referral, realigned, noIssue or lostAnyway',
    ask(given) {
      const [id = '', became] = given.positionals
      const asked = askedIn(talkBecameAsked, {}, given, { became })
      return asksOwn(
        'PUT /talk-track-uses/{id}',
        async (...who) => tellWhatCame(...who, id, (await asked()).became),
        presentUse,
      )
    },
  },
}

const expect = (deal: string | undefined): Ask =>
  (deal === undefined ? asks : asksOwn)(
    'GET /what-to-expect',
    (...who) => expectations(...who, deal),
    presentExpectations,
  )

/** One track, filled for a deal of the asker's own where one is named. */
function oneTrack(id: string, deal: string | undefined): Ask {
  const verb = async (...who: Who): Promise<TalkTrackTold | Refusal> => {
    const told = await talkTracks(...who, { deal })
    if (isRefusal(told)) return told
    return told.tracks.find((track) => track.id === id) ?? NO_TRACK
  }
  return (deal === undefined ? asks : asksOwn)('GET /talk-tracks', verb, presentTrack)
}

const NO_TRACK: Refusal = {
  kind: 'not-yours',
  text: 'There is no such track, or it is for other deals.',
  mend: 'closed-learned playbook tracks names those that are there.',
}
