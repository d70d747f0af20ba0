/** How backups are made and brought back; main builds it, and every one of them may throw `Refused`. */
export interface Backups {
  backUp(
    dataDir: string,
    file: string,
    withKey: boolean,
    say: (text: string) => void,
  ): Promise<BackedUp>
  /** The folder must be held by then. */
  restore(
    dataDir: string,
    file: string,
    how: { readonly force: boolean; readonly withoutKey: boolean },
    say: (text: string) => void,
  ): Promise<Restored>
  /** Refuses a file that would not do, before anything is touched. */
  requireSound(file: string): Promise<void>
}

export interface BackedUp {
  /** Absolute path. */
  readonly file: string
  readonly bytes: number
  readonly tables: number
  readonly rows: number
}

export interface Restored {
  /** When the backup was made, ISO, and by which version of the program. */
  readonly madeAt: string
  readonly program: string
  readonly tables: number
  readonly rows: number
  readonly files: number
  readonly key: 'here' | 'restored' | 'beside' | 'missing'
  /** The backup of what was there before; null where nothing was. */
  readonly before: string | null
}
