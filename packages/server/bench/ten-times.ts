import { createReadStream, createWriteStream, mkdirSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGunzip, createGzip } from 'node:zlib'

/** Writes the export ten times over, each time with other ids. */
export async function tenTimes(folder: string, target: string): Promise<string> {
  mkdirSync(target, { recursive: true })
  for (const name of readdirSync(folder).filter((file) => file.endsWith('.csv.gz'))) {
    await pipeline(
      Readable.from(copies(join(folder, name))),
      createGzip({ level: 1 }),
      createWriteStream(join(target, name)),
    )
  }
  return target
}

/** The header once, then the rows of ten copies; the copy goes into the instance part of each id. */
async function* copies(path: string): AsyncGenerator<string> {
  for (const [copy, instance] of [...'ghijklmnop'].entries()) {
    let rest = ''
    let header = true
    for await (const chunk of createReadStream(path).pipe(createGunzip())) {
      const text = rest + String(chunk)
      const end = text.lastIndexOf('\n') + 1
      rest = text.slice(end)
      const whole = text.slice(0, end)
      const body = header ? whole.slice(whole.indexOf('\n') + 1) : whole
      if (header && copy === 0) yield whole.slice(0, whole.indexOf('\n') + 1)
      header = false
      yield body.replaceAll(/\b(00[1-9T]|017)5g0/g, `$15${instance}0`)
    }
  }
}
