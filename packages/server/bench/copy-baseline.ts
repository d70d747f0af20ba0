import { createReadStream, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { createGunzip } from 'node:zlib'
import pg from 'pg'
import copy from 'pg-copy-streams'

/** Seconds that COPY takes for the same files into text tables without indexes: the unit of the bar. */
export async function copyBaseline(folder: string, to: pg.ClientConfig): Promise<number> {
  const client = new pg.Client(to)
  await client.connect()
  const began = performance.now()
  try {
    for (const name of readdirSync(folder).filter((file) => file.endsWith('.csv.gz'))) {
      const header = await firstLine(join(folder, name))
      const columns = header.split(',').map((_, index) => `c${index} text`)
      await client.query(`CREATE TABLE baseline (${columns.join(', ')})`)
      await pipeline(
        createReadStream(join(folder, name)),
        createGunzip(),
        client.query(copy.from('COPY baseline FROM STDIN (FORMAT csv, HEADER)')),
      )
      await client.query('DROP TABLE baseline')
    }
    return (performance.now() - began) / 1000
  } finally {
    await client.end()
  }
}

async function firstLine(path: string): Promise<string> {
  const stream = createReadStream(path).pipe(createGunzip())
  for await (const chunk of stream) {
    stream.destroy()
    return String(chunk).split(/\r?\n/)[0] ?? ''
  }
  return ''
}
