import type { SegmentsReport } from '@closed-learned/deals'
import { wrap } from './layout.ts'

type Segment = SegmentsReport['segments'][number]

/** What stands out, one sentence each; then what is only worth a look, and how much was looked at. */
export function segmentLines(report: SegmentsReport): string {
  const { answer, segments, searched, notEnough, leftOut } = report
  const confirmed = segments.filter(({ kind }) => kind === 'confirmed')
  const exploratory = segments.filter(({ kind }) => kind === 'exploratory')
  return [
    ...confirmed.flatMap(oneLines),
    ...(exploratory.length > 0 ? [wrap(WORTH_A_LOOK, 2), ''] : []),
    ...exploratory.flatMap(oneLines),
    ...(notEnough && notEnough.text !== answer ? [wrap(notEnough.text, 2), ''] : []),
    wrap(searched.text, 2),
    ...leftOutLines(leftOut),
  ].join('\n')
}

const WORTH_A_LOOK = 'Worth a look, no more:'

const SHOWN = 3

/** The sentence, and the strongest of what it explains, but for narrower places within it. */
function oneLines({ text, where, explains }: Segment): string[] {
  const own = new Set(where.map(keyOf))
  const others = explains.filter(
    (one) => one.filter((each) => own.has(keyOf(each))).length < own.size,
  )
  const lines = others.slice(0, SHOWN).map((one) => wrap(`explains ${sayConditions(one)}`, 6))
  return [wrap(text, 4), ...lines, '']
}

const keyOf = ({ attribute, value }: Segment['where'][number]) => JSON.stringify([attribute, value])

const sayConditions = (where: Segment['where']) =>
  where.map(({ attribute, value }) => `${attribute} = ${value}`).join(', ')

function leftOutLines(leftOut: SegmentsReport['leftOut']): string[] {
  if (leftOut.length === 0) return []
  const lines = leftOut.map(({ attribute, reason }) => wrap(`${attribute}: ${reason}.`, 4))
  return ['', '  Not looked at:', ...lines]
}
