import { once } from 'node:events'
import type pg from 'pg'
import copy from 'pg-copy-streams'

/** One transaction of one workspace: set-wise SQL and bulk copies in both directions. */
export interface Session {
  run<Row extends object>(text: string, values?: readonly unknown[]): Promise<Row[]>
  /** Opens a bulk copy into a table or column list; end it before anything else runs. */
  copyInto(target: string): CopyTarget
  /** The rows of a query in COPY text format, as chunks of bytes. */
  copyOut(query: string): AsyncIterable<Buffer>
}

export interface CopyTarget {
  write(bytes: Uint8Array): Promise<void>
  end(): Promise<void>
}

export function sessionOn(client: pg.ClientBase): Session {
  return {
    run: async <Row extends object>(text: string, values?: readonly unknown[]) =>
      (await client.query<Row>(text, values ? [...values] : undefined)).rows,
    copyInto: (target) => copyTarget(client, target),
    copyOut: (query) => client.query(copy.to(`COPY (${query}) TO STDOUT`)),
  }
}

function copyTarget(client: pg.ClientBase, target: string): CopyTarget {
  const stream = client.query(copy.from(`COPY ${target} FROM STDIN`))
  const failed = new Promise<never>((_, reject) => stream.on('error', reject))
  failed.catch(() => undefined)
  return {
    async write(bytes) {
      if (!stream.write(bytes)) await Promise.race([once(stream, 'drain'), failed])
    },
    async end() {
      stream.end()
      await Promise.race([once(stream, 'finish'), failed])
    },
  }
}
