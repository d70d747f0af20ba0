import { readFileSync } from 'node:fs'

/** A file of metadata as somebody would bring it. */
export function fixture(name: string): { name: string; bytes: Uint8Array } {
  return { name, bytes: readFileSync(new URL(`fixtures/${name}`, import.meta.url)) }
}
