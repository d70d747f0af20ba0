/** Draws the shape of an element of a chart, or the ground and rules of another; texts are apart. */
export function paintShape(context: CanvasRenderingContext2D, element: Element): void {
  if (element instanceof SVGGraphicsElement) paintMark(context, element)
  else if (element instanceof HTMLElement) paintGround(context, element)
}

function paintMark(context: CanvasRenderingContext2D, element: SVGGraphicsElement): void {
  const path = pathOf(element)
  const to = element.getScreenCTM()
  if (!path || !to) return
  context.transform(to.a, to.b, to.c, to.d, to.e, to.f)
  const style = getComputedStyle(element)
  const { opacity, fill, fillOpacity, stroke, strokeOpacity } = style
  if (fill !== 'none') {
    context.globalAlpha = Number(opacity) * Number(fillOpacity)
    context.fillStyle = fill
    context.fill(path)
  }
  if (stroke === 'none') return
  context.globalAlpha = Number(opacity) * Number(strokeOpacity)
  context.strokeStyle = stroke
  context.lineWidth = Number.parseFloat(style.strokeWidth)
  context.lineCap = style.strokeLinecap as CanvasLineCap
  context.lineJoin = style.strokeLinejoin as CanvasLineJoin
  context.setLineDash(style.strokeDasharray.match(/[\d.]+/g)?.map(Number) ?? [])
  context.stroke(path)
}

/** The elements that charts are drawn with; null for groups and texts. */
function pathOf(element: SVGGraphicsElement): Path2D | null {
  if (element instanceof SVGPathElement) return new Path2D(element.getAttribute('d') ?? '')
  const path = new Path2D()
  if (element instanceof SVGCircleElement) {
    const { cx, cy, r } = element
    path.arc(cx.baseVal.value, cy.baseVal.value, r.baseVal.value, 0, 2 * Math.PI)
    return path
  }
  if (!(element instanceof SVGRectElement)) return null
  const [x, y, width, height, round] = (['x', 'y', 'width', 'height', 'rx'] as const).map(
    (name) => element[name].baseVal.value,
  )
  path.roundRect(x ?? 0, y ?? 0, width ?? 0, height ?? 0, round)
  return path
}

/** A ground with colour, and the rules above and below. */
function paintGround(context: CanvasRenderingContext2D, element: HTMLElement): void {
  const { left, top, width, height } = element.getBoundingClientRect()
  const style = getComputedStyle(element)
  context.fillStyle = style.backgroundColor
  context.fillRect(left, top, width, height)
  const rules = [
    { at: top, thick: style.borderTopWidth, color: style.borderTopColor },
    {
      at: top + height - Number.parseFloat(style.borderBottomWidth),
      thick: style.borderBottomWidth,
      color: style.borderBottomColor,
    },
  ]
  for (const { at, thick, color } of rules) {
    context.fillStyle = color
    context.fillRect(left, at, width, Number.parseFloat(thick))
  }
}
