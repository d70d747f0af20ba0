import { expect, test } from 'vitest'
import { boxOfText, overlap } from '../draw/box.ts'
import { textWidth } from '../draw/text-width.ts'
import { placeMarks } from './place-marks.ts'

const mark = (x: number, text: string, bold = false) => ({ x, text, bold })

/** The room of each label once placed. */
function boxesOf(marks: readonly ReturnType<typeof mark>[], width: number) {
  return placeMarks(marks, width).places.map(({ textX, textY, anchor }, i) => {
    const { text = '', bold = false } = marks[i] ?? {}
    const x = anchor === 'start' ? textX : textX - textWidth(text, 12, bold)
    return boxOfText({ x, y: textY, text }, 12, bold)
  })
}

test('one mark has its label right of the line, a bold one left', () => {
  expect(placeMarks([mark(100, 'today')], 400).places[0]).toMatchObject({
    textX: 106,
    anchor: 'start',
  })
  expect(placeMarks([mark(100, 'known', true)], 400).places[0]).toMatchObject({
    textX: 94,
    anchor: 'end',
  })
})

test('at an edge the label turns to the other side', () => {
  expect(placeMarks([mark(396, 'today')], 400).places[0]).toMatchObject({
    textX: 390,
    anchor: 'end',
  })
})

test('labels of near days stand in rows, none over another', () => {
  for (let at = 0; at < 300; at += 7) {
    const marks = [
      mark(4 + at, 'could first have been known here', true),
      mark(10 + at, 'today'),
      mark(Math.min(336, 40 + at), 'buyer said 18 January'),
    ]
    const boxes = boxesOf(marks, 340)
    expect(boxes).toHaveLength(3)
    for (const [i, box] of boxes.entries()) {
      expect(box.left).toBeGreaterThanOrEqual(-3)
      expect(box.right).toBeLessThanOrEqual(343)
      for (const other of boxes.slice(i + 1)) expect(overlap(box, other)).toBe(false)
    }
  }
})
