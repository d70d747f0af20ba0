import { randomUUID } from 'node:crypto'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type MemberId, OPERATOR, type Role } from '@closed-learned/deals'
import { openFilesSource } from '../sources/files/files-source.ts'
import type { House } from '../work/house.ts'
import { importFiles } from '../work/import-files.ts'
import { settleManagers } from '../work/people/settle-managers.ts'
import { isRefusal } from '../work/refusals.ts'

/** Somebody of a company for tests. */
export interface Person {
  readonly name: string
  readonly roles: readonly Role[]
  readonly team: string | null
  readonly manages?: string
  /** Whether they own deals in the CRM. */
  readonly owns?: boolean
  /** Whether they have left, or were never given a place. */
  readonly is?: 'gone' | 'unmatched'
}

/** Two teams of three, a leader who owns deals too, a learner, an admin, one who left, one unknown here. */
export const STAFF: readonly Person[] = [
  { name: 'rep', roles: ['rep'], team: 'North', owns: true },
  { name: 'otherRep', roles: ['rep'], team: 'North', owns: true },
  { name: 'thirdRep', roles: ['rep'], team: 'North', owns: true },
  { name: 'manager', roles: ['manager', 'rep'], team: 'North', manages: 'North', owns: true },
  { name: 'southRep', roles: ['rep'], team: 'South', owns: true },
  { name: 'southSecond', roles: ['rep'], team: 'South', owns: true },
  { name: 'otherManager', roles: ['manager'], team: 'South', manages: 'South' },
  { name: 'leader', roles: ['leader'], team: 'Sales', owns: true },
  { name: 'learner', roles: ['learner'], team: null },
  { name: 'admin', roles: ['admin'], team: null },
  { name: 'gone', roles: ['rep'], team: 'South', owns: true, is: 'gone' },
  { name: 'unmatched', roles: ['rep'], team: null, owns: true, is: 'unmatched' },
]

const TEAMS: readonly (readonly [name: string, parent: string | null])[] = [
  ['Sales', null],
  ['North', 'Sales'],
  ['South', 'Sales'],
]

/** How large a company is. */
export interface Shape {
  readonly staff: readonly Person[]
  /** With the team above, which comes before it. */
  readonly teams: readonly (readonly [name: string, parent: string | null])[]
  readonly dealsEach: number
  /** The id of each; a random one where two companies need not be alike. */
  readonly idOf?: (name: string) => MemberId
}

export const USUAL: Shape = { staff: STAFF, teams: TEAMS, dealsEach: 24 }

/** A company in a workspace: its people, by name, and the ids of the deals that each of them owns. */
export interface Company {
  readonly members: ReadonlyMap<string, MemberId>
  readonly dealsOf: ReadonlyMap<string, readonly string[]>
}

/**
 * Fills an empty workspace: deals of every owner, open, won and lost, some of them thrown far into the
 * future, and people who came in before now. `mark` is in every name and id, so that a leak shows.
 */
export async function fillCompany(
  house: House,
  folder: string,
  mark: string,
  shape: Shape = USUAL,
): Promise<Company> {
  const dealsOf = writeExport(folder, mark, shape)
  const source = await openFilesSource({ paths: [folder], mapping: MAPPING })
  const report = await importFiles(house, OPERATOR, source, { dryRun: false })
  if (isRefusal(report)) throw new Error(report.text)
  return { members: await placePeople(house, mark, shape), dealsOf }
}

export const emailOf = (mark: string, name: string) => `${name}@${mark}.example`.toLowerCase()

const MAPPING = {
  opportunities: {
    from: 'deals.csv',
    id: 'Deal',
    name: 'Name',
    account: 'Company',
    owner: 'Rep',
    createdAt: 'Opened',
    closedAt: 'Closed',
    closeDate: 'Target',
    stage: 'Stage',
    amount: 'Value',
    currency: 'EUR',
    lossReason: 'Reason',
    attributes: ['Segment', 'Region'],
  },
  history: {
    from: 'changes.csv',
    shape: 'changes' as const,
    id: 'Deal',
    at: 'At',
    field: 'Field',
    oldValue: 'Old',
    newValue: 'New',
  },
  users: { from: 'users.csv', id: 'Rep', email: 'Mail' },
  stages: { Talk: 'open', Offer: 'open', Won: 'won', Lost: 'lost' } as const,
}

