import type { BrierScore } from '@closed-learned/analysis'
import { sayCount, sayNumber, sayRate } from '../shared/say.ts'
import { type Beside, type Calibration, FEWEST_RESOLVED, type Scores } from './calibration-of.ts'
import type { DrawnScore } from './drawn-to-team.ts'
import type { Estimated } from './error-doubt.ts'

/** The headline: what came beside what was said, or that it is too early. */
export function sayCalibration(calibration: Calibration): string {
  const { counted, open, away, late, scores } = calibration
  const all = counted + open + away + late
  if (all === 0)
    return 'You have predicted nothing yet: it takes ten seconds on the page of a deal.'
  if (scores === null && all === 1)
    return `Too early to tell: your one prediction is ${counted === 1 ? '' : 'not '}resolved${counted === 1 ? '' : ' yet'}.`
  if (scores === null)
    return `Too early to tell: ${sayNumber(counted)} of your ${sayNumber(all)} predictions ${counted === 1 ? 'is' : 'are'} resolved.`
  const { said, won, deals, wonInterval } = scores
  const both = `${sayRate(said)} on average, and ${sayNumber(won)} of ${sayNumber(deals)} deals were won`
  if (said > wonInterval[1]) return `You expected more than came: ${both}.`
  if (said < wonInterval[0]) return `You expected less than came: ${both}.`
  return `What you said fits what came so far: ${both}.`
}

/** A score to two decimals. */
export const sayScore = (score: number): string => score.toFixed(2)

/** The parts of a score. */
export function sayParts({ reliability, resolution, uncertainty }: BrierScore): string {
  const [off, apart, even] = [reliability, resolution, uncertainty].map(sayScore)
  return `Made of ${off} from saying too much or too little, less ${apart} from telling deals apart, and ${even} from how evenly deals end.`
}

/** What came of changing one's mind. */
export function sayChanging(changing: Estimated): string {
  if (sureSign(changing) === 0)
    return 'Whether changing your mind helped or not is not enough to tell.'
  const side = changing.value > 0 ? 'nearer to' : 'further from'
  return `Changing your mind brought you ${side} what came, by ${sayReach(changing)}.`
}

/** Beside saying each time how often deals were won before. */
export function sayBase({ score, lost, deals }: Beside): string {
  const of = `Saying each time how often deals of the company had been won in the year before scores ${sayScore(score)} on ${sayCount(deals, 'deal', 'deals')}`
  if (sureSign(lost) === 0) return `${of}; the difference to yours is not enough to tell.`
  const side = lost.value > 0 ? 'nearer to' : 'further from'
  return `${of}: your first predictions were ${side} what came, by ${sayReach(lost)}.`
}

function sureSign({ interval: [low, high] }: Estimated): number {
  return low > 0 ? 1 : high < 0 ? -1 : 0
}

function sayReach({ interval }: Estimated): string {
  const [a, b] = interval.map(Math.abs) as [number, number]
  return `${sayScore(Math.min(a, b))} to ${sayScore(Math.max(a, b))}`
}

/** What waits, and what counts nowhere. */
export function sayUnresolved({ open, away, late }: Calibration): string {
  const waits =
    open === 0
      ? 'No prediction waits for its deal to end.'
      : `${sayCount(open, 'prediction waits', 'predictions wait')} for ${open === 1 ? 'its deal' : 'their deals'} to end.`
  const gone =
    away === 0
      ? ''
      : `${sayCount(away, 'is about a deal that is', 'are about deals that are')} gone from the CRM or not yours any more.`
  const after =
    late === 0
      ? ''
      : `${sayCount(late, 'was', 'were')} said when the end could be known, and ${late === 1 ? 'counts' : 'count'} nowhere.`
  return [waits, gone, after].filter((text) => text !== '').join(' ')
}

/** How far off the month was. */
export function sayMonths({ months: { middle, half }, deals }: Scores): string {
  const [low, high] = half.map(Math.round) as [number, number]
  const off = Math.round(middle)
  const side = `${sayCount(Math.abs(off), 'month', 'months')} ${off > 0 ? 'later' : 'earlier'} than you said first`
  const usual = off === 0 ? 'in the month that you said first' : side
  return `In the middle, the ${sayCount(deals, 'deal', 'deals')} ended ${usual}; half of them between ${sayOff(low)} and ${sayOff(high)}.`
}

function sayOff(months: number): string {
  if (months === 0) return 'the same month'
  return `${sayCount(Math.abs(months), 'month', 'months')} ${months > 0 ? 'later' : 'earlier'}`
}

/** How a score of few deals was drawn towards the team's, and what came of it. */
export function sayDrawn({ score, deals, team, weight }: DrawnScore): string {
  return `Few deals say little of the next ones. Your ${sayCount(deals, 'deal', 'deals')}, taken together with ${weight} that score as your team was last told (${sayScoreTold(team)}), make ${sayScore(score)}.`
}

/** A score as it is told of a team. */
export function sayScoreTold({ from, to }: { readonly from: number; readonly to: number }): string {
  if (from === 0) return `under ${to.toFixed(1)}`
  return to >= 1 ? `${from.toFixed(1)} or more` : `between ${from.toFixed(1)} and ${to.toFixed(1)}`
}

/** What rides with the page. */
export function doubtsOfCalibration({ scores }: Calibration): string[] {
  const few = `Scores are told from ${FEWEST_RESOLVED} deals on.`
  const beginning = scores === null ? [few] : []
  return [
    ...beginning,
    'Only what was said before the end counts: before the day on which the deal closed, and before it was let go here.',
    'The score is that of Brier: the squared distance of the chance and what came. 0 is perfect, 0.25 is saying 50 % every time; lower is nearer. Its parts compare groups of 20 points, of 10 from 100 deals on.',
    'Deals that end quickly are resolved first, so that the first scores say more of them than of the rest.',
    'Only you see this page: no manager, no leader and no administrator does.',
  ]
}
