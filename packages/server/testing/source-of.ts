import { STATEMENT_COLUMNS, type StatementKind } from '@closed-learned/deals'
import type { Source, SourceReport } from '../sources/port.ts'

type Statement = Partial<Record<string, string | number | object | null>>

/** A source that says exactly these statements; the columns that are not named are null. */
export function sourceOf(
  said: Partial<Record<StatementKind, readonly Statement[]>>,
  about: Partial<SourceReport> = {},
): Source {
  const kinds = Object.keys(said) as StatementKind[]
  return {
    async read(sink) {
      for (const [file, kind] of kinds.entries()) {
        const rows = said[kind] ?? []
        const text = rows
          .map((row, index) => encode(kind, { file, line: index + 2, ...row }))
          .join('')
        await sink({ kind, rows: rows.length, copy: Buffer.from(text) })
      }
      return {
        system: 'mapped',
        exportedAt: null,
        wholeExport: false,
        files: kinds.map((kind) => ({
          name: `${kind}.csv`,
          kind,
          rows: said[kind]?.length ?? 0,
          rejected: 0,
        })),
        rejected: [],
        rejectedKeys: [],
        stages: STAGES,
        attributes: [],
        doubts: [],
        mapping: {},
        name: 'test',
        ...about,
      }
    },
    contentOf: async (lines) => lines.map((line) => ({ ...line, content: 'as it was' })),
  }
}

const STAGES: SourceReport['stages'] = [
  { name: 'Lead', meaning: 'open', order: 0, guessed: true },
  { name: 'Proposal', meaning: 'open', order: 1, guessed: true },
  { name: 'Suspect', meaning: 'parked', order: -1, guessed: true },
  { name: 'Won', meaning: 'won', order: -1, guessed: true },
  { name: 'Lost', meaning: 'lost', order: -1, guessed: true },
]

function encode(kind: StatementKind, row: Statement): string {
  const cells = STATEMENT_COLUMNS[kind].map((name) => {
    const value = row[name] ?? (name === 'id' ? row.key : undefined)
    if (value === undefined || value === null) return '\\N'
    const text = typeof value === 'object' ? JSON.stringify(value) : String(value)
    return text.replaceAll('\\', '\\\\').replaceAll('\t', '\\t').replaceAll('\n', '\\n')
  })
  return `${cells.join('\t')}\n`
}
