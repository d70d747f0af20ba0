import { randomUUID } from 'node:crypto'
import { FILING_KINDS, type FilingKind, type MemberId, ROLES } from '@closed-learned/deals'
import fc from 'fast-check'
import type { House } from '../work/house.ts'

/** So many accounts are enough for every organisation that is drawn. */
export const MOST_PEOPLE = 6

/** How somebody stands in an organisation; their number is that of the owner in the CRM. */
export interface DrawnPerson {
  readonly team: number | null
  readonly roles: readonly string[]
  /** Somebody who is invited only, or who has left before. */
  readonly is: 'here' | 'invited' | 'gone'
  /** Whether an owner in the CRM is known to be them. */
  readonly isMatched: boolean
}

/** What somebody files about a deal that carries a flag, or about one that carries none. */
export interface DrawnFiling {
  readonly author: number
  readonly kind: FilingKind
  readonly isDated: boolean
  readonly isFlagged: boolean
}

/** What is told of a loss: by its owner, and by somebody whom the owner asks. */
export interface DrawnAccount {
  readonly owner: number
  readonly inConfidence: boolean
  readonly sharedWith: number | null
  readonly asks: number | null
}

/** A change of who stands where, after everything was filed. */
export type DrawnChange =
  | { readonly what: 'manages' | 'managesNoMore'; readonly team: number; readonly person: number }
  | { readonly what: 'moves'; readonly team: number | null; readonly person: number }
  | { readonly what: 'leaves' | 'joins'; readonly person: number }

export interface DrawnOrganisation {
  /** The parent of each team, by number: an earlier one, in a tree at most four deep. */
  readonly parents: readonly (number | null)[]
  readonly people: readonly DrawnPerson[]
  readonly managers: readonly (readonly [team: number, person: number])[]
  /** Days after the flags were told on which people file: in the time of the owner alone, or after. */
  readonly filedAfter: number
  readonly filings: readonly DrawnFiling[]
  readonly accounts: readonly DrawnAccount[]
  readonly changes: readonly DrawnChange[]
}

const DEEPEST = 4

/** Of the drawn parents those that keep the tree from getting deeper. */
function shallow(drawn: readonly (number | null)[]): (number | null)[] {
  const depth: number[] = []
  return drawn.map((parent, team) => {
    const above = parent === null ? 0 : (depth[parent] ?? 0)
    depth[team] = above < DEEPEST ? above + 1 : 1
    return above < DEEPEST ? parent : null
  })
}

export const anyOrganisation: fc.Arbitrary<DrawnOrganisation> = fc
  .tuple(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 2, max: MOST_PEOPLE }))
  .chain(([teams, people]) => {
    const person = fc.nat(people - 1)
    const team = fc.nat(teams - 1)
    const parents = Array.from({ length: teams }, (_, i) =>
      i === 0 ? fc.constant(null) : fc.option(fc.nat(i - 1), { freq: 4 }),
    )
    return fc.record({
      parents: fc.tuple(...parents).map(shallow),
      people: fc.array(anyPerson(team), { minLength: people, maxLength: people }),
      managers: fc.uniqueArray(fc.tuple(team, person), {
        minLength: 1,
        maxLength: 8,
        selector: (pair) => pair.join(),
      }),
      filedAfter: fc.constantFrom(0, 2, 14),
      filings: fc.uniqueArray(anyFiling(person), {
        minLength: 3,
        maxLength: 6,
        selector: ({ author, isFlagged }) => `${author} ${isFlagged}`,
      }),
      accounts: fc.uniqueArray(anyAccount(person), {
        minLength: 1,
        maxLength: 2,
        selector: (one) => one.owner,
      }),
      changes: fc.array(anyChange(team, person), { minLength: 1, maxLength: 3 }),
    })
  })

const anyPerson = (team: fc.Arbitrary<number>): fc.Arbitrary<DrawnPerson> =>
  fc.record({
    team: fc.option(team, { freq: 6 }),
    roles: fc.subarray([...ROLES], { minLength: 1 }),
    is: fc.oneof(
      { weight: 8, arbitrary: fc.constant('here' as const) },
      { weight: 2, arbitrary: fc.constantFrom('invited', 'gone') },
    ),
    isMatched: fc.oneof(
      { weight: 8, arbitrary: fc.constant(true) },
      { weight: 1, arbitrary: fc.constant(false) },
    ),
  })

