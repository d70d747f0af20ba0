import {
  type Cohort,
  directManagersOf,
  type Member,
  type MemberId,
  type Organisation,
  ownerOf,
  STANDING_OPEN,
} from '@closed-learned/deals'

/** Who of the sample's people takes part: some reps of some teams, their managers, and who learns. */
export interface Taking {
  readonly reps: readonly MemberId[]
  /** Whom the first ones won over: the others of every team that is told of by itself. */
  readonly others: readonly MemberId[]
  readonly managerOf: (rep: MemberId) => MemberId | undefined
  readonly learner: MemberId
}

/** Teams that are large enough to be told of as one. */
const TEAMS = ['DACH', 'North America East', 'UK & Ireland']
const LATER = ['France & Iberia', 'North America West']
const OF_EACH = 3

/** By name, so that it is the same people at every start. */
export function whoTakesPart(organisation: Organisation, now: Cohort): Taking {
  const members = [...organisation.members.values()].sort((a, b) => (a.name < b.name ? -1 : 1))
  const owns = openOwners(organisation, now)
  const repsOf = (name: string) => {
    const isIn = ({ team }: Member) => team !== null && organisation.teams.get(team)?.name === name
    return members
      .filter((member) => isIn(member) && member.roles.includes('rep') && owns.has(member.id))
      .map(({ id }) => id)
  }
  const reps = TEAMS.flatMap((name) => repsOf(name).slice(0, OF_EACH))
  const others = [...TEAMS, ...LATER].flatMap(repsOf).filter((id) => !reps.includes(id))
  const learner = members.find(({ roles }) => roles.includes('learner'))
  if (learner === undefined) throw new Error('Nobody of the sample looks after what is learned.')
  return {
    reps,
    others,
    managerOf: (rep) => directManagersOf(organisation, rep)[0],
    learner: learner.id,
  }
}

/** Whose deals are open now; some are here and have none. */
function openOwners({ owners }: Organisation, now: Cohort): ReadonlySet<MemberId> {
  const open = new Set<MemberId>()
  for (let row = 0; row < now.size; row++) {
    const owner = owners.get(ownerOf(now, row) ?? '')
    if (owner !== undefined && now.standing[row] === STANDING_OPEN) open.add(owner)
  }
  return open
}
