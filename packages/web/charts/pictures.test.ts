import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { textWidth } from './draw/text-width.ts'
import { casesOf } from './testing/cases.tsx'

const pictures = Object.entries(casesOf()).map(
  ([name, element]) => [name, renderToStaticMarkup(element).replaceAll('><', '>\n<')] as const,
)

/** Texts of a picture with their horizontal extent, as wide as they are taken to be. */
function textsIn(markup: string) {
  return [...markup.matchAll(/<text ([^>]*)>([^<]*)<\/text>/g)].map(
    ([, attributes = '', text = '']) => {
      const of = (name: string) => new RegExp(`(?:^| )${name}="([^"]*)"`).exec(attributes)?.[1]
      const wide = textWidth(text, Number(of('font-size')), of('font-weight') === '600')
      const anchor = of('text-anchor') ?? 'start'
      const left = Number(of('x')) - { start: 0, middle: wide / 2, end: wide }[anchor as 'start']
      return { text, left, right: left + wide }
    },
  )
}

test.each(pictures)('%s is as it was', async (name, markup) => {
  const kind = name.startsWith('state-bar') ? 'html' : 'svg'
  await expect(`${markup}\n`).toMatchFileSnapshot(`pictures/${name}.${kind}`)
})

test.each(pictures)('%s: every text is inside, every number is one', (_, markup) => {
  const width = Number(/<svg [^>]*?width="(\d+)"/.exec(markup)?.[1])
  expect(width).toBeGreaterThan(0)
  expect(markup).not.toMatch(/NaN|undefined|Infinity|null/)
  expect(markup).not.toMatch(/\d\.\d{3}/)
  for (const { text, left, right } of textsIn(markup)) {
    expect(left, text).toBeGreaterThanOrEqual(-0.5)
    expect(right, text).toBeLessThanOrEqual(width + 0.5)
  }
})

test.each(pictures)('%s: told in words, and coloured by tokens only', (_, markup) => {
  for (const [svg] of markup.matchAll(/<svg [^>]*>/g))
    expect(svg).toMatch(/role="img" aria-label="[^"]{10,}"|aria-hidden="true"/)
  for (const [, color = ''] of markup.matchAll(/(?:fill|stroke|color)[:=]"?([^";]+)[";]/g))
    expect(color).toMatch(
      /^(none|var\(--[a-z-]+\)|color-mix\(in srgb, var\(--live\) \d+%, var\(--paper\)\))$/,
    )
})

test('a glyph stays cheap, whatever the deal went through', () => {
  const nodes = pictures
    .filter(([name]) => name.startsWith('glyph'))
    .map(([, markup]) => [...markup.matchAll(/<[a-z]/g)].length)
  expect(nodes.length).toBeGreaterThan(5)
  expect(Math.max(...nodes)).toBeLessThanOrEqual(25)
})

test('what a picture must say is in it', () => {
  const by = new Map(pictures)
  expect(by.get('story-halvorsen')).toContain('>+196 days, on 29 August<')
  expect(by.get('story-halvorsen-narrow')).toContain('>could first have been known here<')
  expect(by.get('story-halvorsen-narrow')).toContain('>no reply from the buyer since 21 September<')
  expect(by.get('story-halvorsen')).toContain('>today<')
  expect(by.get('story-ten-days')).not.toContain('>today<')
  expect(by.get('story-six-years-won')).toContain('>won on 3 May<')
  expect(by.get('story-one-day-lost')).toContain('>let go on 3 March<')
  expect(by.get('story-long-dated')).toContain('>buyer said 1 April 2027<')
  expect(by.get('curve-ways-narrow')).toContain('>won: half signed by day 78<')
  expect(by.get('curve-empty')).toContain('Not enough deals have ended to tell.')
  expect(by.get('state-bar-currencies')).toContain('77 deals')
  expect(by.get('rate-beside-more')).toContain('>89 %<')
  expect(by.get('rate-beside-more')).toContain('>elsewhere 68 %<')
  expect(by.get('rate-by-quarter-years')).toContain('>here 85 %<')
  expect(by.get('rate-by-quarter-gaps')).toContain('>elsewhere 30 %<')
})
