import { buyingSideAsked, type FilingKind, predictionAsked, saidAsked } from '@closed-learned/deals'
import { buyingSide, keepBuyingSide } from '../../../work/buying-side.ts'
import { carryOver } from '../../../work/filings/carry-over.ts'
import { fileFilings } from '../../../work/filings/file-filings.ts'
import { previewAudience } from '../../../work/filings/preview-audience.ts'
import { myDeals } from '../../../work/my-deals/my-deals.ts'
import { calibration } from '../../../work/predictions/calibration.ts'
import { predict } from '../../../work/predictions/predict.ts'
import { predictionsOfDeal } from '../../../work/predictions/predictions-of-deal.ts'
import { teamCalibration } from '../../../work/predictions/team-calibration.ts'
import type { Given } from '../options-in.ts'
import { presentBuyingSide } from '../present/buying-side.ts'
import { presentAudience, presentFiled } from '../present/filed.ts'
import { presentCarryOver, presentMyDeals } from '../present/my-deals.ts'
import {
  presentCalibration,
  presentPredicted,
  presentPredictions,
  presentTeamCalibration,
} from '../present/predictions.ts'
import { askedIn, type Fields, optionsOf } from './asked-in.ts'
import { type Ask, type Asking, asksOwn, type Who } from './asking.ts'

const PREDICTS: Fields = { chance: 'number', month: 'text', likeliest: 'text' }
const LETS_GO: Fields = {
  as: 'text',
  firstKnowable: 'text',
  reopens: 'text',
  indecision: 'text',
  doorOpen: 'flag',
  remindOn: 'text',
}
const SAYS: Fields = { text: 'text' }
const LIVES: Fields = { evidence: 'text', on: 'text', text: 'text' }

/** An owner's own deals: what they expect of them, and what they say of them. */
export const DEAL_COMMANDS: Readonly<Record<string, Asking>> = {
  'my-deals': {
    takes: '',
    options: {},
    usage: '',
    about: 'what needs you, and your open deals with their ids',
    ask: () => asksOwn('GET /my-deals', myDeals, presentMyDeals),
  },
  'carry-over': {
    takes: '',
    options: {},
    usage: '',
    about: 'let go here, and not yet in your CRM',
    ask: () => asksOwn('GET /carry-over', carryOver, presentCarryOver),
  },
  predict: {
    takes: 'DEAL',
    options: optionsOf(PREDICTS),
    usage: '--chance N --month YYYY-MM [--likeliest TEXT]',
    about: 'locked from then on, and yours alone',
    ask(given) {
      const [deal = ''] = given.positionals
      const asked = askedIn(predictionAsked, PREDICTS, given)
      const verb = async (...who: Who) => predict(...who, deal, await asked())
      return asksOwn('POST /opportunities/{id}/predictions', verb, presentPredicted)
    },
  },
  predictions: {
    takes: 'DEAL',
    options: {},
    usage: '',
    about: 'what you said of a deal, beside what came',
    ask: ({ positionals: [deal = ''] }) =>
      asksOwn(
        'GET /opportunities/{id}/predictions',
        (...who) => predictionsOfDeal(...who, deal),
        presentPredictions,
      ),
  },
  calibration: {
    takes: '',
    options: { team: 'flag' },
    usage: '[--team]',
    about: 'how good your predictions are; with --team what a team is told of its own, as one',
    ask: ({ values }) =>
      values.team
        ? asksOwn('GET /calibration/team', teamCalibration, presentTeamCalibration)
        : asksOwn('GET /calibration', calibration, presentCalibration),
  },
  'let-go': {
    takes: 'DEAL…',
    options: { ...optionsOf(LETS_GO), yes: 'flag' },
    usage:
      '--as OUTCOME [--first-knowable DAY] [--reopens TEXT] [--indecision KIND] [--door-open] [--remind-on DAY] [--yes]',
    about: 'says who will see it; with --yes the deals are let go, each with a receipt',
    ask: (given) => files('letGo', LETS_GO, given),
  },
  lives: {
    takes: 'DEAL…',
    options: { ...optionsOf(LIVES), yes: 'flag' },
    usage: '--evidence buyerDate|buyerEvent|other [--on DAY] [--text TEXT] [--yes]',
    about: 'the same for deals that live; a date that the buyer gave makes them long-dated',
    ask: (given) => files('lives', LIVES, given),
  },
  'buying-side': {
    takes: 'DEAL',
    options: { file: 'text' },
    usage: '[--file F]',
    about: 'what you noted of those who buy, beside what the CRM states; a file replaces it',
    ask: buyingSideOf,
  },
  'go-on': {
    takes: 'DEAL…',
    options: { yes: 'flag' },
    usage: '[--yes]',
    about: 'the same for deals that go on as they are; it asks for no reason',
    ask: (given) => files('goOn', {}, given),
  },
}

function buyingSideOf(given: Given): Ask {
  const [deal = ''] = given.positionals
  if (given.values.file === undefined)
    return asksOwn(
      'GET /opportunities/{id}/buying-side',
      (...who) => buyingSide(...who, deal),
      presentBuyingSide,
    )
  const asked = askedIn(buyingSideAsked, {}, given)
  const keep = async (...who: Who) => keepBuyingSide(...who, deal, await asked())
  return asksOwn('PUT /opportunities/{id}/buying-side', keep, presentBuyingSide)
}

/** What is said to a manager in words, about one deal or several. */
export const filesWords = (kind: 'help' | 'headsUp', about: string): Asking => ({
  takes: 'DEAL…',
  options: { ...optionsOf(SAYS), yes: 'flag' },
  usage: '--text TEXT [--yes]',
  about,
  ask: (given) => files(kind, SAYS, given),
})

/** Its author is told who will see it before anything is filed. */
function files(kind: FilingKind, fields: Fields, given: Given): Ask {
  const deals = given.positionals
  const said = askedIn(saidAsked, fields, given, { kind })
  if (given.values.yes) {
    const file = async (...who: Who) => fileFilings(...who, { deals, said: await said() })
    return asksOwn('POST /filings', file, presentFiled)
  }
  const preview = async (...who: Who) => {
    await said()
    return previewAudience(...who, { kind, deal: deals[0] })
  }
  return asksOwn('POST /filings/preview', preview, presentAudience)
}
