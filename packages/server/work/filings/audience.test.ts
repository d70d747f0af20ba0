import { randomUUID } from 'node:crypto'
import {
  type AccountPreview,
  asMember,
  directManagersOf,
  FILING_KINDS,
  type FilingKind,
  type MemberId,
  type Organisation,
  type PersonViewer,
  type Refusal,
  ROLES,
  type Said,
} from '@closed-learned/deals'
import fc from 'fast-check'
import { beforeAll, expect, test } from 'vitest'
import { sourceOf } from '../../testing/source-of.ts'
import { day, deal, taking } from '../../testing/taking.ts'
import { testHouse } from '../../testing/test-house.ts'
import { lossAccounts, waiveAccount } from '../loss-accounts/accounts.ts'
import { fileAccount, previewAccount } from '../loss-accounts/file-account.ts'
import { organisationNow } from '../organisation-now.ts'
import { isRefusal } from '../refusals.ts'
import { fileFilings } from './file-filings.ts'
import { filing } from './filings.ts'
import { previewAudience } from './preview-audience.ts'

/**
 * Who will see a thing, as its author reads it before, is who can read it after: through the calls of
 * every page, and in the database as the application's own role. Over random organisations.
 */
const ORGANISATIONS = Number(process.env.CLOSED_LEARNED_ORGANISATIONS ?? 30)

const MOST_PEOPLE = 6
const bare = await testHouse()
let now = Date.UTC(2026, 5, 1, 12)
const house = { ...bare, now: () => now }
const { take } = taking(bare)

/** Each of so many owners has one open deal and one that was lost. */
beforeAll(async () => {
  const owners = Array.from({ length: MOST_PEOPLE }, (_, i) => `owner${i}`)
  const opportunity = owners.flatMap((owner, i) => [
    deal(`open${i}`, { owner, stage: 'Lead', closeDate: '2026-08-01' }),
    deal(`lost${i}`, { owner, stage: 'Lost', closedAt: '2026-03-01', closeDate: '2026-03-01' }),
  ])
  await take(sourceOf({ opportunity }, { exportedAt: day('2026-05-30') }))
})

interface Drawn {
  /** The parent of each team, by number; a team's is always an earlier one. */
  readonly parents: readonly (number | null)[]
  readonly people: readonly { readonly team: number | null; readonly roles: readonly string[] }[]
  readonly managers: readonly (readonly [team: number, person: number])[]
  readonly author: number
  readonly kind: FilingKind
  readonly inConfidence: boolean
  /** Who leaves afterwards, and who is put into another team. */
  readonly leaves: number
  readonly moves: number
}

const drawn: fc.Arbitrary<Drawn> = fc
  .tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 2, max: MOST_PEOPLE }))
  .chain(([teams, people]) => {
    const person = fc.integer({ min: 0, max: people - 1 })
    const team = fc.integer({ min: 0, max: teams - 1 })
    const parents = Array.from({ length: teams }, (_, i) =>
      i === 0 ? fc.constant(null) : fc.option(fc.integer({ min: 0, max: i - 1 })),
    )
    return fc.record({
      parents: fc.tuple(...parents),
      people: fc.array(
        fc.record({ team: fc.option(team), roles: fc.subarray([...ROLES], { minLength: 1 }) }),
        { minLength: people, maxLength: people },
      ),
      managers: fc.uniqueArray(fc.tuple(team, person), {
        maxLength: 6,
        selector: (pair) => pair.join(),
      }),
      author: person,
      kind: fc.constantFrom(...FILING_KINDS),
      inConfidence: fc.boolean(),
      leaves: person,
      moves: person,
    })
  })

/** Puts a random organisation in the place of the one before; gives its people in order. */
async function settle({ parents, people, managers }: Drawn): Promise<MemberId[]> {
  const ids = people.map(() => randomUUID() as MemberId)
  await house.store.inWorkspace(async (session) => {
    for (const table of ['owner_match', 'team_manager', 'member', 'team'])
      await session.run(`DELETE FROM ${table}`)
    for (const [i, parent] of parents.entries())
      await session.run(
        `INSERT INTO team (workspace_id, team_id, parent_id, name)
         VALUES (current_setting('app.workspace')::uuid, $1, $2, 'team')`,
        [i, parent],
      )
    for (const [i, { team, roles }] of people.entries()) {
      await session.run(
        `INSERT INTO member (workspace_id, member_id, name, email, roles, team_id, added_at, joined_at)
         VALUES (current_setting('app.workspace')::uuid, $1, $2, $2, $3, $4, now(), now())`,
        [ids[i], `person ${i}`, roles, team],
      )
      await session.run(
        `INSERT INTO owner_match (workspace_id, person_id, member_id, how, matched_at)
         SELECT workspace_id, person_id, $2, 'hand', now() FROM person WHERE key = $1`,
        [`owner${i}`, ids[i]],
      )
    }
    for (const [team, person] of managers)
      await session.run(
        `INSERT INTO team_manager (workspace_id, team_id, member_id)
         VALUES (current_setting('app.workspace')::uuid, $1, $2)`,
        [team, ids[person]],
      )
  })
  return ids
}

const SAID: Record<FilingKind, Said> = {
  letGo: { kind: 'letGo', as: 'lost', doorOpen: false, remindOn: null },
  lives: { kind: 'lives', evidence: 'other', on: null, text: 'They asked for a date.' },
  goOn: { kind: 'goOn' },
  help: { kind: 'help', text: 'Could you look at it with me?' },
  headsUp: { kind: 'headsUp', text: 'The date will not hold.' },
}

