import {
  linkSchema,
  lookAsSchema,
  ownersSchema,
  peopleSchema,
  permissionSchema,
  type Refusal,
  settingsSchema,
  teamsSchema,
  weekCost,
} from '@closed-learned/deals'
import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi'
import type { Context } from 'hono'
import { changeMember } from '../../work/people/change-member.ts'
import { invite, inviteAgain } from '../../work/people/invite.ts'
import { leave } from '../../work/people/leave.ts'
import { listPeople } from '../../work/people/list-people.ts'
import { lookAs } from '../../work/people/look-as.ts'
import { resetLinkFor } from '../../work/people/new-password.ts'
import { listOwners, matchOwner } from '../../work/people/owners.ts'
import { permission, signPermission } from '../../work/people/permission.ts'
import { changeSettings, workspaceSettings } from '../../work/people/settings.ts'
import { changeTeam, listTeams, makeTeam, removeTeam } from '../../work/people/teams.ts'
import { isRefusal } from '../../work/refusals.ts'
import { emailAsked, nameAsked, rolesAsked } from './account-asked.ts'
import { scopeOf, whoAsks } from './admit.ts'
import { answer, answers, declines, NOTHING_MORE, nothingMore, told } from './answer.ts'
import { emptyRoutes } from './asked.ts'
import { bodyAsked, bodyOf } from './body-asked.ts'
import { type PeopleDoor, showOnce } from './people-door.ts'
import { refused } from './problems.ts'

const team = z.int().min(1).nullable()
const inviteAsked = z.object({
  email: emailAsked,
  name: nameAsked,
  roles: rolesAsked,
  team: team.default(null),
})
const memberAsked = z.object({
  name: nameAsked.optional(),
  roles: rolesAsked.optional(),
  team: team.optional(),
})
const teamAsked = z.object({ name: nameAsked, parent: team.default(null) })
const teamChange = z.object({
  name: nameAsked.optional(),
  parent: team.optional(),
  managers: z.array(z.string().min(1).max(100)).max(100).optional(),
})
const ownerAsked = z.object({ member: z.string().min(1).max(100).nullable() })
const settingsAsked = z.object({
  name: nameAsked.optional(),
  timeZone: z.string().min(1).max(100).optional(),
  workingDays: z.array(z.int().min(1).max(7)).max(7).optional(),
  daysOff: z
    .array(z.object({ day: z.iso.date(), name: nameAsked }))
    .max(1_000)
    .optional(),
  graceDays: z.int().optional(),
  needsSecondFactor: z.boolean().optional(),
  weekCost: weekCost.nullable().optional(),
  programmeStart: z.iso.date('must be a day such as 2026-03-31').nullable().optional(),
})
const permissionAsked = z.object({
  text: z.string().trim().min(1, 'must not be empty').max(2_000, 'must be shorter'),
})
const byId = z.object({ id: z.string().min(1).max(100) })
const byNumber = z.object({
  id: z
    .string()
    .regex(/^\d{1,9}$/, 'must be a whole number')
    .transform(Number)
    .openapi({ type: 'integer' }),
})

const peopleTold = () => answers(peopleSchema.meta({ id: 'People' }), 'Everybody, also who left')
const teamsTold = () => answers(teamsSchema.meta({ id: 'Teams' }), 'The tree')
const ownersTold = () => answers(ownersSchema.meta({ id: 'Owners' }), 'Those of nobody first')
const settingsTold = () => answers(settingsSchema.meta({ id: 'Settings' }), 'What is set')
const permissionTold = () => answers(permissionSchema.meta({ id: 'Permission' }), 'What was signed')
const linkMade = {
  201: {
    description: 'Sent, or shown this once',
    content: { 'application/json': { schema: linkSchema.meta({ id: 'Link' }) } },
  },
  default: declines,
}

