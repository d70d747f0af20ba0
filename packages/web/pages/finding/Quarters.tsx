import type { FindingPage } from '@closed-learned/deals'
import { RateByQuarter } from '../../charts/RateByQuarter.tsx'
import { Sized } from '../../charts/Sized.tsx'
import { sayIso } from '../../frame/days.ts'
import { sayQuarter } from '../../frame/say-quarter.ts'
import { Copyable } from '../../parts/Copyable.tsx'
import { Finding } from '../../parts/Finding.tsx'
import { Section } from '../../parts/Section.tsx'
import { type Shown, shownOf, turnedInterval, turnedRate } from '../trends/shown.ts'
import { directionShown } from './direction-shown.ts'
import { type QuarterShown, QuarterTable } from './QuarterTable.tsx'
import { toldQuarters } from './told-quarters.ts'

/** How often it happened here and elsewhere, by quarter of closing. */
export function Quarters({ page }: { readonly page: FindingPage }) {
  const { title, outcome, asOf } = page
  const told = toldQuarters(page.quarters)
  if (told.length < 2)
    return (
      <Section title="By quarter of closing" ruled={false}>
        <Finding text="Not enough quarters can be told yet to show where this goes." />
      </Section>
    )
  const shown = shownOf(outcome, directionShown(page.finding, page.stands))
  const { happened, tone } = shown
  const quarters = told.map(({ quarter, here, rest }) => ({
    name: sayQuarter(quarter),
    here: turned(here, shown),
    rest: turned(rest, shown),
  }))
  return (
    <Section title="By quarter of closing" ruled={false}>
      <Copyable
        title={`${title}: how many ${happened}`}
        note={`As of ${sayIso(asOf)}`}
        rows={() => [COLUMNS, ...quarters.map(rowOf)]}
      >
        <Sized>
          {(width) => (
            <RateByQuarter
              quarters={quarters}
              width={width}
              tone={tone}
              label={`How many ${happened} by quarter, here and elsewhere; the table below tells the same.`}
            />
          )}
        </Sized>
      </Copyable>
      <QuarterTable quarters={quarters} />
    </Section>
  )
}

type Rate = QuarterShown['here']

function turned({ value, interval, deals }: Rate, shown: Shown): Rate {
  return {
    value: value === null ? null : turnedRate(value, shown),
    interval: interval && turnedInterval(interval, shown),
    deals,
  }
}

const COLUMNS = ['quarter', 'here', 'low', 'high', 'deals', 'elsewhere', 'deals elsewhere']

function rowOf({ name, here, rest }: QuarterShown) {
  const [low, high] = here.interval ?? [null, null]
  return [name, here.value, low, high, here.deals, rest.value, rest.deals]
}
