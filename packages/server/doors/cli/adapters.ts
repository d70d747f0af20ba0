import type { Refusal } from '@closed-learned/deals'
import type { Setup } from '../../work/examine-setup.ts'
import type { House } from '../../work/house.ts'
import type { OpenSource } from '../../work/import-files.ts'
import type { Reach } from '../../work/people/reach.ts'
import type { Backups } from './backups.ts'

/** What main builds and the commands use; every one of them may throw `Refused`. */
export interface Adapters {
  /** Opens the database of a folder, makes it if it is new, and the store in it. */
  openHouse(
    dataDir: string,
    say: (text: string) => void,
    /** Whether it is the sample company of the demo. */
    sample?: boolean,
  ): Promise<OpenHouse>
  readonly openSource: OpenSource
  readonly backups: Backups
  /** Keeps a second `start` off the folder. */
  hold(dataDir: string): Promise<Held>
  /** Builds the pages where that is not done yet, and gives their folder. */
  makePages(): Promise<string>
  /** Without a port: the usual one, or any that is free. */
  serve(
    open: OpenHouse,
    port: number | undefined,
    pages: Promise<string>,
    say: (text: string) => void,
  ): Promise<{
    readonly url: string
    /** Who can open it, in words. */
    readonly about: string
    close(): Promise<void>
  }>
  readonly defaultDataFolder: string
  /** Where `demo` keeps its sample company. */
  readonly demoFolder: (sample: string) => string
  /** What `doctor` looks at beside the house: keys, address, mail, backups. */
  setupOf(dataDir: string): Promise<Setup>
  /** Leaves whatever is open, in the right order, also in the middle of work. */
  closeAll(): Promise<void>
  /** Who holds a folder now, in words; undefined if nobody does. */
  holderOf(dataDir: string): Promise<string | undefined>
  /** Where what ships beside the code lies. */
  readonly programFolder: string
  readonly version: string
  /** Set when the configuration names a database of the company's own. */
  readonly databaseUrl: string | undefined
  readonly now: () => number
}

export interface OpenHouse {
  readonly house: House
  /** How people are reached; opened when first asked for. */
  reach(): Promise<Reach>
  close(): Promise<void>
}
export interface Held {
  /** Tells others where it listens, once it does. */
  tell(url: string): Promise<void>
  release(): Promise<void>
}

/** Where the commands speak: answers to out, everything else to err. */
export interface Voice {
  out(text: string): void
  err(text: string): void
  readonly terminal: NodeJS.WriteStream
  /** Resolves when the person asks to stop (Ctrl-C). */
  readonly stopAsked: Promise<void>
}

export type Answer = number | Refusal
