import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const css = readFileSync(new URL('./tokens.css', import.meta.url), 'utf8')

/** The tokens as the style sheet sets them; dark ones stand in the second block. */
function tokensOf(theme: 'light' | 'dark'): Map<string, string> {
  const block = css.split('}')[theme === 'light' ? 0 : 1] ?? ''
  return new Map(
    [...block.matchAll(/--([\w-]+): (#[0-9a-f]{6});/g)].map(([, name, hex]) => [
      name ?? '',
      hex ?? '',
    ]),
  )
}

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

test.each(['light', 'dark'] as const)('%s: text can be read on its ground', (theme) => {
  const tokens = tokensOf(theme)
  const of = (name: string) => tokens.get(name) ?? '#000000'
  expect(tokens.size).toBe(15)
  for (const ground of ['paper', 'card'])
    for (const text of ['ink', 'muted', 'won', 'lost', 'accent', 'error'])
      expect(contrast(of(text), of(ground)), `${text} on ${ground}`).toBeGreaterThanOrEqual(4.5)
  expect(contrast(of('on-accent'), of('accent'))).toBeGreaterThanOrEqual(4.5)
  expect(contrast(of('ink'), of('accent-soft'))).toBeGreaterThanOrEqual(4.5)
})
