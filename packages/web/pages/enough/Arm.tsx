import {
  type PipelineArm,
  type PipelinesCompared,
  sayCount,
  sayNumber,
} from '@closed-learned/deals'
import css from './Arm.module.css'
import { Slide } from './Slide.tsx'

interface Props {
  readonly name: string
  readonly arm: PipelineArm
  readonly onChange: (part: Partial<PipelineArm>) => void
  readonly outcome: PipelinesCompared['small']
  /** Weeks of owners that fill a bar. */
  readonly most: number
}

/** One of two pipelines: how large, how much of it qualified, and where the time of it goes. */
export function Arm({ name, arm, onChange, outcome, most }: Props) {
  const { deals, wins, winsRange, ownerWeeks, lostWeeks, lostHours, hours } = outcome
  const { weeks, weeksRange, weeksToQuota } = outcome
  const share = (part: number) => `${most > 0 ? (100 * part) / most : 0}%`
  return (
    <div className={css.arm}>
      <h3 className={css.name}>{name}</h3>
      <Slide
        label={`${name}: times the quota`}
        shown={`${arm.times}`}
        value={arm.times}
        range={[0.5, 8, 0.5]}
        onChange={(times) => onChange({ times })}
      />
      <Slide
        label={`${name}: of it qualified`}
        shown={`${Math.round(arm.qualified * 100)} %`}
        value={Math.round(arm.qualified * 100)}
        range={[0, 100, 5]}
        onChange={(percent) => onChange({ qualified: percent / 100 })}
      />
      <div className={css.bar} aria-hidden="true">
        <span className={css.won} style={{ width: share(ownerWeeks - lostWeeks) }} />
        <span className={css.lost} style={{ width: share(lostWeeks) }} />
      </div>
      <ul className={css.legend} aria-hidden="true">
        <li data-kind="won">weeks on deals that are won</li>
        <li data-kind="lost">on deals that end lost</li>
      </ul>
      <dl className={css.numbers}>
        <div>
          <dt>Deals</dt>
          <dd>{sayNumber(deals)}</dd>
        </div>
        <div>
          <dt>Wins</dt>
          <dd>
            {sayNumber(wins)}{' '}
            <small>{`${sayNumber(winsRange[0])} to ${sayNumber(winsRange[1])}`}</small>
          </dd>
        </div>
        <div>
          <dt>Weeks of owners</dt>
          <dd>
            {sayNumber(ownerWeeks)}
            {hours !== null && <small> about {sayNumber(hours)} hours with buyers</small>}
          </dd>
        </div>
        <div>
          <dt>of them on deals that end lost</dt>
          <dd>
            {sayNumber(lostWeeks)}
            {lostHours !== null && <small> about {sayNumber(lostHours)} hours</small>}
          </dd>
        </div>
        <div>
          <dt>Until nine of ten are through</dt>
          <dd>
            {sayWeeks(weeks)}{' '}
            <small>{`${sayNumber(weeksRange[0])} to ${sayNumber(weeksRange[1])}`}</small>
          </dd>
        </div>
        <div>
          <dt>Quota reached</dt>
          <dd>
            {sayChance(outcome.quotaReached)}
            {weeksToQuota !== null && <small> after about {sayWeeks(weeksToQuota)}</small>}
          </dd>
        </div>
      </dl>
    </div>
  )
}

const sayWeeks = (weeks: number) => sayCount(Math.max(1, Math.round(weeks)), 'week', 'weeks')

function sayChance(chance: number): string {
  if (chance > 0 && chance < 0.005) return 'under 1 %'
  return chance > 0.995 && chance < 1 ? 'over 99 %' : `${Math.round(chance * 100)} %`
}
