import { type Day, dayOfIso } from '../shared/day.ts'
import { workday } from './calendar.ts'

/*
 * The story of the sample company, which tests and pages may rely on. Figures are those of the
 * default seed and as-of; `story.test.ts` holds the limits within which every seed must stay.
 *
 * Fernhollow sells planning software (Core, Analytics, Integration, Forecast, Mobile), in dollars, to
 * companies with many sites: 41 account executives in 6 teams with a manager each, one vice
 * president. Three years, 5,000 deals, more from year to year, fewer in August and December.
 *
 * **Winning.** 26 % of the closed deals are won, half of them within 78 days, and more than their
 * share in the last week of a quarter. Reps differ modestly.
 *
 * **Losing.** A deal is lost in fact on a day (`diedOn` in the truth) after which the buyer no longer
 * answers, and formally some time later. What happens in between (`handling.ts`): it is let go; left
 * silent; slid by a month, again and again; or buried: thrown 9, 12 or 24 months, parked in Suspect,
 * or kept warm (lingering). Of the buried ones one in forty is won in the end. Some late ones are
 * closed as Unqualified though they had been qualified. Others are reopened, re-created under a new
 * id, split, renamed, or handed to a colleague in the last week of a quarter.
 *
 * **The programme.** For 52 weeks all teams but DACH have let lost deals go sooner: 61 % within three
 * weeks of the loss in fact, 28 % before; in DACH 27 % and 33 %. Deals created long before it took a
 * median of 102 days to be lost, those created since (and closed) 42. On 3 March 2026, 60 long-buried
 * deals of all teams were let go together.
 *
 * **Open now**, 700: 363 live (89 of them lost in fact lately, most of them soon let go), 63
 * long-dated by a date that the buyer gave, 82 stalled, 192 buried (thrown 85, parked 69, lingering
 * 38). Some pauses are real though nobody
 * wrote a date down: rules will flag them, and be wrong. Four deals of one rep (`heroes.ts`) are the
 * ones to show.
 *
 * **Causes** (`odds.ts`). Of the first four neither condition does anything alone.
 * - Purchased List × HR Manager is lost 19 times in 20: such deals rarely have an economic buyer. List
 *   and title alone look bad only because they often come together.
 * - 1,000 employees or more × no SSO is lost 9 times in 10; others 3 times in 4.
 * - Partner Referral × SAP protects: lost less than every second time.
 * - Dynaris × procurement late is lost as often as others, but 60 days later.
 * - Where the incumbent is Spreadsheets, a loss is more than twice as often no decision.
 * - "Data residency" grows from nothing to more than a fifth of the stated reasons.
 * - Everything else (industry, product, price band, region, competitor …) does nothing.
 *
 * **Nordics** is a team of two, and the only one in its region: too few owners to say anything.
 */

/** Name of the sample company; it sells planning software to companies with many sites. */
export const SAMPLE_COMPANY_NAME = 'Fernhollow'

/** The day up to which the sample company's CRM has reported, unless asked otherwise. */
export const SAMPLE_AS_OF = dayOfIso('2026-09-30') ?? 0

/** Opportunities in the sample, whatever the seed. */
export const SAMPLE_DEALS = 5_000

/** The dates of the story; everything else hangs on them. */
export interface StoryDates {
  /** First day of the three years. */
  readonly start: Day
  /** From this day on most teams let lost deals go sooner. */
  readonly programme: Day
  /** The day on which long-buried deals were let go together. */
  readonly purge: Day
  readonly asOf: Day
}

/** The dates of the story for an as-of: 3 years, 52 weeks, and 211 days before it. */
export function storyDates(asOf: Day): StoryDates {
  return { start: asOf - 1_095, programme: asOf - 364, purge: workday(asOf - 211), asOf }
}

/** Deals let go together on the day of the purge. */
export const PURGED_DEALS = 60

/** The team that let its lost deals go as before when the others changed. */
export const UNCHANGED_TEAM = 'DACH'

/** The team of two: too few owners to say anything about it. */
export const SMALL_TEAM = 'Nordics'

/** The stated loss reason that grows from quarter to quarter. */
export const GROWING_REASON = 'Data residency'

/** Names of the causes that are planted; `odds.ts` says what each does. */
export const CAUSES = [
  'purchased list to HR',
  'large without SSO',
  'partner with SAP',
  'late procurement against Dynaris',
  'spreadsheets stay',
] as const
export type Cause = (typeof CAUSES)[number]
