import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { Sized } from './Sized.tsx'

test('before anything was measured a chart is drawn for 640 pixels', () => {
  const children = (width: number) => createElement('b', null, width)
  expect(renderToStaticMarkup(createElement(Sized, { children }))).toContain('<b>640</b>')
})
