import {
  cohortAsOf,
  type Day,
  dayOfInstant,
  type History,
  type MemberId,
  type OddsLearned,
  type Organisation,
  publishedDay,
  type Truth,
  truthAsOf,
  type Viewer,
} from '@closed-learned/deals'

/** How many days are kept at once; people move to and fro between a few. */
const DAYS_KEPT = 4
/** For how many people the truth of a day is kept, at least; more where it is small. */
const VIEWERS_KEPT = 12
const ROWS_KEPT = 2_000_000

/** For whom a truth is wanted, of which versions, and when. */
interface SeenAsked {
  readonly member: MemberId
  readonly versions: string
  readonly now: number
}

/** What was made for somebody, and until when it holds. */
interface Seen {
  readonly truth: Truth
  readonly until: number
}

/** The same beside what it was made of; who asks while it is made waits for the same. */
interface Kept {
  readonly versions: string
  readonly from: number
  readonly seen: Promise<Seen>
}

/** The truth of one day. */
export interface Then {
  readonly truth: Truth
  /** What it knows of past deals' odds; absent while that is not learned. */
  readonly odds?: OddsLearned | undefined
  /** The newest day that the sources have told of. */
  readonly newest: Day
}

/** The history at one position of the ledger, and the truth of the days last asked for. */
export class Memory {
  private position = ''
  private history: History | undefined
  private readonly days = new Map<Day, Then>()
  private people: { since: number; until: number; organisation: Organisation } | undefined
  private readonly seen = new WeakMap<Truth, Map<string, Truth>>()
  private readonly made = new WeakMap<Truth, Map<MemberId, Kept>>()

  /** Who stands where, if it is that of this version. */
  organisationAt(version: number): Organisation | undefined {
    const { people } = this
    return people && people.since <= version && version <= people.until
      ? people.organisation
      : undefined
  }

  keepOrganisation(version: number, organisation: Organisation): void {
    this.people = { since: version, until: version, organisation }
  }

  /** A version that moved nobody: who stands where is what it was in the one before. */
  stoodStill(version: number): void {
    if (this.people?.until === version - 1) this.people = { ...this.people, until: version }
  }

  private readonly arrivals = new Map<MemberId, Promise<number>>()

  /** Notes once that somebody came, however many of their first requests come together; gives its version. */
  arrive(member: MemberId, note: () => Promise<number>): Promise<number> {
    const noted = this.arrivals.get(member) ?? note()
    this.arrivals.set(member, noted)
    noted.catch(() => this.arrivals.delete(member))
    return noted
  }

  private told: { state: string; telling: Promise<void> } | undefined

  /** Does something once for a state of the workspace; what failed is tried again. */
  onceFor(state: string, work: () => Promise<void>): Promise<void> {
    if (this.told?.state !== state) {
      const telling = work()
      this.told = { state, telling }
      telling.catch(() => {
        this.told = undefined
      })
    }
    return this.told.telling
  }

  /** The truth that somebody is told, made again when anything that it rests on has changed, time included. */
  async seenBy(whole: Truth, asked: SeenAsked, make: () => Promise<Seen>): Promise<Truth> {
    const { member, versions, now } = asked
    const made = this.made.get(whole) ?? new Map<MemberId, Kept>()
    this.made.set(whole, made)
    const known = made.get(member)
    if (known?.versions === versions && known.from <= now) {
      const { truth, until } = await known.seen
      if (now < until) return truth
    }
    const kept = { versions, from: now, seen: make() }
    kept.seen.catch(() => made.get(member) === kept && made.delete(member))
    made.delete(member)
    made.set(member, kept)
    forgetOldest(made, whole)
    return (await kept.seen).truth
  }

  /** The truth as somebody may know it, made once as long as nothing that it depends on changes. */
  seenAs(whole: Truth, key: string, make: () => Truth): Truth {
    const made = this.seen.get(whole) ?? new Map<string, Truth>()
    this.seen.set(whole, made)
    const truth = made.get(key) ?? make()
    made.delete(key)
    made.set(key, truth)
    forgetOldest(made, whole)
    return truth
  }

  /** The history, if it is that of this position. */
  historyAt(position: string): History | undefined {
    return this.position === position ? this.history : undefined
  }

  /** The day that somebody looked at last. */
  lastAsked: Day | undefined

  /** The position of the ledger that a history is of, if it is the one at hand. */
  positionOf(history: History): string | undefined {
    return this.history === history ? this.position : undefined
  }

  /** Takes in another history; what was told of an earlier one is forgotten. */
  keep(position: string, history: History): void {
    this.position = position
    this.history = history
    this.days.clear()
  }

  /** The truth of a day if it is at hand. */
  known(day: Day): Then | undefined {
    const then = this.days.get(day)
    if (then) this.remember(day, then)
    return then
  }

  /** The truth of the newest day if it is at hand. */
  newest(): Then | undefined {
    return this.history && this.days.get(dayOfInstant(this.history.reportedUntil))
  }

  /** The truth of the day that a viewer is shown, by default the newest, if it is at hand. */
  shownTo(viewer: Viewer, asked: Day | undefined): Then | undefined {
    if (this.history === undefined) return undefined
    const newest = dayOfInstant(this.history.reportedUntil)
    return this.known(publishedDay(viewer, asked, newest))
  }

  /** Makes the truth of a day of the history at hand and keeps it. */
  make(history: History, day: Day, odds?: OddsLearned): Then {
    const newest = dayOfInstant(history.reportedUntil)
    const then = { truth: truthAsOf(cohortAsOf(history, day), odds), odds, newest }
    this.remember(day, then)
    return then
  }

  /** The day last asked for stands last; where they are too many the first one goes, but never the newest. */
  private remember(day: Day, then: Then): void {
    this.days.delete(day)
    this.days.set(day, then)
    for (const old of [...this.days.keys()])
      if (this.days.size > DAYS_KEPT && old !== then.newest) this.days.delete(old)
  }
}

/** Keeps what was made for the people who asked last, the more of them the fewer deals there are. */
function forgetOldest<K>(made: Map<K, unknown>, { cohort }: Truth): void {
  const most = Math.max(VIEWERS_KEPT, Math.floor(ROWS_KEPT / (cohort.size + 1)))
  for (const old of made.keys()) if (made.size > most) made.delete(old)
}
