import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { deserialize, serialize } from 'node:v8'

/**
 * What was learned from columns lies beside them, and goes when they go. Undefined where nothing was kept
 * under the name, or where the file cannot be read: then it is learned again.
 */
export function readLearned(folder: string, name: string): unknown {
  const file = fileOf(folder, name)
  if (!existsSync(file)) return undefined
  try {
    return deserialize(readFileSync(file))
  } catch {
    return undefined
  }
}

/** Keeps it; where that is not possible (a full disk, newer columns) it is learned again some day. */
export function keepLearned(folder: string, name: string, learned: unknown): void {
  const file = fileOf(folder, name)
  if (!existsSync(folder)) return
  try {
    writeFileSync(`${file}.new`, serialize(learned))
    renameSync(`${file}.new`, file)
  } catch {
    // Nothing rests on it.
  }
}

const fileOf = (folder: string, name: string) => join(folder, `learned-${name}.bin`)
