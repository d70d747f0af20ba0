import type { CostSoFar, StopOrContinue, TeamKeptGoing } from '@closed-learned/deals'
import { wrap } from './layout.ts'
import { listed, page } from './page.ts'

/** What going on is likely to take, how such deals ended, and what else the time could do. */
export function presentStopOrContinue(told: StopOrContinue): string {
  const { opportunity, still, odds, lateSaves, elsewhere, keptGoing, doubts } = told
  const said = [still.text, odds.text, lateSaves?.text, keptGoing.yours, keptGoing.team]
  return page(
    `${opportunity.name}: stop or continue?`,
    [
      ...said.flatMap((line) => (line ? [wrap(line, 2)] : [])),
      listed(
        elsewhere.text,
        elsewhere.deals.map((deal) => `${deal.opportunity.name}: ${deal.text}`),
      ),
      wrap(`let-go and go-on say which; both are right. What it has cost: --so-far.`, 2),
    ],
    doubts,
  )
}

/** What a deal has cost so far. */
export const presentCostSoFar = ({ opportunity, text, how }: CostSoFar): string =>
  page(opportunity.name, [wrap(text, 2), wrap(how, 2)])

/** What a team is told of the deals that it kept going. */
export const presentTeamKeptGoing = ({ answer, told, doubts }: TeamKeptGoing): string =>
  page(
    answer,
    told.map(({ team, when, text }) => wrap(`${team}, ${when}: ${text}`, 2)),
    doubts,
  )
