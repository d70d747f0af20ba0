import { z } from 'zod'

/*
 * A backup is one file of gzip. Unpacked it begins with this line; then comes a line of JSON, the
 * head; then sections, each a line of JSON and its content in pieces, every piece after a line with
 * its number of bytes, 0 after the last; and in the end a line of JSON, the manifest, which says what
 * every section before it must have been. Tables are in PostgreSQL's own text form of COPY.
 */
export const FIRST_LINE = 'closed-learned backup 1'

const head = z.object({
  kind: z.literal('head'),
  madeAt: z.string(),
  program: z.string(),
  /** The newest migration of the database. */
  schema: z.string(),
  postgres: z.string(),
  /** Names the key that seals the secrets in it; a hash, not the key. */
  keyName: z.string(),
  /** The key itself, if it was asked for; base64. */
  key: z.string().nullable(),
})

const section = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('table'),
    name: z.string(),
    columns: z.array(z.string()),
    /** Null for a table that belongs to no workspace. */
    workspace: z.uuid().nullable(),
  }),
  z.object({ kind: z.literal('file'), path: z.string() }),
])

const measured = z.object({ sha256: z.string(), bytes: z.int() })

const manifest = z.object({
  kind: z.literal('end'),
  tables: z.record(z.string(), measured.extend({ rows: z.int() })),
  files: z.record(z.string(), measured),
  /** Where the numbering of each table goes on. */
  sequences: z.array(z.object({ name: z.string(), last: z.int().nullable(), called: z.boolean() })),
})

export type Head = z.infer<typeof head>
export type Section = z.infer<typeof section>
export type Manifest = z.infer<typeof manifest>

/** Reads the lines between the contents; throws what zod throws. */
export const asHead = (line: string): Head => head.parse(JSON.parse(line))
export const asSection = (line: string): Section | Manifest =>
  z.union([section, manifest]).parse(JSON.parse(line))

/** What the sections of a backup come to, added up as they pass; for the writer and the reader alike. */
export class Measure {
  private readonly hashes = new Map<string, { hash: Hash; bytes: number; rows: number }>()
  constructor(private readonly newHash: () => Hash) {}

  /** Begins a section, which may be empty. */
  begin(of: Section): void {
    this.entry(of)
  }

  add(of: Section, piece: Buffer): void {
    const entry = this.entry(of)
    entry.hash.update(piece)
    entry.bytes += piece.length
    if (of.kind === 'table') entry.rows += linesIn(piece)
  }

  /** Can be asked once, at the end. */
  total(): Pick<Manifest, 'tables' | 'files'> {
    const tables: Manifest['tables'] = {}
    const files: Manifest['files'] = {}
    for (const [name, { hash, bytes, rows }] of this.hashes) {
      const sha256 = hash.digest('hex')
      if (name.startsWith('table ')) tables[name.slice(6)] = { rows, bytes, sha256 }
      else files[name.slice(5)] = { bytes, sha256 }
    }
    return { tables, files }
  }

  private entry(of: Section) {
    const name = of.kind === 'table' ? `table ${of.name}` : `file ${of.path}`
    const entry = this.hashes.get(name) ?? { hash: this.newHash(), bytes: 0, rows: 0 }
    this.hashes.set(name, entry)
    return entry
  }
}

interface Hash {
  update(piece: Buffer): unknown
  digest(form: 'hex'): string
}

/** In the text form of COPY a row is a line: breaks within values are written otherwise. */
function linesIn(piece: Buffer): number {
  let count = 0
  for (let at = piece.indexOf(10); at >= 0; at = piece.indexOf(10, at + 1)) count++
  return count
}
