import type {
  CalibrationPage,
  DealPredictions,
  Predicted,
  TeamCalibration,
} from '@closed-learned/deals'
import { wrap } from './layout.ts'
import { listed, page } from './page.ts'

/** What was just said, as it stands from now on. */
export const presentPredicted = ({ text, prediction }: Predicted): string =>
  page(prediction.text, [wrap(text, 2)])

/** What its author said of a deal, the oldest first, beside what came. */
export function presentPredictions(told: DealPredictions): string {
  const said = told.predictions.map(({ on, text, likeliest }) =>
    [on, text, likeliest && `The likeliest way to lose: ${likeliest}`].filter(Boolean).join(' '),
  )
  return page(told.answer, [
    listed(told.opportunity.name, said),
    wrap(told.difference?.text ?? told.mayPredict.text, 2),
  ])
}

/** How good one's own predictions are. */
export function presentCalibration(told: CalibrationPage): string {
  const { scores, drawn, predictions, deals } = told
  const lines = scores
    ? [scores.gut.text, scores.updated.text, scores.changing, scores.base?.text, scores.months.text]
    : []
  return page(
    told.answer,
    [
      wrap(predictions.text, 2),
      ...[...lines, drawn?.text].flatMap((line) => (line ? [wrap(line, 2)] : [])),
      listed(
        'The deals that ended, the newest first:',
        deals.slice(0, SHOWN).map(({ opportunity, difference }) => {
          return `${opportunity.name}: ${difference.text}`
        }),
      ),
    ],
    told.doubts,
  )
}

const SHOWN = 20

/** What a team is told of its predictions as one. */
export const presentTeamCalibration = ({ answer, told, doubts }: TeamCalibration): string =>
  page(
    answer,
    told.map(({ team, when, text }) => wrap(`${team}, ${when}: ${text}`, 2)),
    doubts,
  )
