import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { emptyHome, served } from './served.ts'

declare module 'vitest' {
  interface ProvidedContext {
    sample: {
      /** A home in which the sample companies, lived in and untouched, were made ready; nothing runs in it. */
      readonly home: string
      /** Where a sample company is served to all who only read. */
      readonly url: string
    }
  }
}

/** Makes the sample company ready once for all journeys; what it returns ends it. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const first = emptyHome()
  const make = async (...source: string[]) => {
    const made = await served(['demo', '--port', '0', ...source], { XDG_DATA_HOME: first.home })
    await made.stop()
  }
  await Promise.all([make(), make('--source', 'untouched')])
  const second = copyOf(first.home, 'lived')
  const read = await served(['demo', '--port', '0'], { XDG_DATA_HOME: second.home })
  project.provide('sample', { home: first.home, url: read.url })
  return async () => {
    await read.stop()
    first.leave()
    second.leave()
  }
}

const FOLDERS = { lived: 'closed-learned-demo', untouched: 'closed-learned-demo-untouched' }

/** Another home with the same sample company; its database belongs to whom it did. */
export function copyOf(
  sample: string,
  company: keyof typeof FOLDERS,
): ReturnType<typeof emptyHome> {
  const copy = emptyHome()
  execFileSync('cp', ['-a', join(sample, FOLDERS[company]), copy.home])
  return copy
}