function writeExport(
  folder: string,
  mark: string,
  { staff, dealsEach }: Shape,
): Map<string, string[]> {
  mkdirSync(folder, { recursive: true })
  const deals = ['Deal,Name,Company,Rep,Opened,Closed,Target,Stage,Value,Reason,Segment,Region']
  const changes = ['Deal,At,Field,Old,New']
  const users = ['Rep,Mail']
  const dealsOf = new Map<string, string[]>()
  for (const [number, { name }] of staff.filter(({ owns }) => owns).entries()) {
    users.push(`${mark}-${name},${emailOf(mark, name)}`)
    const ids: string[] = []
    for (let i = 0; i < dealsEach; i++) {
      const id = `${mark}-${name}-${i}`
      ids.push(id)
      deals.push(dealLine(id, mark, name, number, i))
      changes.push(...changeLines(id, number, i))
    }
    dealsOf.set(name, ids)
  }
  for (const [name, lines] of Object.entries({ deals, changes, users }))
    writeFileSync(join(folder, `${name}.csv`), `${lines.join('\n')}\n`)
  return dealsOf
}

/** Of each eight: two won, three lost (one after a throw), three open (one or two of them thrown). */
const FATES = ['Won', 'Lost', 'Talk', 'Won', 'Lost', 'Offer', 'Lost', 'Offer'] as const
const wasThrown = (number: number, i: number) =>
  i % 8 === 4 || i % 8 === 5 || (i + number) % 8 === 7

function dealLine(id: string, mark: string, name: string, number: number, i: number): string {
  const stage = FATES[i % 8] ?? 'Talk'
  const opened = openedOn(number, i)
  const closed = stage === 'Won' || stage === 'Lost'
  const ended = opened + 40 + ((i * 13) % 60)
  const target = closed ? ended : targetOf(opened, number, i)
  return [
    id,
    `${mark} deal ${name} ${i}`,
    `${mark} company ${(number * 7 + i) % 40}`,
    `${mark}-${name}`,
    iso(opened),
    closed ? iso(ended) : '',
    iso(target),
    stage,
    String(1_000 + number * 100 + i),
    stage === 'Lost' ? (i % 3 ? 'Price' : 'Timing') : '',
    i % 2 ? 'Small' : 'Large',
    ['East', 'West', 'Mid'][i % 3],
  ].join()
}

function changeLines(id: string, number: number, i: number): string[] {
  if (!wasThrown(number, i)) return []
  const opened = openedOn(number, i)
  const [from, to] = [opened + 60, opened + 480]
  return [`${id},${iso(opened + 30)},Target,${iso(from)},${iso(to)}`]
}

const targetOf = (opened: number, number: number, i: number) =>
  wasThrown(number, i) ? opened + 480 : opened + 160

const openedOn = (number: number, i: number) =>
  FIRST_DAY +
  ((i * 29 + number * 11) % 330) +
  (['Won', 'Lost'].includes(FATES[i % 8] ?? '') ? 0 : 200)

const FIRST_DAY = Date.UTC(2025, 0, 6) / 86_400_000
const iso = (day: number) => new Date(day * 86_400_000).toISOString().slice(0, 10)

/** Places in the workspace for everybody but those whom nobody knows here. */
async function placePeople(
  house: House,
  mark: string,
  { staff, teams: tree, idOf = () => randomUUID() as MemberId }: Shape,
): Promise<Map<string, MemberId>> {
  const members = new Map(staff.map(({ name }) => [name, idOf(name)]))
  await house.store.inWorkspace(async (session) => {
    const teams = new Map<string, number>()
    for (const [name, parent] of tree) {
      const [row] = await session.run<{ team_id: number }>(
        `INSERT INTO team (workspace_id, name, parent_id)
         VALUES (current_setting('app.workspace')::uuid, $1, $2) RETURNING team_id`,
        [name, parent === null ? null : teams.get(parent)],
      )
      teams.set(name, row?.team_id ?? 0)
    }
    for (const { name, roles, team, manages, is } of staff) {
      if (is === 'unmatched') continue
      await session.run(
        `INSERT INTO member (workspace_id, member_id, name, email, roles, team_id, added_at, joined_at, left_at)
         VALUES (current_setting('app.workspace')::uuid, $1, $2, $3, $4, $5, to_timestamp($6), to_timestamp($6),
                 CASE WHEN $7 THEN to_timestamp($6) END)`,
        [
          members.get(name),
          `${mark} ${name}`,
          emailOf(mark, name),
          roles,
          team === null ? null : teams.get(team),
          house.now() / 1_000,
          is === 'gone',
        ],
      )
      if (manages !== undefined)
        await session.run(
          `INSERT INTO team_manager (workspace_id, team_id, member_id)
           VALUES (current_setting('app.workspace')::uuid, $1, $2)`,
          [teams.get(manages), members.get(name)],
        )
    }
    await session.run(
      `INSERT INTO owner_match (workspace_id, person_id, member_id, how, matched_at)
       SELECT workspace_id, p.person_id, m.member_id, 'email', to_timestamp($1)
       FROM person p JOIN member m USING (workspace_id, email) WHERE p.side = 'seller'`,
      [house.now() / 1_000],
    )
    await settleManagers(session, null, house.now())
  })
  members.delete('unmatched')
  return members
}
