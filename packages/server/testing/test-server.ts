import type { ClientConfig } from 'pg'

/** A server for the tests of one project, with a migrated database to copy. */
export interface TestServer {
  readonly version: 15 | 18
  readonly superuser: ClientConfig
  readonly owner: ClientConfig
  readonly app: ClientConfig
  /** A user such as a DATABASE_URL names: may become both roles and nothing more. */
  readonly person: { readonly user: string; readonly password: string }
  /** The migrated database. */
  readonly template: string
}

declare module 'vitest' {
  interface ProvidedContext {
    server: TestServer
  }
}
