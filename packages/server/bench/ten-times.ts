import { createReadStream, createWriteStream, mkdirSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { finished } from 'node:stream/promises'
import { createGunzip, createGzip } from 'node:zlib'

/** Writes the export ten times over, each time with other ids. */
export async function tenTimes(folder: string, target: string): Promise<string> {
  mkdirSync(target, { recursive: true })
  for (const name of readdirSync(folder).filter((file) => file.endsWith('.csv.gz'))) {
    const out = createGzip({ level: 1 })
    const written = finished(out.pipe(createWriteStream(join(target, name))))
    for (let copy = 0; copy < 10; copy++) {
      let first = true
      for await (const line of createInterface({
        input: createReadStream(join(folder, name)).pipe(createGunzip()),
      })) {
        if (first && copy > 0) {
          first = false
          continue
        }
        // Ids of Salesforce: three letters of the kind, then 5g and the number; the copy goes into the instance.
        const text = first
          ? line
          : line.replaceAll(/\b(00[1-9]|017|006|00T)5g0/g, `$15${'ghijklmnop'[copy]}0`)
        first = false
        if (!out.write(`${text}\n`)) await new Promise((drained) => out.once('drain', drained))
      }
    }
    out.end()
    await written
  }
  return target
}
