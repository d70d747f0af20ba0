import { paintShape } from './paint-shape.ts'
import { paintText } from './paint-text.ts'

/** What stands above and below a copied picture. */
export interface Caption {
  readonly title: string
  /** Small, below: of which day it is. */
  readonly note?: string | undefined
}

const MARGIN = 24
/** Pixels of the picture for one of the screen. */
const FINE = 2
/** Taller pictures than browsers can draw are drawn coarser. */
const TALLEST = 16_000
const TITLE = { size: 20, row: 26, below: 14 }
const NOTE = { size: 12, above: 14 }

/**
 * Draws an element as it stands on the screen, its texts and the shapes of its charts, on the colour
 * of the paper and under its title. Everything is drawn anew on a canvas, with the fonts of the page:
 * no file is loaded for it. Throws where the browser gives no canvas.
 */
export async function paint(element: HTMLElement, caption: Caption): Promise<Blob> {
  await document.fonts.ready
  const scrollBack = scrollToStart(element)
  const canvas = drawn(element, caption)
  scrollBack()
  return blobOf(canvas)
}

function drawn(element: HTMLElement, caption: Caption): HTMLCanvasElement {
  const canvas = document.createElement('canvas')
  const context = canvas.getContext('2d')
  if (!context) throw new Error('This browser draws no pictures.')
  const { left, top, width, height } = extentOf(element)
  const page = getComputedStyle(document.documentElement)
  const token = (name: string) => page.getPropertyValue(`--${name}`).trim()
  const titleFont = `400 ${TITLE.size}px ${token('serif')}`
  context.font = titleFont
  const rows = rowsOf(caption.title, (text) => context.measureText(text).width <= width)
  const head = rows.length * TITLE.row + TITLE.below
  const foot = caption.note ? NOTE.above + NOTE.size : 0
  const wide = width + 2 * MARGIN
  const tall = head + height + foot + 2 * MARGIN
  const scale = Math.min(FINE, TALLEST / tall)
  canvas.width = Math.round(wide * scale)
  canvas.height = Math.round(tall * scale)
  context.scale(scale, scale)
  context.fillStyle = token('paper')
  context.fillRect(0, 0, wide, tall)
  context.fillStyle = token('ink')
  context.font = titleFont
  rows.forEach((row, i) => {
    context.fillText(row, MARGIN, MARGIN + TITLE.size * 0.85 + i * TITLE.row)
  })
  if (caption.note) {
    context.fillStyle = token('muted')
    context.font = `400 ${NOTE.size}px ${token('sans')}`
    context.fillText(caption.note, MARGIN, tall - MARGIN)
  }
  context.translate(MARGIN - left, MARGIN + head - top)
  paintAll(context, element)
  return canvas
}

/** What is scrolled sideways is drawn from its beginning; gives the way back. */
function scrollToStart(element: HTMLElement): () => void {
  const scrolled = [...element.querySelectorAll('*')]
    .filter(({ scrollLeft }) => scrollLeft > 0)
    .map((part) => ({ part, at: part.scrollLeft }))
  for (const { part } of scrolled) part.scrollLeft = 0
  return () => {
    for (const { part, at } of scrolled) part.scrollLeft = at
  }
}

/** Where the element stands, and all of what it would be scrolled for. */
function extentOf(element: HTMLElement): DOMRect {
  const { left, top, width, height } = element.getBoundingClientRect()
  const widths = [...element.querySelectorAll('*')].map(({ scrollWidth, clientWidth }) =>
    clientWidth > 0 ? scrollWidth : 0,
  )
  return new DOMRect(left, top, Math.max(width, ...widths), height)
}

/** In the order of the page, so that what lies above is drawn last. */
function paintAll(context: CanvasRenderingContext2D, element: HTMLElement): void {
  const walker = document.createTreeWalker(
    element,
    NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT,
    (node) => (isShown(node) ? NodeFilter.FILTER_ACCEPT : NodeFilter.FILTER_REJECT),
  )
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    context.save()
    if (node instanceof Element) paintShape(context, node)
    else paintText(context, node as Text)
    context.restore()
  }
}

/** Not what is only told to screen readers, and not the buttons that copy. */
function isShown(node: Node): boolean {
  if (!(node instanceof Element)) return true
  if (node.hasAttribute('data-uncopied')) return false
  const { display, clipPath } = getComputedStyle(node)
  // Without a box of its own, what is in it may be seen all the same.
  if (display === 'contents') return true
  const isSeen = node.checkVisibility({ visibilityProperty: true, opacityProperty: true })
  return isSeen && clipPath === 'none'
}

/** Words in rows that fit. */
function rowsOf(text: string, fits: (row: string) => boolean): string[] {
  const rows: string[] = []
  for (const word of text.split(' ')) {
    const longer = `${rows.at(-1) ?? ''} ${word}`.trim()
    if (rows.length > 0 && fits(longer)) rows[rows.length - 1] = longer
    else rows.push(word)
  }
  return rows
}

function blobOf(canvas: HTMLCanvasElement): Promise<Blob> {
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => {
      if (blob) resolve(blob)
      else reject(new Error('The picture is too large for this browser.'))
    }, 'image/png')
  })
}
