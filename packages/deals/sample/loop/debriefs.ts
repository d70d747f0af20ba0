import { type DebriefSaid, debriefSaid } from '../../debrief/debrief-said.ts'
import type { Cause } from '../../loss-account/causes.ts'
import type { Chance } from '../chance.ts'

/** The stated reasons of the sample, as causes. */
const CAUSE_OF: Readonly<Record<string, Cause>> = {
  Price: 'price',
  'Missing capability': 'missingInProduct',
  'Priorities changed': 'priorityMoved',
  'Outside our field': 'neverAMatch',
  'Stayed as they are': 'inPlaceWasEnough',
  Timing: 'timing',
  'Budget frozen': 'budgetMoved',
  'Competitor preferred': 'otherOfferFitted',
  'Data residency': 'termsOrSecurity',
  'Not a fit': 'neverAMatch',
  'Prerequisite missing': 'missingInProduct',
  'No budget owner': 'wayToDecisionUnknown',
  'Built it themselves': 'inPlaceWasEnough',
  'Too small': 'neverAMatch',
}

interface Told {
  readonly couldSee: string
  readonly couldDo: string
  readonly quote: string
  readonly nextTime: string
}

const TOLD: Partial<Readonly<Record<Cause, Told>>> = {
  price: {
    couldSee: 'The range was never named before the offer.',
    couldDo: 'Speak of the range before the demo.',
    quote: 'It is a good tool, at twice what we had set aside.',
    nextTime: 'Name the range in the first call.',
  },
  missingInProduct: {
    couldSee: 'Sign-in was in their list of needs from the first week.',
    couldDo: 'Go through the list with them before the demo.',
    quote: 'Without one sign-in our IT does not let it through.',
    nextTime: 'Ask about sign-in before anything is shown.',
  },
  priorityMoved: {
    couldSee: 'Two meetings were moved for another project.',
    couldDo: 'Ask which other projects wait for the same people.',
    quote: 'The new site comes first this year.',
    nextTime: 'Ask what would have to wait for this.',
  },
  neverAMatch: {
    couldSee: 'They plan one site, by hand, once a year.',
    couldDo: 'Ask for the number of sites before the first demo.',
    quote: 'It is more than we need.',
    nextTime: 'Ask how often they plan, and for how many sites.',
  },
  inPlaceWasEnough: {
    couldSee: 'Nobody could say what the spreadsheets cost.',
    couldDo: 'Work out with them what the last round took.',
    quote: 'It works well enough for another year.',
    nextTime: 'Work out the cost of staying before any demo.',
  },
  timing: {
    couldSee: 'Their year ends in June, and it was April.',
    couldDo: 'Ask for their calendar in the first call.',
    quote: 'Come back when the year has turned.',
    nextTime: 'Ask when it could begin before asking what it could do.',
  },
  budgetMoved: {
    couldSee: 'The budget was still to be approved in the spring.',
    couldDo: 'Ask from which budget it comes, and who can move it.',
    quote: 'The money went into the plant.',
    nextTime: 'Ask whose budget it is, and what else it pays for.',
  },
  otherOfferFitted: {
    couldSee: 'The list of needs read like the page of another offer.',
    couldDo: 'Ask who helped to write the list.',
    quote: 'The other one is already known to our people.',
    nextTime: 'Ask early what else they look at, and why.',
  },
  termsOrSecurity: {
    couldSee: 'Where the data lies was asked in passing, in the second call.',
    couldDo: 'Bring the page on data residency at once.',
    quote: 'The review would have taken until winter.',
    nextTime: 'Send the page on data residency with the first proposal.',
  },
  wayToDecisionUnknown: {
    couldSee: 'Nobody who signs was ever in a call.',
    couldDo: 'Ask for a quarter of an hour with those who pay.',
    quote: 'I liked it, but it is not mine to decide.',
    nextTime: 'Ask who pays before the second call.',
  },
}

/** What a debrief of the sample rests on. */
export interface LoopLoss {
  /** As the CRM states it; empty where it does not. */
  readonly reason: string
  /** ISO day from which on it could have been known; null: not known. */
  readonly knowable: string | null
}

/** How its owner tells of a loss. */
export function lossTold(chance: Chance, { reason, knowable }: LoopLoss): DebriefSaid {
  const cause = CAUSE_OF[reason] ?? 'unknown'
  const told = TOLD[cause]
  const isHeard = chance.yes(0.6)
  return debriefSaid.parse({
    firstKnowable: knowable,
    soonerWouldHaveBeenRight: chance.yes(0.4),
    couldSee: told?.couldSee ?? 'The answers became short and came late.',
    couldDo: told?.couldDo ?? '',
    wentRight: chance.pick(['The people there said what they think.', 'The plan was honest.', '']),
    process: chance.pick(['asMeant', 'partly', 'partly', 'otherwise']),
    causes: [
      {
        cause,
        putTo: PUT_TO[cause] ?? 'sellingMethod',
        evidence:
          told !== undefined && isHeard
            ? { kind: 'quote', text: told.quote }
            : knowable && { kind: 'moment', on: knowable },
        from: told !== undefined && isHeard ? 'buyer' : 'seller',
      },
    ],
    nextTime: told?.nextTime ?? '',
  })
}

const PUT_TO: Partial<Readonly<Record<Cause, string>>> = {
  missingInProduct: 'product',
  termsOrSecurity: 'product',
  otherOfferFitted: 'competition',
  neverAMatch: 'targetBuyer',
  budgetMoved: 'targetBuyer',
}

/** How a manager tells of the same loss, unseen of it. */
export function seenFromAbove(reason: string): DebriefSaid {
  const cause = CAUSE_OF[reason] ?? 'unknown'
  return debriefSaid.parse({
    couldSee: 'The date moved twice while the next step stayed the same.',
    couldDo: 'Speak about it in the weekly meeting when the date moved first.',
    causes: [{ cause, putTo: PUT_TO[cause] ?? 'sellingMethod' }],
    process: 'partly',
  })
}

/** How a deal that was won is told. */
export function winTold(chance: Chance): DebriefSaid {
  const { couldSee, wentRight, worked } = chance.pick(WINS)
  return debriefSaid.parse({
    ...{ couldSee, wentRight },
    process: chance.pick(['asMeant', 'asMeant', 'partly']),
    causes: [{ cause: 'price', putTo: 'sellingMethod', from: 'seller' }],
    fits: [{ about: 'approach', how: 'worked', text: worked }],
  })
}

const WINS = [
  {
    couldSee: 'Those who pay were in the first call.',
    wentRight: 'Price and sign-in were spoken about before the demo.',
    worked: 'The range was named in the first call.',
  },
  {
    couldSee: 'They asked for the plan before the offer was written.',
    wentRight: 'Every date was theirs.',
    worked: 'The range was agreed before the offer, so that nothing in it was new.',
  },
  {
    couldSee: 'They had worked out what the last planning round took.',
    wentRight: 'Procurement had its form in the second week.',
    worked: 'The price was set beside what staying costs.',
  },
]
