import type { BuyingSide } from '../buying-side/schemas.ts'
import type { CommitteeRole } from '../debrief/menu.ts'

/** Which roles of the buying committee are known of a deal, and which of them are against it. */
export interface CommitteeKnown {
  readonly present: ReadonlySet<CommitteeRole>
  readonly against: ReadonlySet<CommitteeRole>
}

/** How CRMs call them, in small letters. */
const CALLED: Readonly<Record<CommitteeRole, RegExp>> = {
  champion: /champion|coach|sponsor|advocate/,
  gatekeeper: /gate ?keeper|procurement|purchasing/,
  influencer: /influenc|evaluat|technical/,
  blocker: /block|opponent|detractor/,
  decisionMaker: /decision|decider/,
  economicBuyer: /economic|budget/,
}

/**
 * What the CRM's roles of contacts and its owner's own notes tell of a committee; null where neither names
 * a role, so that nothing can be said to be missing. `called`: the roles as the CRM calls them.
 */
export function committeeKnown(
  called: readonly string[],
  noted: BuyingSide['committee'],
): CommitteeKnown | null {
  const stated = called.flatMap((name) => rolesCalled(name.toLowerCase()))
  const present = new Set([...stated, ...noted.map(({ role }) => role)])
  if (present.size === 0) return null
  const against = noted.flatMap(({ role, stance }) => (stance === 'against' ? [role] : []))
  return { present, against: new Set(against) }
}

const rolesCalled = (name: string): CommitteeRole[] =>
  ROLES.filter((role) => CALLED[role].test(name))

const ROLES = Object.keys(CALLED) as CommitteeRole[]

/** Whether all these roles are missing in a committee, or against it; of one that is not known: null. */
export function areMissing(
  roles: readonly CommitteeRole[],
  committee: CommitteeKnown | null,
): boolean | null {
  if (committee === null) return null
  return roles.every((role) => !committee.present.has(role) || committee.against.has(role))
}