const people = createRoute({
  method: 'get',
  path: '/people',
  summary: 'Who has a place here',
  responses: peopleTold(),
})
const invited = createRoute({
  method: 'post',
  path: '/people',
  summary: 'Invites somebody',
  request: { body: bodyOf(inviteAsked) },
  responses: linkMade,
})
const changed = createRoute({
  method: 'patch',
  path: '/people/{id}',
  summary: 'Another name, other roles, another team',
  request: { params: byId, body: bodyOf(memberAsked) },
  responses: peopleTold(),
})
const left = createRoute({
  method: 'delete',
  path: '/people/{id}',
  summary: 'Ends somebody’s place; what was theirs stays theirs',
  request: { params: byId },
  responses: NOTHING_MORE,
})
const again = createRoute({
  method: 'post',
  path: '/people/{id}/invitation',
  summary: 'Another invitation for somebody who is awaited',
  request: { params: byId },
  responses: linkMade,
})
const resetLink = createRoute({
  method: 'post',
  path: '/people/{id}/reset-link',
  summary: 'A link by which somebody sets a new password',
  request: { params: byId },
  responses: linkMade,
})
const teams = createRoute({
  method: 'get',
  path: '/teams',
  summary: 'The tree of teams',
  responses: teamsTold(),
})
const teamMade = createRoute({
  method: 'post',
  path: '/teams',
  summary: 'Makes a team',
  request: { body: bodyOf(teamAsked) },
  responses: teamsTold(),
})
const teamChanged = createRoute({
  method: 'patch',
  path: '/teams/{id}',
  summary: 'Another name, another team above it, other managers',
  request: { params: byNumber, body: bodyOf(teamChange) },
  responses: teamsTold(),
})
const teamRemoved = createRoute({
  method: 'delete',
  path: '/teams/{id}',
  summary: 'Removes a team; its people and teams go to the one above it',
  request: { params: byNumber },
  responses: teamsTold(),
})
const owners = createRoute({
  method: 'get',
  path: '/owners',
  summary: 'Whose the owners in the CRM are',
  responses: ownersTold(),
})
const ownerMatched = createRoute({
  method: 'put',
  path: '/owners/{id}',
  summary: 'Says by hand who an owner is; null: nobody here',
  request: { params: byId, body: bodyOf(ownerAsked) },
  responses: ownersTold(),
})
const settings = createRoute({
  method: 'get',
  path: '/settings',
  summary: 'What is set for the workspace',
  responses: settingsTold(),
})
const settingsChanged = createRoute({
  method: 'patch',
  path: '/settings',
  summary: 'Sets something else',
  request: { body: bodyOf(settingsAsked) },
  responses: settingsTold(),
})
const permitted = createRoute({
  method: 'get',
  path: '/permission',
  summary: 'What the leader signed, so that deals may be let go',
  responses: permissionTold(),
})
const signed = createRoute({
  method: 'post',
  path: '/permission',
  summary: 'Signs it anew, under the name of who signs',
  request: { body: bodyOf(permissionAsked) },
  responses: permissionTold(),
})
const looking = createRoute({
  method: 'get',
  path: '/look-as',
  summary: 'As whom one can look at the sample company; nobody elsewhere',
  responses: answers(lookAsSchema.meta({ id: 'LookAs' }), 'Its people'),
})

/** Who is here, in which team and role, and what is set for all of them. */
export function peopleRoutes(door: PeopleDoor): OpenAPIHono {
  const routes = emptyRoutes()
  ofPeople(routes, door)
  ofLinks(routes, door)
  ofTeams(routes, door)
  ofOwners(routes, door)
  ofSettings(routes)
  return routes
}

function ofPeople(routes: OpenAPIHono, { reach }: PeopleDoor): void {
  routes.openapi(people, async (c) => answer(c, await listPeople(...whoAsks(c))))
  routes.openapi(looking, async (c) => answer(c, await lookAs(...whoAsks(c))))
  routes.openapi(changed, async (c) => {
    const body = await bodyAsked(c, memberAsked, 'Send { "name": …, "roles": […], "team": … }.')
    if (isRefusal(body)) return refused(c, body) as never
    const { id } = c.req.valid('param')
    if (byKey(c) && body.asked.roles?.includes('admin')) return refused(c, NO_ADMIN) as never
    return answer(c, await changeMember(...whoAsks(c), reach, id, body.asked))
  })
  routes.openapi(left, async (c) =>
    nothingMore(c, await leave(...whoAsks(c), reach, c.req.valid('param').id)),
  )
}

