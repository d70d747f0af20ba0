import {
  calibrationSchema,
  dealPredictionsSchema,
  type Predicted,
  predictedSchema,
  predictionAsked,
  teamCalibrationSchema,
} from '@closed-learned/deals'
import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi'
import { calibration } from '../../work/predictions/calibration.ts'
import { predict } from '../../work/predictions/predict.ts'
import { predictionsOfDeal } from '../../work/predictions/predictions-of-deal.ts'
import { teamCalibration } from '../../work/predictions/team-calibration.ts'
import { isRefusal } from '../../work/refusals.ts'
import { whoAsks } from './admit.ts'
import { answer, answers, declines, told } from './answer.ts'
import { emptyRoutes } from './asked.ts'
import { bodyAsked, bodyOf } from './body-asked.ts'
import { sentAs } from './sent-as.ts'

const ofDeal = z.object({ id: z.string().min(1).max(500) })

const list = createRoute({
  method: 'get',
  path: '/opportunities/{id}/predictions',
  summary: 'What one predicted of a deal of one’s own, beside what came of it',
  request: { params: ofDeal },
  responses: answers(dealPredictionsSchema.meta({ id: 'DealPredictions' }), 'Its author’s alone'),
})

const said = createRoute({
  method: 'post',
  path: '/opportunities/{id}/predictions',
  summary: 'Predicts an open deal of one’s own: chance, month, likeliest way to lose',
  request: { params: ofDeal, body: bodyOf(predictionAsked) },
  responses: {
    201: {
      description: 'Locked from now on, and its author’s alone',
      content: { 'application/json': { schema: predictedSchema.meta({ id: 'Predicted' }) } },
    },
    default: declines,
  },
})

const own = createRoute({
  method: 'get',
  path: '/calibration',
  summary: 'How good are one’s own predictions?',
  responses: answers(calibrationSchema.meta({ id: 'Calibration' }), 'Told to nobody else'),
})

const team = createRoute({
  method: 'get',
  path: '/calibration/team',
  summary: 'What a team is told of its predictions, as one',
  responses: answers(
    teamCalibrationSchema.meta({ id: 'TeamCalibration' }),
    'From five resolved deals of three people on, by whole months',
  ),
})

/** The operations of predictions. */
export function predictionRoutes(): OpenAPIHono {
  const routes = emptyRoutes()
  routes.openapi(own, async (c) => answer(c, await calibration(...whoAsks(c))))
  routes.openapi(team, async (c) => answer(c, await teamCalibration(...whoAsks(c))))
  routes.openapi(list, async (c) =>
    answer(c, await predictionsOfDeal(...whoAsks(c), c.req.valid('param').id)),
  )
  routes.openapi(said, async (c) => {
    const { id } = c.req.valid('param')
    const body = await bodyAsked(c, predictionAsked, HOW_TO_PREDICT)
    const made = isRefusal(body) ? body : await predict(...whoAsks(c), id, body.asked, sentAs(c))
    return told<Predicted, 201>(c, 201, made)
  })
  return routes
}

const HOW_TO_PREDICT = 'Send { "chance": 60, "month": "2026-09", "likeliest": "…" }.'
