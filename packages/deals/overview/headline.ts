import { STANDING_OPEN } from '../cohort/cohort.ts'
import { fieldsWithHistory } from '../cohort/values-as-of.ts'
import type { PipelineReport } from '../pipeline/pipeline-report.ts'
import { sayOpenAndPublished } from '../truth/say-published.ts'
import { whoseOf } from '../truth/told-to.ts'
import type { Truth } from '../truth/truth-as-of.ts'
import { type Pace, saySooner } from './cycle.ts'
import { capital, sayFew } from './say-few.ts'
import { sayShare } from './say-share.ts'
import { yoursClause, yourTeamClause } from './whose-clause.ts'

type Told = Pick<PipelineReport, 'stated' | 'buried' | 'published'>
type Parts = { readonly [K in 'stated' | 'buried']: NonNullable<Told[K]> }

/** Open deals, and a share of them, below which they are counted instead of told as a share. */
const FEW = 20
const LITTLE = 0.01

/** How we are doing, in one sentence: the pace of losing against a year ago, and the pipeline. */
export function headlineOf(truth: Truth, pace: Pace, told: Told): string {
  if (truth.cohort.size === 0) return 'No deal is known yet.'
  const said = paceClause(pace)
  if (told.buried === null) {
    const open = sayOpenAndPublished(told.stated.deals, told.published)
    return said === null ? open : `${capital(said)}. ${open}`
  }
  const clauses = [said, partsClause(truth, { stated: told.stated, buried: told.buried })]
  return `${capital(clauses.filter((clause) => clause !== null).join(', and '))}.`
}

function partsClause(truth: Truth, parts: Parts): string {
  const whose = whoseOf(truth)
  if (whose === 'yours' || whose === 'yourTeam') {
    const seen = { open: parts.stated.deals, lost: parts.buried.deals, canShow: canShow(truth) }
    return whose === 'yours' ? yoursClause(seen) : yourTeamClause(seen)
  }
  return pipelineClause(truth, parts)
}

function paceClause({ cycle, verdict }: Pace): string | null {
  if (verdict === 'same') return 'losing takes about as long as a year ago'
  if (verdict === 'unknown' || cycle.sooner === null) return null
  return `lost deals are let go ${saySooner(cycle.sooner.days)} than a year ago`
}

function pipelineClause(truth: Truth, { stated, buried }: Parts): string {
  const [open, lost] = [stated.deals, buried.deals]
  if (open === 0) return 'no deal is open'
  if (lost === 0) return noneClause(truth, open)
  if (lost === open) return open === 1 ? 'the one open deal is lost in fact' : allClause(open)
  const share = amountShare(truth, { stated, buried })
  if (open < FEW || (share ?? lost / open) < LITTLE)
    return `${sayFew(lost)} of the ${sayFew(open)} open deals ${lost === 1 ? 'is' : 'are'} lost in fact`
  return share === null
    ? `${sayShare(lost / open)} of the open deals are lost in fact`
    : `${sayShare(share)} of the pipeline is lost in fact`
}

function noneClause(truth: Truth, open: number): string {
  const one = open === 1
  if (!canShow(truth))
    return `whether ${one ? 'the one open deal' : `any of the ${sayFew(open)} open deals`} is lost in fact cannot be told yet`
  return one ? 'the one open deal looks alive' : `none of the ${sayFew(open)} open deals looks lost`
}

function allClause(open: number): string {
  return `all ${sayFew(open)} open deals are lost in fact`
}

/** Whether any sign of burial could show: a close date that moves, a parking stage, an age that is too old. */
function canShow({ cohort, habits }: Truth): boolean {
  return (
    habits.wonBy !== null ||
    fieldsWithHistory(cohort.history).closeDate ||
    cohort.history.stageMeaning.includes('parked')
  )
}

/** The buried share of the stated amount; null where amounts do not add up, or most deals have none. */
function amountShare({ cohort }: Truth, { stated, buried }: Parts): number | null {
  if (stated.amount === null || buried.amount === null || stated.amount <= 0) return null
  let priced = 0
  for (let r = 0; r < cohort.size; r++)
    if (cohort.standing[r] === STANDING_OPEN && !Number.isNaN(cohort.amount[r] ?? Number.NaN))
      priced++
  const share = buried.amount / stated.amount
  return priced * 2 > stated.deals && share > 0 && share < 1 ? share : null
}
