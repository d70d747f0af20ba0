import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { Sized } from './Sized.tsx'

test('before its width is known nothing is drawn', () => {
  const children = (width: number) => createElement('b', null, width)
  expect(renderToStaticMarkup(createElement(Sized, { children }))).not.toContain('<b>')
})