function viewerIn(organisation: Organisation, member: MemberId): PersonViewer {
  const viewer = asMember(organisation, member, now)
  if (viewer === undefined) throw new Error('nobody')
  return viewer
}

type Previewed = Pick<AccountPreview['audience'], 'seers'>

/** A thing that was filed, how its audience was told before, and how it is read. */
interface Filed {
  readonly previewed: Previewed
  readonly reads: (viewer: PersonViewer) => Promise<boolean>
  readonly below: (viewer: PersonViewer) => Promise<boolean>
}

function done<T extends object>(told: T | Refusal): T {
  if (isRefusal(told)) throw new Error(`${told.text} ${told.mend}`)
  return told as T
}

async function fileOne(author: PersonViewer, drawn: Drawn): Promise<Filed | undefined> {
  const previewed = await previewAudience(house, author, { kind: drawn.kind })
  const asked = { deals: [`open${drawn.author}`], said: SAID[drawn.kind] }
  const filed = await fileFilings(house, author, asked)
  // What would reach nobody is declined in the preview and in the filing alike.
  if (isRefusal(previewed) || isRefusal(filed)) {
    expect(filed).toEqual(previewed)
    return undefined
  }
  const id = filed.filings[0]?.id ?? ''
  return {
    previewed,
    reads: async (viewer) => !isRefusal(await filing(house, viewer, id)),
    below: (viewer) => isThere(viewer, 'SELECT FROM filing WHERE filing_id = $1', id),
  }
}

async function giveOne(author: PersonViewer, { author: i, inConfidence }: Drawn): Promise<Filed> {
  const said = {
    text: `It went elsewhere ${randomUUID()}.`,
    causes: [],
    holdCausesBack: false,
    inConfidence,
    adviceRead: false,
  }
  const previewed = done(await previewAccount(house, author, `lost${i}`, said)).audience
  const { account } = done(await fileAccount(house, author, `lost${i}`, said))
  return {
    previewed,
    reads: async (viewer) => {
      // Who may give one too reads it once they say that they give none.
      if (viewer.member !== author.member) await waiveAccount(house, viewer, `lost${i}`)
      const told = await lossAccounts(house, viewer, `lost${i}`)
      return !isRefusal(told) && told.accounts.some(({ text }) => text === said.text)
    },
    below: (viewer) =>
      isThere(viewer, 'SELECT FROM loss_account WHERE loss_account_id = $1', account.id),
  }
}

async function isThere(viewer: PersonViewer, text: string, id: string): Promise<boolean> {
  const rows = await house.store.seenBy(viewer, (session) => session.run(text, [id]))
  return rows.length > 0
}

/** Everybody who can read it now, by each of both walls. */
async function readersOf(thing: Filed, organisation: Organisation, people: readonly MemberId[]) {
  const [reads, below]: [Set<MemberId>, Set<MemberId>] = [new Set(), new Set()]
  for (const member of people) {
    if (organisation.members.get(member)?.leftAt !== null) continue
    const viewer = viewerIn(organisation, member)
    if (await thing.reads(viewer)) reads.add(member)
    if (await thing.below(viewer)) below.add(member)
  }
  return { reads, below }
}

const previewedBy = ({ seers }: Previewed, at: number) =>
  new Set(
    seers.filter(({ from }) => Date.parse(from) <= at).map(({ member }) => member as MemberId),
  )

/** Within the days that a thing is its author's alone, and just after. */
const MOMENTS = [1.9, 2.1, 6.9, 7.1].map((days) => days * 86_400_000)

test(
  'the previewed audience is who can read it, through the calls and below them',
  async () => {
    await fc.assert(
      fc.asyncProperty(drawn, async (one) => {
        const start = now
        const people = await settle(one)
        const { organisation } = await organisationNow(house)
        const author = viewerIn(organisation, people[one.author] as MemberId)
        const things = [await fileOne(author, one), await giveOne(author, one)]
        for (const moment of MOMENTS) {
          now = start + moment
          for (const thing of things) {
            if (thing === undefined) continue
            const { reads, below } = await readersOf(thing, organisation, people)
            expect(reads).toEqual(previewedBy(thing.previewed, now))
            expect(below).toEqual(reads)
          }
        }
        await leaveAndMove(one, people, author.member)
        for (const thing of things)
          if (thing !== undefined) await expectOnlyRelated(thing, people, author.member)
        // The next organisation begins later, so that nothing of this one is a double click.
        now = start + 3_600_000
      }),
      { numRuns: ORGANISATIONS },
    )
  },
  ORGANISATIONS * 10_000,
)

async function leaveAndMove(
  { leaves, moves }: Drawn,
  people: readonly MemberId[],
  author: MemberId,
) {
  await house.store.inWorkspace(async (session) => {
    await session.run('UPDATE member SET left_at = now() WHERE member_id = $1 AND $1 <> $2', [
      people[leaves],
      author,
    ])
    await session.run('UPDATE member SET team_id = 0 WHERE member_id = $1', [people[moves]])
  })
}

/** Nobody came to see it, and who is no direct manager any more sees it no more. */
async function expectOnlyRelated(thing: Filed, people: readonly MemberId[], author: MemberId) {
  const { organisation } = await organisationNow(house)
  const { reads, below } = await readersOf(thing, organisation, people)
  const managers = directManagersOf(organisation, author)
  const still = [...previewedBy(thing.previewed, now)].filter(
    (member) => member === author || managers.includes(member),
  )
  expect(reads).toEqual(new Set(still))
  expect(below).toEqual(reads)
}
