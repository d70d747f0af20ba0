import type { Glyph, OpportunityStory } from '@closed-learned/deals'

const DAY = 86_400_000
const at = (iso: string) => Date.parse(`${iso}T00:00:00Z`) / DAY
const iso = (day: number) => new Date(day * DAY).toISOString().slice(0, 10)

const nothing = {
  currency: null,
  bands: [],
  moves: [],
  amounts: [],
  contacts: [],
  silences: [],
  pauses: [],
  knowable: null,
  closeDate: null,
  buyerDate: null,
}

function move(on: string, from: string, to: string) {
  const days = at(to) - at(from)
  return { on, from, to, days, text: `The close date moved ${days} days on ${on}.` }
}

const band = (stage: string, from: string, to: string, level: number, parked = false) => ({
  stage,
  from,
  to,
  level,
  parked,
})

export const halvorsen: OpportunityStory = {
  ...nothing,
  from: '2026-02-04',
  today: '2026-11-22',
  until: '2027-03-15',
  currency: 'EUR',
  bands: [
    band('Qualification', '2026-02-04', '2026-02-25', 0.1),
    band('Discovery', '2026-02-25', '2026-04-04', 0.3),
    band('Solution fit', '2026-04-04', '2026-06-01', 0.55),
    band('Proposal', '2026-06-01', '2026-08-28', 0.8),
    band('Suspect', '2026-08-28', '2026-11-22', 0, true),
  ],
  moves: [
    move('2026-04-24', '2026-04-29', '2026-05-29'),
    move('2026-05-26', '2026-05-29', '2026-06-29'),
    move('2026-06-25', '2026-06-29', '2026-08-31'),
    move('2026-08-29', '2026-08-31', '2027-03-15'),
  ],
  silences: [
    {
      from: '2026-09-21',
      to: '2026-11-22',
      days: 62,
      text: 'no reply from the buyer since 21 September',
    },
  ],
  knowable: { on: '2026-08-29', text: 'the close date moved 196 days at once' },
  closeDate: '2027-03-15',
}

const contacts = (from: string, to: string, every: number): OpportunityStory['contacts'] => {
  const found: { on: string; by: 'us' | 'buyer' | 'unknown' }[] = []
  const by = ['us', 'buyer', 'us', 'us', 'unknown', 'buyer', 'us'] as const
  for (let day = at(from), i = 0; day <= at(to); day += every + ((i * 7) % 5), i++)
    found.push({ on: iso(day), by: by[i % by.length] ?? 'us' })
  return found
}

export const halvorsenFull: OpportunityStory = {
  ...halvorsen,
  contacts: contacts('2026-02-06', '2026-09-20', 4),
  amounts: [
    { on: '2026-02-04', amount: 120_000 },
    { on: '2026-04-10', amount: 210_000 },
    { on: '2026-08-20', amount: 184_000 },
  ],
}

/** Long with the buyer's reason. */
export const ardent: OpportunityStory = {
  ...nothing,
  from: '2026-05-12',
  today: '2026-11-22',
  until: '2027-04-08',
  bands: [
    band('Discovery', '2026-05-12', '2026-07-20', 0.3),
    band('Proposal', '2026-07-20', '2026-09-30', 0.7),
    band('Verbal', '2026-09-30', '2026-11-22', 1),
  ],
  moves: [
    move('2026-08-01', '2026-10-10', '2026-09-15'),
    move('2026-09-10', '2026-09-15', '2026-12-18'),
    move('2026-10-12', '2026-12-18', '2027-04-08'),
  ],
  contacts: contacts('2026-05-13', '2026-11-20', 9),
  closeDate: '2027-04-08',
  buyerDate: '2027-04-01',
}

/** Closed, opened again, won after six years. */
export const sixYears: OpportunityStory = {
  ...nothing,
  from: '2020-03-10',
  today: '2026-05-03',
  until: '2026-06-30',
  currency: 'USD',
  bands: [
    band('Prospect', '2020-03-10', '2020-11-01', 0),
    band('Discovery', '2020-11-01', '2021-08-15', 0.25),
    band('Evaluation', '2021-08-15', '2022-03-01', 0.5),
    band('Prospect', '2023-06-12', '2024-02-01', 0),
    band('Evaluation', '2024-02-01', '2025-01-15', 0.5),
    band('Negotiation', '2025-01-15', '2026-05-03', 0.95),
  ],
  moves: [
    move('2020-09-01', '2020-09-30', '2021-03-31'),
    move('2021-03-20', '2021-03-31', '2021-06-30'),
    move('2021-06-29', '2021-06-30', '2021-12-31'),
    move('2021-12-30', '2021-12-31', '2022-06-30'),
    move('2023-06-12', '2022-06-30', '2024-06-30'),
    move('2024-06-20', '2024-06-30', '2025-06-30'),
    move('2025-05-20', '2025-06-30', '2025-04-30'),
    move('2025-06-02', '2025-04-30', '2026-06-30'),
  ],
  pauses: [{ from: '2022-03-01', to: '2023-06-12' }],
  amounts: [
    { on: '2020-03-10', amount: 1_250_000 },
    { on: '2021-02-01', amount: 2_400_000 },
    { on: '2024-02-01', amount: 900_000 },
    { on: '2025-11-01', amount: 12_345_678_900 },
  ],
  contacts: contacts('2020-03-12', '2026-05-01', 16),
  silences: [
    {
      from: '2021-09-20',
      to: '2022-02-20',
      days: 153,
      text: 'no reply from the buyer for 153 days',
    },
  ],
}

