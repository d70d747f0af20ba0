/**
 * Draws a text where it stands: that of a chart as a whole, another word by word as its lines break,
 * and figures one by one: on the page they are equally wide.
 */
export function paintText(context: CanvasRenderingContext2D, node: Text): void {
  const parent = node.parentElement
  if (!parent || node.data.trim() === '') return
  const style = getComputedStyle(parent)
  context.font = `${style.fontStyle} ${style.fontWeight} ${style.fontSize} ${style.fontFamily}`
  if (parent instanceof SVGTextElement) paintLabel(context, parent, style)
  else if (parent instanceof HTMLElement) paintWords(context, node, style.color)
}

const ALIGN: Readonly<Record<string, CanvasTextAlign>> = { middle: 'center', end: 'right' }

function paintLabel(
  context: CanvasRenderingContext2D,
  element: SVGTextElement,
  style: CSSStyleDeclaration,
): void {
  const to = element.getScreenCTM()
  if (!to) return
  context.transform(to.a, to.b, to.c, to.d, to.e, to.f)
  context.textAlign = ALIGN[style.textAnchor] ?? 'left'
  const at = (list: SVGAnimatedLengthList) =>
    list.baseVal.numberOfItems > 0 ? list.baseVal.getItem(0).value : 0
  const [text, x, y] = [element.textContent ?? '', at(element.x), at(element.y)]
  // A rim of paper, where lines pass behind the text.
  if (style.stroke !== 'none') {
    context.strokeStyle = style.stroke
    context.lineWidth = Number.parseFloat(style.strokeWidth)
    context.lineJoin = 'round'
    context.strokeText(text, x, y)
  }
  context.fillStyle = style.fill
  context.fillText(text, x, y)
}

function paintWords(context: CanvasRenderingContext2D, node: Text, color: string): void {
  context.fillStyle = color
  const { fontBoundingBoxAscent: up, fontBoundingBoxDescent: down } = context.measureText('x')
  const range = document.createRange()
  for (const { 0: word, index } of node.data.matchAll(/[^\s\d]+|\d/g)) {
    range.setStart(node, index)
    range.setEnd(node, index + word.length)
    const box = range.getBoundingClientRect()
    const middle = box.left + (box.width - context.measureText(word).width) / 2
    if (box.width > 0) context.fillText(word, middle, box.top + (box.height + up - down) / 2)
  }
}
