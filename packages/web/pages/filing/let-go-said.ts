import type { Indecision, LetGoAs, Said } from '@closed-learned/deals'

/** How a deal ended, or that it only seems so: the buyer has put it off. */
export type Ending = LetGoAs | 'delayed'
/** What the buyer gave who put it off. */
export type Given = 'day' | 'event' | 'neither'

/** What is written in the form of letting go; empty: nothing yet. */
export interface LetGoWords {
  readonly ending: Ending | null
  readonly given: Given | null
  /** The buyer's day or event. */
  readonly day: string
  readonly event: string
  readonly indecision: Indecision | null
  readonly firstKnowable: string
  readonly doorOpen: boolean
  readonly reopens: string
  readonly remindOn: string
}

/** What every part of the form is given. */
export interface PartProps {
  readonly words: LetGoWords
  readonly onChange: (part: Partial<LetGoWords>) => void
}

export const NO_WORDS: LetGoWords = {
  ending: null,
  given: null,
  day: '',
  event: '',
  indecision: null,
  firstKnowable: '',
  doorOpen: false,
  reopens: '',
  remindOn: '',
}

/** Not a fit is a full answer; every other ending may leave the door open. */
export function mayReopen(ending: Ending): boolean {
  return ending !== 'notAFitByUs' && ending !== 'notAFitByThem' && ending !== 'delayed'
}

/** Whether what is written says that the deal lives after all: the buyer gave a day or an event. */
export function isPutOff({ ending, given }: LetGoWords): boolean {
  return ending === 'delayed' && (given === 'day' || given === 'event')
}

/** What is filed, or in words what it still lacks. */
export function letGoSaid(words: LetGoWords): Said | string {
  const { ending, given } = words
  if (ending === null) return 'Choose how it ended; each of them is a full answer.'
  if (ending !== 'delayed') return letGoAs(ending, words)
  if (given === null) return 'Choose what the buyer gave; neither of them is an answer too.'
  return given === 'neither' ? letGoAs('noDecision', words) : putOff(given, words)
}

function putOff(given: 'day' | 'event', { day, event }: LetGoWords): Said | string {
  if (given === 'day')
    return day === ''
      ? 'Say which day the buyer gave, or choose that there is none.'
      : { kind: 'lives', evidence: 'buyerDate', on: day, text: '' }
  return event.trim() === ''
    ? 'Say which event it waits for, or choose that there is none.'
    : { kind: 'lives', evidence: 'buyerEvent', on: null, text: event.trim() }
}

function letGoAs(as: LetGoAs, words: LetGoWords): Said {
  const { indecision, firstKnowable, doorOpen, reopens, remindOn } = words
  const open = mayReopen(as) && doorOpen
  return {
    kind: 'letGo',
    as,
    doorOpen: open,
    remindOn: open && remindOn !== '' ? remindOn : null,
    ...(firstKnowable !== '' && { firstKnowable }),
    ...(open && reopens.trim() !== '' && { reopens: reopens.trim() }),
    ...(as === 'noDecision' && indecision !== null && { indecision }),
  }
}
