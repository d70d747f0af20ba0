import type { FilingKind, OpportunityReport } from '@closed-learned/deals'

type State = OpportunityReport['state']

/** A verb of the card; the first one is what the card is there for, where the deal is flagged. */
export interface Offered {
  readonly act: FilingKind
  readonly name: string
  readonly isFirst: boolean
}

const FLAGGED: readonly State[] = ['buried', 'stalled']
const OPEN: readonly State[] = [...FLAGGED, 'live', 'longDated']

/** Whether a deal in this state can be spoken about by its owner. */
export function isOpen(state: State): boolean {
  return OPEN.includes(state)
}

/** What its owner can do with a deal in this state, the most likely first. */
export function actsOf(state: State, isLetGo: boolean): readonly Offered[] {
  if (isLetGo) return [offer('lives', 'It lives'), offer('goOn', 'Go on with it after all')]
  if (FLAGGED.includes(state))
    return [
      offer('letGo', 'Let it go', true),
      offer('lives', 'It lives'),
      offer('help', 'Help me'),
      offer('goOn', 'Go on'),
    ]
  return [offer('letGo', 'Let it go'), offer('help', 'Ask for help'), offer('headsUp', 'Heads-up')]
}

const offer = (act: FilingKind, name: string, isFirst = false): Offered => ({ act, name, isFirst })

/** What the card is about. */
export function sayCard(state: State, isLetGo: boolean): string {
  if (isLetGo) return 'Let go'
  if (state === 'buried') return 'This deal looks over'
  if (state === 'stalled') return 'This deal stands still'
  return 'Something to say about it?'
}

/** What is being said. */
export function sayAct(act: FilingKind): string {
  return SAID[act]
}

const SAID: Readonly<Record<FilingKind, string>> = {
  letGo: 'Let it go',
  lives: 'It lives',
  goOn: 'Go on',
  help: 'Ask for help',
  headsUp: 'A heads-up',
}
