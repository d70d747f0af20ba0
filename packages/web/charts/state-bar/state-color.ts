import type { StateName } from './shares.ts'

export const STATE_COLORS: Record<StateName, string> = {
  live: 'var(--live)',
  longDated: 'var(--long-dated)',
  stalled: 'var(--stalled)',
  buried: 'var(--buried)',
}