export const oneDay: OpportunityStory = {
  ...nothing,
  from: '2026-03-03',
  today: '2026-03-03',
  until: '2026-03-03',
  bands: [band('Qualification', '2026-03-03', '2026-03-03', 0.1)],
}

export const tenDays: OpportunityStory = {
  ...nothing,
  from: '2026-12-28',
  today: '2027-01-07',
  until: '2027-01-20',
  bands: [
    band('Qualification', '2026-12-28', '2026-12-30', 0.1),
    band('Demo', '2026-12-30', '2027-01-04', 0.4),
    band('Proposal', '2027-01-04', '2027-01-07', 0.8),
  ],
  moves: [move('2027-01-05', '2027-01-12', '2027-01-20')],
  contacts: contacts('2026-12-28', '2027-01-06', 1),
  closeDate: '2027-01-20',
  buyerDate: '2027-01-18',
  knowable: { on: '2027-01-06', text: 'went quiet' },
}

/** Nothing is known of it but its days. */
export const blank: OpportunityStory = {
  ...nothing,
  from: '2026-01-15',
  today: '2026-11-22',
  until: '2026-12-31',
  closeDate: '2026-12-31',
}

/** A close date typed by mistake, and one before the deal began. */
export const mistyped: OpportunityStory = {
  ...halvorsen,
  until: '2099-12-31',
  bands: [band('Prospect', '2026-02-04', '2026-11-22', 0.2)],
  moves: [
    move('2026-03-01', '2025-12-31', '2026-06-30'),
    move('2026-06-01', '2026-06-30', '2099-12-31'),
  ],
  closeDate: '2099-12-31',
}

/** Five hundred changes of everything. */
export const restless: OpportunityStory = (() => {
  const first = at('2023-01-10')
  const last = at('2026-11-22')
  const step = (last - first) / 500
  const day = (i: number) => iso(Math.floor(first + i * step))
  const stages = ['Prospect', 'Discovery', 'Evaluation', 'Proposal', 'Suspect']
  const each = Array.from({ length: 500 }, (_, i) => i)
  return {
    ...nothing,
    from: iso(first),
    today: iso(last),
    until: '2027-03-31',
    bands: each.map((i) => {
      const stage = (i * 7 + Math.floor(i / 9)) % 5
      return band(stages[stage] ?? '', day(i), day(i + 1), stage / 5, stage === 4)
    }),
    moves: each.map((i) => move(day(i), day(i + 3), day(Math.min(499, i + 10 + ((i * 13) % 60))))),
    amounts: each.map((i) => ({ on: day(i), amount: 50_000 + ((i * 7919) % 900_000) })),
    contacts: each.map((i) => ({
      on: day(i),
      by: i % 3 === 0 ? ('buyer' as const) : ('us' as const),
    })),
    closeDate: '2027-03-31',
  }
})()

/** Long names, and words in another script. */
export const longNames: OpportunityStory = {
  ...halvorsen,
  bands: [
    band('01 · Marketing qualified, not yet accepted by sales', '2026-02-04', '2026-03-25', 0.1),
    band('見積もり', '2026-03-25', '2026-05-04', 0.4),
    band('Legal & procurement review (EMEA)', '2026-05-04', '2026-08-28', 0.8),
    band('On hold', '2026-08-28', '2026-11-22', 0, true),
  ],
}

/** What a row shows of a story. */
export function glyphOf(story: OpportunityStory): Glyph {
  const first = at(story.from)
  const silence = story.silences.at(-1)
  return {
    from: story.from,
    today: at(story.today) - first,
    until: at(story.until) - first,
    bands: story.bands.map(({ from, to, level, parked }) => ({
      from: at(from) - first,
      to: at(to) - first,
      level,
      parked,
    })),
    moves: story.moves.map(({ on, from, to }) => ({
      on: at(on) - first,
      from: at(from) - first,
      to: at(to) - first,
    })),
    silence: silence ? { from: at(silence.from) - first, to: at(silence.to) - first } : null,
    knowable: story.knowable ? at(story.knowable.on) - first : null,
  }
}
