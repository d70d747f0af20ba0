import type { OverviewReport } from '@closed-learned/deals'
import { Cycle } from './Cycle.tsx'
import { Forecast } from './Forecast.tsx'
import css from './Numbers.module.css'
import { WinRate } from './WinRate.tsx'

/** The three numbers that every sales leader knows, side by side. */
export function Numbers({ overview }: { readonly overview: OverviewReport }) {
  return (
    <div className={css.room}>
      <div className={css.numbers}>
        <WinRate winRate={overview.winRate} asOf={overview.asOf} />
        <Cycle cycle={overview.cycle} asOf={overview.asOf} />
        <Forecast forecast={overview.forecast} asOf={overview.asOf} />
      </div>
    </div>
  )
}
