import { hatchPath } from '../draw/hatch.ts'
import { Picture } from '../draw/Picture.tsx'
import type { StateName } from './shares.ts'
import { STATE_COLORS } from './state-color.ts'

const SIZE = 11

/** A square, the buyer's diamond, a push's dome, and the hatch of what is buried. */
const SHAPES: Record<StateName, string> = {
  live: 'M2,.5H9Q10.5,.5,10.5,2V9Q10.5,10.5,9,10.5H2Q.5,10.5,.5,9V2Q.5,.5,2,.5Z',
  longDated: 'M5.5,0L11,5.5L5.5,11L0,5.5Z',
  stalled: 'M0,9.5A5.5,7.5,0,0,1,11,9.5Z',
  buried: 'M2,.5H9Q10.5,.5,10.5,2V9Q10.5,10.5,9,10.5H2Q.5,10.5,.5,9V2Q.5,.5,2,.5Z',
}

/** The mark of a state before its words. */
export function Swatch({ state }: { readonly state: StateName }) {
  return (
    <Picture width={SIZE} height={SIZE}>
      <path d={SHAPES[state]} fill={STATE_COLORS[state]} />
      {state === 'buried' && (
        <path
          d={hatchPath({ left: 0.5, top: 0.5, right: 10.5, bottom: 10.5 }, 5)}
          stroke="var(--paper)"
          strokeOpacity={0.5}
          fill="none"
        />
      )}
    </Picture>
  )
}