const anyFiling = (author: fc.Arbitrary<number>): fc.Arbitrary<DrawnFiling> =>
  fc.record({
    author,
    kind: fc.constantFrom(...FILING_KINDS),
    isDated: fc.boolean(),
    isFlagged: fc.constantFrom(true, true, false),
  })

const anyAccount = (person: fc.Arbitrary<number>): fc.Arbitrary<DrawnAccount> =>
  fc.record({
    owner: person,
    inConfidence: fc.constantFrom(false, false, true),
    sharedWith: fc.option(person),
    asks: fc.option(person),
  })

const anyChange = (
  team: fc.Arbitrary<number>,
  person: fc.Arbitrary<number>,
): fc.Arbitrary<DrawnChange> =>
  fc.oneof(
    fc.record({ what: fc.constantFrom('manages', 'managesNoMore'), team, person }),
    fc.record({ what: fc.constant('moves' as const), team: fc.option(team), person }),
    fc.record({ what: fc.constantFrom('leaves', 'joins'), person }),
  )

/** Puts an organisation into an emptied workspace, at a moment; gives its people's ids in order. */
export async function settle(
  house: House,
  { parents, people, managers }: DrawnOrganisation,
  users: readonly { readonly userId: string }[],
): Promise<MemberId[]> {
  const ids = people.map(() => randomUUID() as MemberId)
  const at = house.now() / 1_000
  await house.store.inWorkspace(async (session) => {
    for (const [i, parent] of parents.entries())
      await session.run(
        `INSERT INTO team (workspace_id, team_id, parent_id, name)
         VALUES (current_setting('app.workspace')::uuid, $1, $2, 'team')`,
        [i, parent],
      )
    for (const [i, { team, roles, is, isMatched }] of people.entries()) {
      await session.run(
        `INSERT INTO member (workspace_id, member_id, user_id, name, email, roles, team_id, added_at, joined_at, left_at)
         VALUES (current_setting('app.workspace')::uuid, $1, $2, $3, $3, $4, $5, to_timestamp($6),
                 CASE WHEN $7 THEN to_timestamp($6) END, CASE WHEN $8 THEN to_timestamp($6) END)`,
        [
          ...[ids[i], is === 'invited' ? null : users[i]?.userId, `person ${i}`, roles, team, at],
          ...[is !== 'invited', is === 'gone'],
        ],
      )
      if (isMatched)
        await session.run(
          `INSERT INTO owner_match (workspace_id, person_id, member_id, how, matched_at)
           SELECT workspace_id, person_id, $2, 'hand', now() FROM person WHERE key = $1`,
          [`owner${i}`, ids[i]],
        )
    }
    for (const [team, person] of managers) await session.run(ADD_MANAGER, [team, ids[person]])
  })
  return ids
}

const ADD_MANAGER = `INSERT INTO team_manager (workspace_id, team_id, member_id)
  VALUES (current_setting('app.workspace')::uuid, $1, $2) ON CONFLICT DO NOTHING`

/** Makes a change as it is made by an admin. */
export async function change(
  house: House,
  drawn: DrawnChange,
  ids: readonly MemberId[],
  users: readonly { readonly userId: string }[],
): Promise<void> {
  const id = ids[drawn.person]
  const at = house.now() / 1_000
  await house.store.inWorkspace(async (session) => {
    if (drawn.what === 'manages') await session.run(ADD_MANAGER, [drawn.team, id])
    if (drawn.what === 'managesNoMore')
      await session.run('DELETE FROM team_manager WHERE team_id = $1 AND member_id = $2', [
        drawn.team,
        id,
      ])
    if (drawn.what === 'moves')
      await session.run('UPDATE member SET team_id = $2 WHERE member_id = $1', [id, drawn.team])
    if (drawn.what === 'leaves')
      await session.run('UPDATE member SET left_at = to_timestamp($2) WHERE member_id = $1', [
        id,
        at,
      ])
    if (drawn.what === 'joins')
      await session.run(
        `UPDATE member SET joined_at = to_timestamp($2), user_id = $3
         WHERE member_id = $1 AND joined_at IS NULL AND left_at IS NULL`,
        [id, at, users[drawn.person]?.userId],
      )
  })
}
