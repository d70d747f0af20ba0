import { NO_DAY } from '../shared/day.ts'
import { FEATURES } from '../truth/landmark/features.ts'
import { HIDDEN, MANY } from '../truth/landmark/without-veiled.ts'
import { FEATURES_FROM, type OpenThen } from './open-then.ts'
import type { PastWindow } from './past-window.ts'

/**
 * Of a deal that closed later without a history of stages neither stage nor close date is known on a day
 * before: what is missing would tell that it closed. Where there are many such, both are taken as unknown
 * of all deals, of now as well.
 */
export function withoutVeiledThen(seen: readonly PastWindow[]): readonly PastWindow[] {
  const [, ...past] = seen
  const sum = (of: (open: OpenThen) => number) => past.reduce((all, { open }) => all + of(open), 0)
  const veiled = sum((open) => open.veiled.reduce((all, each) => all + each, 0))
  if (veiled <= MANY * sum(({ size }) => size)) return seen
  return seen.map((window) => ({ ...window, open: blanked(window.open) }))
}

function blanked(open: OpenThen): OpenThen {
  const none = new Float64Array(open.size).fill(Number.NaN)
  const isHidden = (c: number) =>
    c === 0 || HIDDEN.some((name) => name === FEATURES[c - FEATURES_FROM])
  return {
    ...open,
    isKnown: { ...open.isKnown, stage: false, closeDate: false },
    stage: new Int32Array(open.size).fill(-1),
    closeDate: new Int32Array(open.size).fill(NO_DAY),
    columns: open.columns.map((column, c) => (isHidden(c) ? none : column)),
  }
}
