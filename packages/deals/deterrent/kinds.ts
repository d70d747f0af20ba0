/** What punishes losing, in the order in which it is told. */
export const DETERRENT_KINDS = [
  'executiveAlert',
  'publicAlarm',
  'rankingReport',
  'payPenalty',
  'publicReview',
  'blamingValue',
  'requiredField',
  'approvalToLose',
  'costlyToClose',
  'forecastPenalty',
  'hygieneRanking',
  'volumeTarget',
] as const
export type DeterrentKind = (typeof DETERRENT_KINDS)[number]

interface KindWords {
  readonly one: string
  readonly many: string
  /** Why it makes hiding a loss safer than saying it, and what to do in its place. */
  readonly why: string
  readonly instead: string
}

export const KIND_WORDS: Record<DeterrentKind, KindWords> = {
  executiveAlert: {
    one: 'an alert to leaders',
    many: 'alerts to leaders',
    why: 'Leaders hear of a single lost deal the moment it is entered, so the moment is put off.',
    instead:
      'Let the owner know, and the owner’s direct manager some days later. Give leaders one sum a month, without names.',
  },
  publicAlarm: {
    one: 'an announcement to many',
    many: 'announcements to many',
    why: 'A loss that is announced to many is one that nobody likes to enter.',
    instead:
      'Keep it between the owner and the direct manager. Share what was learned with the team later, without the deal and its author.',
  },
  rankingReport: {
    one: 'a list of people by losses',
    many: 'lists of people by losses',
    why: 'It sets people side by side by what was lost, and the way down such a list is to close less.',
    instead: 'Show lost deals by segment, product or quarter, and to each person only their own.',
  },
  payPenalty: {
    one: 'pay that is taken back',
    many: 'rules that take pay back',
    why: 'Where entering a loss costs money, the day of entering it moves.',
    instead:
      'Settle pay on fixed days, by what was won and kept, whatever the day on which a loss is entered.',
  },
  publicReview: {
    one: 'a review before an audience',
    many: 'reviews before an audience',
    why: 'In front of an audience a loss is defended, and little is learned from it.',
    instead:
      'Debrief in private first. With the team, look at several losses together and without names, and let a leader begin with one of their own.',
  },
  blamingValue: {
    one: 'a reason that blames',
    many: 'fields with reasons that blame',
    why: 'A reason that points at a colleague or at the buyer is left out, and the true one with it.',
    instead:
      'Offer reasons that say what happened in the deal: another product was chosen, no budget, it went quiet, the need went away, unknown.',
  },
  requiredField: {
    one: 'a field that has to be filled in first',
    many: 'rules that ask for fields first',
    why: 'Moving the close date asks for nothing, closing as lost asks for this. The easier way is taken.',
    instead:
      'Let the stage alone close a deal, and let “unknown” be an answer. Ask for the reason some days later, in a short debrief.',
  },
  approvalToLose: {
    one: 'a loss that needs leave',
    many: 'losses that need leave',
    why: 'A deal that is over waits in the pipeline until somebody else agrees that it is.',
    instead:
      'Let the owner close it at once. The manager can talk it over afterwards, and it can be opened again.',
  },
  costlyToClose: {
    one: 'a long way to close a deal as lost',
    many: 'long ways to close a deal as lost',
    why: 'Pushing a deal takes a moment and closing it takes minutes, so deals are pushed.',
    instead: 'Make “closed as lost” one step, no longer than a new close date.',
  },
  forecastPenalty: {
    one: 'a price on saying it early',
    many: 'prices on saying it early',
    why: 'Where a lower number or a later date brings questions from above, it is said at the end of the quarter.',
    instead:
      'Let a forecast be lowered without a meeting, thank for early news, and compare with what came only afterwards.',
  },
  hygieneRanking: {
    one: 'a list of people by dates',
    many: 'lists of people by dates',
    why: 'Dates are moved to get off the list, and not because the buyer named another day.',
    instead: 'Show each owner their own list in private, with a way to let a deal go in one step.',
  },
  volumeTarget: {
    one: 'a target for volume',
    many: 'targets for volume',
    why: 'A target for volume pays for keeping lost deals open: each one that is let go lowers the number.',
    instead:
      'Work out the coverage that is needed from your own win rate, and count live deals only. It falls as lost deals are let go.',
  },
}
