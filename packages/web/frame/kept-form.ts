import type { KeptRequest } from './kept-request.ts'

/** What somebody has written in a form, as their browser keeps it until the server has it. */
export interface KeptForm<Words = object> {
  readonly words: Words
  /** When it was last written, in milliseconds since 1970. */
  readonly at: number
  /** What was sent and is not known to have arrived. */
  readonly sending: Sending | null
  /** What was sent last, so that the same goes under the same key again. */
  readonly tried: { readonly key: string; readonly asked: string } | null
  /** Why it was not done, in words, and of which kind that is; empty where nothing is in the way. */
  readonly trouble: string
  readonly kind: string
  /** It was declined while its form was not open. */
  readonly missed: Place | null
}

/** What was sent, in a few words, and the path of the page where it was written. */
export interface Place {
  readonly what: string
  readonly where: string
}

interface Sending extends Place {
  readonly key: string
  readonly request: KeptRequest<unknown>
  /** How often it did not get there. */
  readonly tries: number
}

/** Something that waits for the network, or that was not taken, while no form is open that tells it. */
export interface Left extends Place {
  readonly name: string
  /** Empty: it waits. */
  readonly trouble: string
}

/** Nothing is in its way. */
export const QUIET = { sending: null, trouble: '', kind: '', missed: null } as const

/** What of it is to be told outside its form. */
export function leftOf(name: string, { sending, missed, trouble }: KeptForm): Left[] {
  if (sending) return [{ name, what: sending.what, where: sending.where, trouble: '' }]
  return missed ? [{ name, ...missed, trouble }] : []
}
