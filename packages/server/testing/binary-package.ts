import { cpSync, lstatSync, mkdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { findBinaries } from '../store/database/binaries.ts'

/** The installed package with PostgreSQL's programs. */
export async function installedPackage(): Promise<string> {
  return dirname((await findBinaries()).native)
}

/** A copy as npm leaves it when it runs no install scripts: without a single link. */
export async function copyPackageWithoutLinks(folder: string): Promise<string> {
  const from = await installedPackage()
  const to = join(folder, 'package')
  mkdirSync(to, { recursive: true })
  const filter = (path: string) => !path.endsWith('.a') && !lstatSync(path).isSymbolicLink()
  cpSync(from, to, { recursive: true, filter })
  return to
}
