import { type Refusal, ROLES, type Role } from '@closed-learned/deals'
import type { Scope } from '../../work/gate.ts'

/** Who may ask for an operation at all; what they are then told is settled by the rules of visibility. */
export interface Operation {
  readonly may: readonly Role[] | 'everybody'
  /** Also for who has yet to set up the second factor that everybody needs. */
  readonly beforeSecondFactor?: true
  /** Never by a key: what opens somebody's account, a key that got lost must not make. */
  readonly inPerson?: true
}

const ALL = { may: ROLES } as const
const OWN_ACCOUNT = { may: ROLES, beforeSecondFactor: true } as const
const EVERYBODY = { may: 'everybody' } as const
const LEADER = { may: ['leader'] } as const
const ADMIN = { may: ['admin'] } as const
const ADMIN_IN_PERSON = { may: ['admin'], inPerson: true } as const
/** Who keeps the lists that everybody chooses from. */
const CURATORS = { may: ['admin', 'learner'] } as const
/** Who looks after what everybody says and asks. */
const KEEPERS = { may: ['learner', 'manager', 'leader', 'admin'] } as const

/**
 * Every operation of the API, by method and path as the description writes them. A route that is not
 * in this table answers nobody, and a test says so.
 */
export const OPERATIONS: Readonly<Record<string, Operation>> = {
  'GET /openapi.json': EVERYBODY,
  'GET /workspace': ALL,
  'GET /overview': ALL,
  'GET /truth': ALL,
  'GET /truth.csv': ALL,
  'GET /opportunities': ALL,
  'GET /opportunities/{id}': ALL,
  'GET /time': ALL,
  'GET /time/by': ALL,
  'GET /trends/findings': ALL,
  'GET /trends/findings.csv': ALL,
  'GET /trends/profile.txt': ALL,
  'GET /trends/segment': ALL,
  'GET /trends/explore': ALL,
  'GET /trends/reasons': ALL,
  'GET /trends/watches': ALL,
  'POST /trends/watches': ALL,
  'DELETE /trends/watches/{id}': ALL,
  'GET /publications': ALL,
  'GET /gains': ALL,
  'GET /enough': ALL,
  'GET /targets': ALL,
  'POST /targets/preview': { may: ['admin', 'leader'] },
  'POST /targets': { may: ['admin', 'leader'] },
  'POST /targets/{kind}/end': { may: ['admin', 'leader'] },
  'POST /targets/{kind}/put-aside': { may: ['admin', 'leader'] },
  'POST /sign-in': EVERYBODY,
  'POST /sign-in/second-factor': EVERYBODY,
  'GET /sign-in/ways': EVERYBODY,
  'POST /sign-in/single-sign-on': EVERYBODY,
  'POST /sign-out': EVERYBODY,
  'GET /first-admin/{token}': EVERYBODY,
  'POST /first-admin/{token}': EVERYBODY,
  'GET /invitations/{token}': EVERYBODY,
  'POST /invitations/{token}': EVERYBODY,
  'POST /password/forgotten': EVERYBODY,
  'POST /password/reset': EVERYBODY,
  'GET /me': OWN_ACCOUNT,
  'POST /me/password': ALL,
  'POST /me/second-factor': OWN_ACCOUNT,
  'POST /me/second-factor/confirm': OWN_ACCOUNT,
  'POST /me/second-factor/end': OWN_ACCOUNT,
  'GET /me/sessions': ALL,
  'DELETE /me/sessions': ALL,
  'DELETE /me/sessions/{id}': ALL,
  'GET /me/sign-ins': ALL,
  'GET /me/keys': ALL,
  'POST /me/keys': ALL,
  'DELETE /me/keys/{id}': ALL,
  'GET /permission': ALL,
  'POST /permission': LEADER,
  'GET /look-as': ALL,
  'GET /me/changes': ALL,
  'GET /people/changes': ALL,
  'GET /people': ADMIN,
  'POST /people': ADMIN,
  'PATCH /people/{id}': ADMIN,
  'DELETE /people/{id}': ADMIN,
  'POST /people/{id}/invitation': ADMIN_IN_PERSON,
  'POST /people/{id}/reset-link': ADMIN_IN_PERSON,
  'GET /teams': ADMIN,
  'POST /teams': ADMIN,
  'PATCH /teams/{id}': ADMIN,
  'DELETE /teams/{id}': ADMIN,
  'GET /owners': ADMIN,
  'PUT /owners/{id}': ADMIN,
  'GET /settings': ADMIN,
  'PATCH /settings': ADMIN,
  'GET /receipts/key': EVERYBODY,
  'GET /filings/words': ALL,
  'GET /flags/mine': ALL,
  'POST /filings/preview': ALL,
  'POST /filings': ALL,
  'GET /filings': ALL,
  'GET /filings/{id}': ALL,
  'GET /filings/{id}/receipt': ALL,
  'POST /filings/{id}/replies': ALL,
  'GET /inbox': ALL,
  'GET /carry-over': ALL,
  'GET /carry-over.csv': ALL,
  'GET /my-deals': ALL,
  'GET /opportunities/{id}/accounts': ALL,
  'POST /opportunities/{id}/accounts': ALL,
  'POST /opportunities/{id}/accounts/preview': ALL,
  'POST /opportunities/{id}/accounts/waive': ALL,
  'GET /opportunities/{id}/account-draft': ALL,
  'PUT /opportunities/{id}/account-draft': ALL,
  'POST /opportunities/{id}/invitations': ALL,
  'POST /loss-accounts/{id}/share': ALL,
  'GET /loss-accounts/invitations': ALL,
  'GET /opportunities/{id}/debrief': ALL,
  'POST /opportunities/{id}/debrief/put-off': ALL,
  'GET /opportunities/{id}/buying-side': ALL,
  'PUT /opportunities/{id}/buying-side': ALL,
  'GET /opportunities/{id}/feeling': ALL,
  'PUT /opportunities/{id}/feeling': ALL,
  'DELETE /opportunities/{id}/feeling': ALL,
  'GET /debriefs/due': ALL,
  'GET /causes': ALL,
  'POST /causes': CURATORS,
  'PATCH /causes/{id}': CURATORS,
  'GET /colleagues': ALL,
  'GET /loss-causes': ALL,
  'GET /opportunities/{id}/predictions': ALL,
  'POST /opportunities/{id}/predictions': ALL,
  'GET /opportunities/{id}/stop-or-continue': ALL,
  'GET /opportunities/{id}/cost-so-far': ALL,
  'GET /kept-going/team': ALL,
  'GET /looking-back': ALL,
  'GET /looking-back/overshoot': ALL,
  'POST /opportunities/{id}/looked-back': ALL,
  'GET /calibration': ALL,
  'GET /calibration/team': ALL,
  'GET /forecast': ALL,
  'GET /forecast/flow': ALL,
  'GET /forecast/programme': ALL,
  'GET /forecast/calls': ALL,
  'POST /forecast/calls': ALL,
  'GET /lessons': ALL,
  'GET /lessons.csv': ALL,
  'GET /lessons/pack': ALL,
  'GET /lessons/practice': ALL,
  'GET /lessons/guide': ALL,
  'GET /lessons/moments': ALL,
  'GET /lessons/routed': { may: ['learner', 'manager', 'leader', 'admin'] },
  'GET /lesson-drafts': ALL,
  'POST /lesson-drafts': ALL,
  'GET /lesson-drafts/{id}': ALL,
  'PUT /lesson-drafts/{id}': ALL,
  'DELETE /lesson-drafts/{id}': ALL,
  'POST /lesson-drafts/{id}/publish': ALL,
  'GET /lessons/{id}': ALL,
  'POST /lessons/{id}/wording': ALL,
  'POST /lessons/{id}/trial': ALL,
  'POST /lessons/{id}/actions': ALL,
  'PATCH /lessons/{id}/actions/{action}': ALL,
  'POST /lessons/{id}/evidence': ALL,
  'POST /lessons/{id}/review': ALL,
  'POST /lessons/{id}/retire': ALL,
  'POST /lessons/{id}/merge': ALL,
  'GET /lessons/{id}/delivery': ALL,
  'GET /heads-ups': ALL,
  'POST /heads-ups/answers': ALL,
  'POST /heads-ups/seen': ALL,
  'GET /talk-tracks': ALL,
  'POST /talk-tracks': KEEPERS,
  'PUT /talk-tracks/{id}': KEEPERS,
  'POST /talk-tracks/{id}/retire': KEEPERS,
  'POST /talk-tracks/{id}/uses': ALL,
  'GET /talk-track-uses': ALL,
  'PUT /talk-track-uses/{id}': ALL,
  'GET /checks': ALL,
  'POST /checks': KEEPERS,
  'PUT /checks/{id}': KEEPERS,
  'POST /checks/{id}/retire': KEEPERS,
  'GET /fit-checks/due': ALL,
  'GET /process': ALL,
  'GET /what-to-expect': ALL,
  'PUT /process': CURATORS,
  'GET /opportunities/{id}/playbook': ALL,
  'POST /opportunities/{id}/check-answers': ALL,
  'POST /opportunities/{id}/steps': ALL,
  'GET /deterrents/questions': { may: ['admin', 'leader'] },
  'POST /deterrents': { may: ['admin', 'leader'] },
  'GET /imports': ADMIN,
  'POST /imports': ADMIN,
  'GET /imports/{id}': ADMIN,
  'DELETE /imports/{id}': ADMIN,
  'PUT /imports/{id}/files/{name}': ADMIN,
  'DELETE /imports/{id}/files/{name}': ADMIN,
  'POST /imports/{id}/check': ADMIN,
  'POST /imports/{id}/take': ADMIN,
  'GET /imports/{id}/rejected.csv': ADMIN,
  'GET /imports/{id}/mapping.json': ADMIN,
}

