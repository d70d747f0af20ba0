import type {
  Checks,
  CheckTold,
  DealPlaybook,
  FitChecks,
  ProcessTold,
  TalkTracks,
  TalkTrackTold,
  TalkUses,
  TalkUseTold,
  WhatToExpect,
} from '@closed-learned/deals'
import { wrap } from './layout.ts'
import { listed, page } from './page.ts'

/** A track as it can be said now, or why it cannot. */
export function presentTrack(track: TalkTrackTold): string {
  const { said, whyNot, numbers, where, id } = track
  if (said === null) return page(whyNot ?? 'It cannot be said now.', [about(where, id)])
  const { doubt, ask, why, next, price } = said
  return page(doubt, [
    ...[ask, why, next, price].flatMap((part) => (part ? [wrap(part, 2)] : [])),
    listed(
      'Its numbers:',
      numbers.map(
        (one) => `${one.text}: ${one.means}${one.deals === null ? '' : ` (${one.deals} deals)`}`,
      ),
    ),
    about(where, id),
  ])
}

const about = (where: string | null, id: string) =>
  wrap(`${where === null ? 'For every deal' : `Where: ${where}`} (${id})`, 2)

function oneTrack({ id, said, whyNot, content }: TalkTrackTold): string {
  const words = said === null ? `${content.ask} Not now: ${whyNot}` : `${said.doubt} ${said.ask}`
  return [wrap(words, 2), `      ${id}`].join('\n')
}

export const presentTracks = ({ answer, tracks, effects, doubts }: TalkTracks): string =>
  page(
    answer,
    [
      ...tracks.map(oneTrack),
      wrap(effects.answer, 2),
      ...effects.effects.map(({ text }) => wrap(text, 4)),
    ],
    doubts,
  )

function oneCheck({ id, content, backTest, standingText }: CheckTold): string {
  const { question, disqualifies } = content
  return [
    wrap(`${question} Not ours to win: ${disqualifies}`, 2),
    wrap(`${backTest.text} ${standingText}`, 6),
    `      ${id}`,
  ].join('\n')
}

export const presentCheck = (check: CheckTold): string => page(oneCheck(check).trim(), [])

export const presentChecks = ({ answer, checks, doubts }: Checks): string =>
  page(answer, checks.map(oneCheck), doubts)

export const presentProcess = ({ answer, steps, kept }: ProcessTold): string =>
  page(
    answer,
    [
      listed(
        'The steps:',
        steps.map(({ name }, at) => `${at + 1}. ${name}`),
      ),
      wrap([kept.text, kept.winning].filter(Boolean).join(' '), 2),
    ],
    kept.doubts,
  )

/** Words, checks and steps of a deal of one's own. */
export function presentDealPlaybook(told: DealPlaybook): string {
  const { opportunity, answer, budget, tracks, checks, steps, fit } = told
  return page(`${opportunity.name}: ${answer}`, [
    wrap(budget?.text ?? '', 2),
    ...tracks.map(oneTrack),
    ...checks.map(({ check, answered }) =>
      [oneCheck(check), wrap(`You said: ${answered?.answer ?? 'nothing yet'}.`, 6)].join('\n'),
    ),
    wrap(fit === null ? '' : `Whether it fits: ${fit.answer}, on ${fit.on}.`, 2),
    listed(
      'Steps:',
      steps.map(({ name, on }) => `${name}: ${on ?? 'not noted'}`),
    ),
  ])
}

export const presentFitChecks = ({ answer, due }: FitChecks): string =>
  page(
    answer,
    due.map(({ opportunity, text, opening, budget }) =>
      [
        wrap(`${opportunity.name} (${opportunity.id}): ${text}`, 2),
        wrap([opening?.said?.doubt, opening?.said?.ask, budget?.text].filter(Boolean).join(' '), 6),
      ].join('\n'),
    ),
  )

/** A use as it is kept; its author's alone. */
export const presentUse = (use: TalkUseTold): string =>
  page(`Kept of ${use.opportunity.name}, for you alone.`, [oneUse(use)])

const oneUse = ({ id, opportunity, on, said, becameText }: TalkUseTold): string =>
  [
    wrap(`${on}, ${opportunity.name}: ${said.ask} ${becameText ?? 'What came of it is open'}.`, 2),
    `      ${id}`,
  ].join('\n')

export const presentUses = ({ answer, uses }: TalkUses): string => page(answer, uses.map(oneUse))

/** What a buyer may be told of how it goes on. */
export const presentExpectations = ({ answer, steps, said, doubts }: WhatToExpect): string =>
  page(
    answer,
    [
      listed(
        'The steps:',
        steps.map((step, at) => `${at + 1}. ${step}`),
      ),
      ...said.map((line) => wrap(line, 2)),
    ],
    doubts,
  )
