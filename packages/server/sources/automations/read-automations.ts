import type { Automation } from '@closed-learned/deals'
import { readWorkflows } from './hubspot/read-workflows.ts'
import { readLines } from './lists/read-lines.ts'
import { readTable } from './lists/read-table.ts'
import type { MetadataDocument } from './read/document.ts'
import { readJson } from './read/json.ts'
import { LONGEST_FILE } from './read/limits.ts'
import { readXml } from './read/read-xml.ts'
import { textOf } from './read/text-of.ts'
import { type Brought, isZip, unpack } from './read/unpack.ts'
import { readMetadata } from './salesforce/read-metadata.ts'

/** What files and a pasted text tell of a CRM's automations, and what of them was not understood. */
export interface AutomationsRead {
  readonly automations: readonly Automation[]
  readonly notUnderstood: readonly { readonly name: string; readonly why: string }[]
}

/** What one text is: metadata that is read with all others, or automations at once, or why neither. */
type TextRead =
  | { readonly documents: readonly MetadataDocument[] }
  | { readonly automations: readonly Automation[] }
  | { readonly why: string }

/**
 * Reads metadata of Salesforce (alone or in a zip), answers and lists of HubSpot, tables and lines of
 * names. What is not understood is said in a sentence each; refuses archives that are damaged or too
 * large.
 */
export async function readAutomations(
  files: readonly Brought[],
  pasted = '',
): Promise<AutomationsRead> {
  const all: Brought[] = []
  for (const file of files) all.push(...(isZip(file.bytes) ? await unpack(file) : [file]))
  const texts = all.map(({ name, bytes }) => ({ name, read: readBytes(name, bytes) }))
  if (pasted.trim() !== '') texts.push({ name: PASTED, read: readText(PASTED, pasted) })
  const metadata = readMetadata(
    texts.flatMap(({ read }) => ('documents' in read ? read.documents : [])),
  )
  const others = texts.flatMap(({ read }) => ('automations' in read ? read.automations : []))
  const notUnderstood = texts.flatMap(({ name, read }) =>
    'why' in read && !isPassedOver(name) ? [{ name, why: read.why }] : [],
  )
  return {
    automations: [...metadata.automations, ...others],
    notUnderstood: [...firstOf(notUnderstood), ...sayOthers(metadata.others)],
  }
}

const PASTED = 'what was pasted'

function readBytes(name: string, bytes: Uint8Array): TextRead {
  if (bytes.length > LONGEST_FILE) return { why: 'It is longer than what is read here (5 MB).' }
  const text = textOf(bytes)
  return text === undefined ? { why: 'It is not a text.' } : readText(name, text)
}

function readText(name: string, text: string): TextRead {
  const trimmed = text.trim()
  if (trimmed === '') return { why: 'There is nothing in it.' }
  if (trimmed.startsWith('<')) return readDocuments(name, trimmed)
  if (/^[[{]/.test(trimmed)) return readAnswer(name, trimmed)
  const table = readTable(trimmed, name)
  if (table !== undefined) return { automations: table }
  if (name !== PASTED && !/\.(txt|md|csv|tsv)$/i.test(name))
    return { why: 'It is of no kind that is read here.' }
  return { automations: readLines(trimmed, name) }
}

/** Several documents may have been pasted one after the other. */
function readDocuments(name: string, text: string): TextRead {
  const parts = text.split(/(?=<\?xml\b)/).filter((part) => part.trim() !== '')
  const documents: MetadataDocument[] = []
  for (const part of parts) {
    const read = readXml(part)
    if ('why' in read) return read
    documents.push({
      name: documents.length === 0 ? name : `${name} ${documents.length + 1}`,
      ...read,
    })
  }
  return { documents }
}

function readAnswer(name: string, text: string): TextRead {
  const json = readJson(text)
  if ('why' in json) return json
  const automations = readWorkflows(json, name)
  return automations ? { automations } : { why: 'It is JSON without workflows or names in it.' }
}

/** Parts of a package that are no metadata of this kind: code, pictures, notes. */
const isPassedOver = (name: string) =>
  /\.(cls|trigger|page|component|js|css|html|png|jpe?g|svg|gif|resource|md|ya?ml|forceignore|gitignore)$/i.test(
    name,
  )

const MOST_TOLD = 50

function firstOf(told: readonly { name: string; why: string }[]) {
  const more = told.length - MOST_TOLD
  if (more <= 0) return told
  return [
    ...told.slice(0, MOST_TOLD),
    { name: `${more} more files`, why: 'They could not be read either.' },
  ]
}

const MOST_KINDS = 6

function sayOthers(others: ReadonlyMap<string, number>) {
  if (others.size === 0) return []
  const counted = [...others].toSorted((a, b) => b[1] - a[1])
  const count = counted.reduce((sum, [, number]) => sum + number, 0)
  const named = counted.slice(0, MOST_KINDS).map(([kind, number]) => `${kind} (${number})`)
  const more = counted.length > MOST_KINDS ? ' and more' : ''
  const name = count === 1 ? 'One other file' : `${count} other files`
  return [{ name, why: `Of kinds that are not read here: ${named.join(', ')}${more}.` }]
}