function ofLinks(routes: OpenAPIHono, { reach }: PeopleDoor): void {
  routes.openapi(invited, async (c) => {
    const body = await bodyAsked(c, inviteAsked, SEND_INVITE)
    if (isRefusal(body)) return refused(c, body) as never
    if (byKey(c) && body.asked.roles.includes('admin')) return refused(c, NO_ADMIN) as never
    showOnce(c)
    const asked = { ...body.asked, onlyNew: byKey(c) }
    return told(c, 201, await invite(...whoAsks(c), reach, asked))
  })
  routes.openapi(again, async (c) => {
    showOnce(c)
    return told(c, 201, await inviteAgain(...whoAsks(c), reach, c.req.valid('param').id))
  })
  routes.openapi(resetLink, async (c) => {
    showOnce(c)
    return told(c, 201, await resetLinkFor(...whoAsks(c), reach, c.req.valid('param').id))
  })
}

function ofTeams(routes: OpenAPIHono, { reach }: PeopleDoor): void {
  routes.openapi(teams, async (c) => answer(c, await listTeams(...whoAsks(c))))
  routes.openapi(teamMade, async (c) => {
    const body = await bodyAsked(c, teamAsked, 'Send { "name": …, "parent": … }.')
    if (isRefusal(body)) return refused(c, body) as never
    return answer(c, await makeTeam(...whoAsks(c), reach, body.asked))
  })
  routes.openapi(teamChanged, async (c) => {
    const body = await bodyAsked(c, teamChange, 'Send { "name": …, "parent": …, "managers": […] }.')
    if (isRefusal(body)) return refused(c, body) as never
    return answer(c, await changeTeam(...whoAsks(c), reach, c.req.valid('param').id, body.asked))
  })
  routes.openapi(teamRemoved, async (c) =>
    answer(c, await removeTeam(...whoAsks(c), reach, c.req.valid('param').id)),
  )
}

function ofOwners(routes: OpenAPIHono, { reach }: PeopleDoor): void {
  routes.openapi(owners, async (c) => answer(c, await listOwners(...whoAsks(c))))
  routes.openapi(ownerMatched, async (c) => {
    const body = await bodyAsked(c, ownerAsked, 'Send { "member": … }, or null for nobody.')
    if (isRefusal(body)) return refused(c, body) as never
    const { id } = c.req.valid('param')
    return answer(c, await matchOwner(...whoAsks(c), reach, id, body.asked.member))
  })
}

function ofSettings(routes: OpenAPIHono): void {
  routes.openapi(settings, async (c) => answer(c, await workspaceSettings(...whoAsks(c))))
  routes.openapi(settingsChanged, async (c) => {
    const body = await bodyAsked(c, settingsAsked, SEND_SETTINGS)
    if (isRefusal(body)) return refused(c, body) as never
    return answer(c, await changeSettings(...whoAsks(c), body.asked, scopeOf(c).hasSecondFactor))
  })
  routes.openapi(permitted, async (c) => answer(c, await permission(...whoAsks(c))))
  routes.openapi(signed, async (c) => {
    const body = await bodyAsked(c, permissionAsked, 'Send { "text": … }.')
    if (isRefusal(body)) return refused(c, body) as never
    return answer(c, await signPermission(...whoAsks(c), body.asked))
  })
}

const byKey = (c: Context) => scopeOf(c).by === 'key'

const NO_ADMIN: Refusal = {
  kind: 'not-allowed',
  text: 'Nobody is made an admin by a key.',
  mend: 'Sign in and do it on the page of people.',
}

const SEND_INVITE = 'Send { "email": …, "name": …, "roles": ["rep"], "team": null }.'
const SEND_SETTINGS =
  'Send what is to change of { "name", "timeZone", "workingDays", "daysOff", "graceDays", "needsSecondFactor", "weekCost", "programmeStart" }.'
