import type { ClientConfig } from 'pg'
import { openEmbedded } from './open-embedded.ts'
import { openExternal } from './open-external.ts'

/** A PostgreSQL that is ready for work, wherever it comes from. */
export interface Database {
  readonly kind: 'embedded' | 'external'
  /** Connections that change the schema. */
  readonly owner: ClientConfig
  /** Connections that work, under row security. */
  readonly app: ClientConfig
  /** Leaves; the last one to leave stops an embedded server. */
  close(): Promise<void>
}

/**
 * Opens the database of a data folder: the one that the person gave, or else one of our own in the
 * folder. `say` gets a line for each thing that the person should know.
 */
export async function openDatabase(options: {
  readonly dataDir: string
  readonly databaseUrl?: string | undefined
  readonly say: (text: string) => void
}): Promise<Database> {
  if (options.databaseUrl) {
    const { owner, app } = await openExternal(options.databaseUrl)
    return { kind: 'external', owner, app, close: async () => undefined }
  }
  const { owner, app, close } = await openEmbedded(options)
  return { kind: 'embedded', owner, app, close }
}
