import { columnNamesIn, nearestName, refuse, type Section } from '@closed-learned/deals'
import { type Header, headerWith } from './find-header.ts'
import type { InspectedFile } from './inspected-file.ts'

/** Where a section's header stands, once all of its columns were found in it. */
export function headerOf(section: Section, file: InspectedFile): Header {
  const wanted = [...columnNamesIn(section.columns), ...listedAttributes(section)]
  const known = file.recognised?.kind === section.kind ? file.header : null
  const knownNames = new Set(known?.names)
  const holdsAll = known !== null && wanted.every((name) => knownNames.has(name))
  const header = holdsAll ? known : headerWith(file.sheet.sample, wanted)
  const names = header?.names ?? []
  const held = new Set(names)
  const missing = wanted.find((name) => !held.has(name))
  if (header !== null && missing === undefined) return header
  const nearest = missing === undefined ? undefined : nearestName(missing, names)
  refuse(
    'mapping-invalid',
    `${file.ref.name} has no column "${missing}" (${placeOf(section, missing ?? '')} in the mapping).`,
    nearest === undefined ? 'Name one of its columns.' : `The nearest header is "${nearest}".`,
  )
}

function listedAttributes(section: Section): readonly string[] {
  const attributes = 'attributes' in section.columns ? section.columns.attributes : undefined
  return attributes === undefined || attributes === '*' ? [] : attributes
}

function placeOf(section: Section, column: string): string {
  for (const [key, value] of Object.entries(section.columns)) {
    if (JSON.stringify(value).includes(JSON.stringify(column))) return `${section.kind}.${key}`
  }
  return section.kind
}

/** The attribute columns of a section; `*` means every column that is not used otherwise. */
export function attributesOf(section: Section, header: Header): string[] {
  const attributes = 'attributes' in section.columns ? section.columns.attributes : undefined
  if (attributes !== '*') return [...(attributes ?? [])]
  const used = new Set(columnNamesIn(section.columns))
  return header.names.filter((name) => name !== '' && !used.has(name))
}
