/** What a colour of a line means; `noDecision` is muted ink and drawn dashed. */
export type Tone = 'won' | 'lost' | 'noDecision' | 'live' | 'stalled' | 'buried' | 'accent' | 'ink'

/** The colour of a tone, from the page's tokens. */
export function toneColor(tone: Tone): string {
  return tone === 'noDecision' ? 'var(--muted)' : `var(--${tone})`
}

/** Shares of `--live` in the fill of a first and a last stage: `named` ones leave ink readable. */
const SHARES = { named: [16, 68], bare: [26, 100] } as const

/** The fill of a stage band, deeper the further along (`level` 0 … 1); parked ones stand apart. */
export function bandFill(level: number, parked: boolean, kind: keyof typeof SHARES): string {
  if (parked) return 'var(--buried)'
  const [pale, deep] = SHARES[kind]
  const share = Math.round(pale + (deep - pale) * Math.max(0, Math.min(1, level)))
  return `color-mix(in srgb, var(--live) ${share}%, var(--paper))`
}