const PREFIX = '/api/v1'

const PATTERNS = Object.entries(OPERATIONS).map(([name, operation]) => {
  const [method = '', path = ''] = name.split(' ')
  const pattern = path
    .split(/\{[^}]+\}/)
    .map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .join('[^/]+')
  return { method, pattern: new RegExp(`^${pattern}$`), operation }
})

/** The rule of a request; undefined where none was written. */
export function operationOf(method: string, path: string): Operation | undefined {
  const asked = method === 'HEAD' ? 'GET' : method
  const below = path.startsWith(PREFIX) ? path.slice(PREFIX.length) : path
  return PATTERNS.find((one) => one.method === asked && one.pattern.test(below))?.operation
}

/** Why somebody may not ask for this; undefined where they may. */
export function refusalTo(
  operation: Operation | undefined,
  method: string,
  { viewer, keyScopes, needsSecondFactor }: Scope,
): Refusal | undefined {
  if (operation === undefined) return NO_SUCH
  const { may } = operation
  if (may === 'everybody' || viewer.kind === 'operator') return undefined
  if (needsSecondFactor && !operation.beforeSecondFactor) return SECOND_FACTOR_FIRST
  if (!viewer.roles.some((role) => may.includes(role))) return NOT_ALLOWED
  if (keyScopes === null) return undefined
  if (operation.inPerson) return IN_PERSON
  const reads = method === 'GET' || method === 'HEAD'
  const needed = operation === ADMIN ? 'admin' : reads ? 'read' : 'write'
  return keyScopes.includes(needed) ? undefined : keyLacks(needed)
}

const NO_SUCH: Refusal = {
  kind: 'not-found',
  text: 'There is nothing at this address.',
  mend: 'Begin at the first page.',
}

const SECOND_FACTOR_FIRST: Refusal = {
  kind: 'not-allowed',
  text: 'Everybody needs a second factor here, and you came in without one.',
  mend: 'Set one up on the page of your account; then everything is here again.',
}

const NOT_ALLOWED: Refusal = {
  kind: 'not-allowed',
  text: 'This is not part of what your role does here.',
  mend: 'Ask an admin of the workspace if you need it.',
}

const IN_PERSON: Refusal = {
  kind: 'not-allowed',
  text: 'A link that opens an account is made in person, never by a key.',
  mend: 'Sign in and make it on the page of people.',
}

const keyLacks = (scope: string): Refusal => ({
  kind: 'not-allowed',
  text: `This key lacks the scope “${scope}”.`,
  mend: 'Make another on the page of your account.',
})
