import type { OverviewReport } from '@closed-learned/deals'
import { Picture } from './draw/Picture.tsx'
import { Parts } from './state-bar/Parts.tsx'
import { StateList } from './state-bar/StateList.tsx'
import { type States, sharesOf } from './state-bar/shares.ts'

interface StateBarProps {
  readonly states: States
  /** What it is worth, told last. */
  readonly honest?: OverviewReport['pipeline']['honest'] | null
  readonly width: number
}

const HEIGHT = 30

/** How much of what the CRM states is alive? One bar of its parts, told in words below. */
export function StateBar({ states, honest = null, width }: StateBarProps) {
  const shares = sharesOf(states)
  return (
    <div style={{ maxWidth: width }}>
      <Picture width={width} height={HEIGHT}>
        <Parts shares={shares} width={width} height={HEIGHT} />
      </Picture>
      <StateList shares={shares} states={states} honest={honest} width={width} />
    </div>
  )
}
