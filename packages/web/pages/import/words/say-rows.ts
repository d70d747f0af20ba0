import { sayNumber } from '@closed-learned/deals'
import type { Report } from '../draft.ts'

/** What became of the rows of a file; empty where it was not used. */
export function sayRows({
  kind,
  rows,
  accepted,
  unchanged,
  rejected,
}: Report['files'][number]): string {
  if (kind === 'unused') return ''
  const parts = [
    accepted > 0 ? `${sayNumber(accepted)} new` : '',
    unchanged > 0 ? `${sayNumber(unchanged)} known already` : '',
    rejected > 0 ? `${sayNumber(rejected)} set aside` : '',
  ].filter((part) => part !== '')
  const all = `${sayNumber(rows)} ${rows === 1 ? 'row' : 'rows'}`
  return parts.length === 0 ? all : `${all}: ${parts.join(', ')}`
}
