import { wilsonInterval } from '@closed-learned/analysis'
import { sayCount, sayNumber, sayRate, sayRates } from '../shared/say.ts'
import { differenceInterval, type Estimate } from './difference-interval.ts'
import { sayFine } from './say-fine.ts'

/** Losses whose stages are known, and those of them that had gone all the way. */
export interface LastStageTally {
  readonly deals: number
  readonly losses: number
}

/** Losses below which no share of them is told. */
const ENOUGH_LOSSES = 10

const WORDS = ['two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten']

/** How far a share may be from one in so many to be called that. */
const ABOUT = 0.05

/**
 * The share of losses that were found only in the last stage, and whether the last quarters differ
 * from those before by more than chance would bring.
 */
export function sayLastStage(
  all: LastStageTally,
  compared: readonly [now: LastStageTally, before: LastStageTally] | null,
): string {
  if (all.losses === 0) return 'In which stage losses were found is not known.'
  if (all.losses < ENOUGH_LOSSES)
    return `The stages of only ${sayCount(all.losses, 'loss', 'losses')} are known: not enough to tell how many were found only in the last.`
  return `${shareText(all)} ${changeText(compared)}`
}

function shareText({ deals, losses }: LastStageTally): string {
  const range = sayRates(wilsonInterval(deals, losses))
  if (deals === 0)
    return `None of ${sayNumber(losses)} losses was found only in the last stage (${range}).`
  if (deals === losses)
    return `All ${sayNumber(losses)} losses were found only in the last stage (${range}).`
  const share = deals / losses
  const word = WORDS.find((_, i) => Math.abs(share * (i + 2) - 1) <= ABOUT)
  return word
    ? `One loss in ${word} was found only in the last stage (${range}).`
    : `${sayRate(share)} of losses were found only in the last stage (${range}).`
}

const CANNOT_TELL = 'Not enough to tell whether that changes.'

function changeText(compared: readonly [LastStageTally, LastStageTally] | null): string {
  if (compared === null || compared.some(({ losses }) => losses < ENOUGH_LOSSES)) return CANNOT_TELL
  const [now, before] = [estimateOf(compared[0]), estimateOf(compared[1])]
  const [low, high] = differenceInterval(now, before)
  if (low <= 0 && high >= 0) return CANNOT_TELL
  const points = [low, high].map((end) => Math.abs(end) * 100).sort((a, b) => a - b)
  return (
    `In the last four quarters it was ${sayRate(now.value)}, against ${sayRate(before.value)} in the four before ` +
    `(${points.map(sayFine).join('–')} points ${low > 0 ? 'more' : 'less'}).`
  )
}

function estimateOf({ deals, losses }: LastStageTally): Estimate {
  return { value: deals / losses, interval: wilsonInterval(deals, losses) }
}
