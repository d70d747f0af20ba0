import type { Refusal, Viewer } from '@closed-learned/deals'
import type { House } from '../../../work/house.ts'
import { isRefusal } from '../../../work/refusals.ts'
import type { Given, Options } from '../options-in.ts'

/** What comes of asking: the document of the API, and how it reads on a terminal. */
interface Told {
  readonly document: object
  readonly text: string
}

/** One thing asked at the command line, parsed and checked. */
export interface Ask {
  /** The operation of the API whose rule holds here too, by method and path. */
  readonly operation: string
  /** Whether it is about a person's own, so that somebody has to ask. */
  readonly isOwn: boolean
  run(house: House, viewer: Viewer): Promise<Told | Refusal>
  /** What follows once it stands before a person's eyes, by a rule of its own. */
  readonly seen?: Pick<Ask, 'operation'> & {
    note(house: House, viewer: Viewer): Promise<object>
  }
}

/** A command of the learning loop, as the table of them says it. */
export interface Asking {
  /** What stands after its name: `DEAL`, `[DEAL]` where it may be left out, `DEAL…` where there may be more. */
  readonly takes: string
  readonly options: Options
  /** The options as the help writes them. */
  readonly usage: string
  readonly about: string
  /** Throws `Unusable` with one sentence. */
  ask(given: Given): Ask
}

/** Where a verb runs, and on whose behalf. */
export type Who = readonly [house: House, viewer: Viewer]

type Verb<T> = (...who: Who) => Promise<T | Refusal>

/** Asks for what everybody may ask for, before a workspace has people the operator too. */
export const asks = <T extends object>(
  operation: string,
  verb: Verb<T>,
  present: (document: Exclude<T, Refusal>) => string,
): Ask => ({
  operation,
  isOwn: false,
  async run(house, viewer) {
    const document = await verb(house, viewer)
    if (isRefusal(document)) return document
    const told = document as Exclude<T, Refusal>
    return { document: told, text: present(told) }
  },
})

/** Asks for what is a person's own. */
export const asksOwn = <T extends object>(
  operation: string,
  verb: Verb<T>,
  present: (document: Exclude<T, Refusal>) => string,
): Ask => ({ ...asks(operation, verb, present), isOwn: true })

/** Does what answers nothing but that it is done; `text` says so. */
export const does = (
  operation: string,
  verb: (house: House, viewer: Viewer) => Promise<Refusal | undefined>,
  text: string,
): Ask =>
  asksOwn(
    operation,
    async (house, viewer) => (await verb(house, viewer)) ?? { text },
    (done) => done.text,
  )
