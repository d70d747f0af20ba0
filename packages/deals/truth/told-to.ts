/** Whose open deals a document tells of: those of all, of its reader, of their team, or none by itself. */
export const WHOSE = ['all', 'yours', 'yourTeam', 'published'] as const
export type Whose = (typeof WHOSE)[number]

/** For whom a truth was made. */
export interface ToldTo {
  /** `published`: of open deals only what the CRM states, and what is published once a month. */
  readonly of: Exclude<Whose, 'all'>
  readonly owns: (row: number) => boolean
  /** Whether somebody else is told of an own flagged deal by now; undefined where that is not known. */
  readonly isShared?: ((row: number) => boolean) | undefined
}

/** Whose open deals a truth tells of; the operator's those of all. */
export function whoseOf({ toldTo }: { readonly toldTo?: ToldTo }): Whose {
  return toldTo?.of ?? 'all'
}

/** Whether a row is the reader's own deal, about which they may say something; nothing is the operator's. */
export function isYours({ toldTo }: { readonly toldTo?: ToldTo }, row: number): boolean {
  return toldTo?.owns(row) ?? false
}

/** Whether a row is the reader's own, or the reader is the operator. */
export function isOwn({ toldTo }: { readonly toldTo?: ToldTo }, row: number): boolean {
  return toldTo === undefined || toldTo.owns(row)
}
