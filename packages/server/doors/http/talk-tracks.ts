import {
  retireAsked,
  type TalkTrackTold,
  type TalkUseTold,
  talkBecameAsked,
  talkTrackAnew,
  talkTrackAsked,
  talkTracksSchema,
  talkTrackTold,
  talkUseAsked,
  talkUsesSchema,
  talkUseTold,
} from '@closed-learned/deals'
import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi'
import { talkTracks } from '../../work/playbook/talk-tracks.ts'
import { talkUses, tellWhatCame, useTalkTrack } from '../../work/playbook/talk-uses.ts'
import {
  addTalkTrack,
  changeTalkTrack,
  retireTalkTrack,
} from '../../work/playbook/write-talk-track.ts'
import { isRefusal } from '../../work/refusals.ts'
import { whoAsks } from './admit.ts'
import { answer, answers, declines, told } from './answer.ts'
import { bodyAsked, bodyOf } from './body-asked.ts'

const ofThing = z.object({ id: z.string().min(1).max(100) })
const track = talkTrackTold.meta({ id: 'TalkTrack' })
const use = talkUseTold.meta({ id: 'TalkTrackUse' })
const made = <S extends z.ZodType>(schema: S, description: string) => ({
  201: { description, content: { 'application/json': { schema } } },
  default: declines,
})

const list = createRoute({
  method: 'get',
  path: '/talk-tracks',
  summary:
    'Words for the first meetings, their numbers filled as of now, or why they are not to be said',
  request: {
    query: z.object({
      deal: z.string().min(1).max(500, 'must be shorter').optional(),
      lesson: z.uuid('must be the id of a lesson').optional(),
    }),
  },
  responses: answers(
    talkTracksSchema.meta({ id: 'TalkTracks' }),
    'With a deal of one’s own only those that are for it, filled for it; with a lesson those made from it',
  ),
})

const added = createRoute({
  method: 'post',
  path: '/talk-tracks',
  summary: 'Writes a track for everybody; its author is not kept',
  request: { body: bodyOf(talkTrackAsked) },
  responses: made(track, 'The track as it is said now'),
})

const changed = createRoute({
  method: 'put',
  path: '/talk-tracks/{id}',
  summary: 'Writes a new version of a track; the earlier ones are kept',
  request: { params: ofThing, body: bodyOf(talkTrackAnew) },
  responses: answers(track, 'The track as it is said from now on'),
})

const retired = createRoute({
  method: 'post',
  path: '/talk-tracks/{id}/retire',
  summary: 'Retires a track, or takes it up again',
  request: { params: ofThing, body: bodyOf(retireAsked) },
  responses: answers(track, 'The track'),
})

const used = createRoute({
  method: 'post',
  path: '/talk-tracks/{id}/uses',
  summary: 'Notes that one used a track in an open deal of one’s own',
  request: { params: ofThing, body: bodyOf(talkUseAsked) },
  responses: made(use, 'Its author’s alone, with the words as they stood'),
})

const uses = createRoute({
  method: 'get',
  path: '/talk-track-uses',
  summary: 'The words that one used, and what came of them',
  responses: answers(talkUsesSchema.meta({ id: 'TalkTrackUses' }), 'Its author’s alone'),
})

const became = createRoute({
  method: 'put',
  path: '/talk-track-uses/{id}',
  summary: 'Says what came of a use of one’s own',
  request: { params: ofThing, body: bodyOf(talkBecameAsked) },
  responses: answers(use, 'Its author’s alone; the newest stands'),
})

/** The operations of talk tracks. */
export function withTalkTracks(routes: OpenAPIHono): void {
  routes.openapi(list, async (c) =>
    answer(c, await talkTracks(...whoAsks(c), c.req.valid('query'))),
  )
  routes.openapi(added, async (c) => {
    const body = await bodyAsked(c, talkTrackAsked, HOW_TO_WRITE)
    const track = isRefusal(body) ? body : await addTalkTrack(...whoAsks(c), body.asked)
    return told<TalkTrackTold, 201>(c, 201, track)
  })
  routes.openapi(changed, async (c) => {
    const { id } = c.req.valid('param')
    const body = await bodyAsked(c, talkTrackAnew, HOW_TO_CHANGE)
    return answer(c, isRefusal(body) ? body : await changeTalkTrack(...whoAsks(c), id, body.asked))
  })
  routes.openapi(retired, async (c) => {
    const { id } = c.req.valid('param')
    const body = await bodyAsked(c, retireAsked, HOW_TO_RETIRE)
    return answer(
      c,
      isRefusal(body) ? body : await retireTalkTrack(...whoAsks(c), id, body.asked.retired),
    )
  })
  routes.openapi(used, async (c) => {
    const { id } = c.req.valid('param')
    const body = await bodyAsked(c, talkUseAsked, HOW_TO_USE)
    const use = isRefusal(body) ? body : await useTalkTrack(...whoAsks(c), id, body.asked.deal)
    return told<TalkUseTold, 201>(c, 201, use)
  })
  routes.openapi(uses, async (c) => answer(c, await talkUses(...whoAsks(c))))
  routes.openapi(became, async (c) => {
    const { id } = c.req.valid('param')
    const body = await bodyAsked(c, talkBecameAsked, HOW_TO_TELL)
    return answer(
      c,
      isRefusal(body) ? body : await tellWhatCame(...whoAsks(c), id, body.asked.became),
    )
  })
}

const HOW_TO_WRITE =
  'Send { "doubt": …, "ask": …, "why": …, "next": …, "where": […], "expiresOn": "2026-12-31" }.'
const HOW_TO_CHANGE = 'Send the whole track, and as "version" that of the one it was made from.'
const HOW_TO_RETIRE = 'Send { "retired": true }.'
const HOW_TO_USE = 'Send { "deal": id of an open deal of your own }.'
const HOW_TO_TELL = 'Send { "became": "noIssue" }.'
