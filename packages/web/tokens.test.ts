import { expect, test } from 'vitest'
import { TOKENS } from './index.ts'

function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const c = Number.parseInt(hex.slice(at, at + 2), 16) / 255
    return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}

function contrast(a: string, b: string): number {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x)
  return (light + 0.05) / (dark + 0.05)
}

test.each(['light', 'dark'] as const)('%s: text can be read on paper and card', (theme) => {
  const tokens = TOKENS[theme]
  for (const ground of [tokens.paper, tokens.card]) {
    for (const text of [tokens.ink, tokens.muted, tokens.won, tokens.lost, tokens.accent]) {
      expect(contrast(text, ground)).toBeGreaterThanOrEqual(4.5)
    }
  }
})
