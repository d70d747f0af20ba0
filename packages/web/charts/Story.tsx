import type { OpportunityReport, OpportunityStory } from '@closed-learned/deals'
import type { ReactNode } from 'react'
import { Picture } from './draw/Picture.tsx'
import { r1 } from './draw/round.ts'
import { Amounts } from './story/Amounts.tsx'
import { planAmounts } from './story/amounts.ts'
import { Bands } from './story/Bands.tsx'
import { BAND, planBands } from './story/bands.ts'
import { frameOf } from './story/frame.ts'
import { Lane } from './story/Lane.tsx'
import { planLane } from './story/lane.ts'
import { Marks } from './story/Marks.tsx'
import { Moves } from './story/Moves.tsx'
import { planMarks } from './story/marks.ts'
import { planMoves } from './story/moves.ts'
import { TimeAxis } from './story/TimeAxis.tsx'

interface StoryProps {
  readonly story: OpportunityStory
  readonly width: number
  /** A sentence that tells the story to who cannot see it. */
  readonly label: string
  /** Where the deal stands; a closed one ends with `won on …` or `let go on …`. */
  readonly state?: OpportunityReport['state']
  /** The newest day that the sources told of: only that one is called today. */
  readonly newest?: string | null
}

/** Between the arcs' feet and the bands. */
const FEET = 9
const AXIS = 18

/** What happened to this deal, and from when on could it have been known? */
export function Story({ story, width, label, state, newest }: StoryProps) {
  const frame = frameOf(story, width)
  const marks = planMarks(story, { state, newest }, frame)
  const lines = marks.marks.map(({ x }) => x)
  const moves = planMoves(story, frame, lines)
  const bands = planBands(story, frame, lines)
  const lane = planLane(story, frame, bands.below, lines)
  const amounts = planAmounts(story, frame)
  const feet = marks.height + moves.height
  const top = feet + FEET
  const under = top + BAND
  const money = under + lane.height
  const axis = money + (amounts?.height ?? 4) + AXIS
  return (
    <Picture width={width} height={r1(axis + 5)} label={label}>
      <TimeAxis frame={frame} top={marks.height} bottom={axis} />
      <At y={top}>
        <Bands {...bands} />
      </At>
      <At y={under}>
        <Lane {...lane} />
      </At>
      {amounts && (
        <At y={money}>
          <Amounts {...amounts} />
        </At>
      )}
      <Marks marks={marks.marks} feet={feet} middle={top + BAND / 2} bottom={under + lane.bottom} />
      <At y={feet}>
        <Moves {...moves} />
      </At>
    </Picture>
  )
}

function At({ y, children }: { readonly y: number; readonly children: ReactNode }) {
  return <g transform={`translate(0,${r1(y)})`}>{children}</g>
}
