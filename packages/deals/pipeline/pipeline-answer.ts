import type { PublicationTold } from '../publication/publication-told.ts'
import { sayCount, sayNumber, sayRate } from '../shared/say.ts'
import { sayOpenAndPublished } from '../truth/say-published.ts'
import { type Whose, whoseOf } from '../truth/told-to.ts'
import type { Truth } from '../truth/truth-as-of.ts'
import type { PipelineParts } from './parts.ts'

type Parts = Pick<PipelineParts, 'stated' | 'live' | 'longDated'>

/**
 * How the pipeline of a reader is called. A manager is told that deals count as live, for so do those
 * of which only their owner is told yet.
 */
const SAID: Readonly<
  Record<
    Exclude<Whose, 'published'>,
    { none: string; one: string; all: string; pipeline: string; looks: string }
  >
> = {
  all: {
    none: 'No deal is open.',
    one: 'Nothing speaks against the one open deal.',
    all: 'Nothing speaks against any of # open deals.',
    pipeline: 'the stated pipeline',
    looks: 'look',
  },
  yours: {
    none: 'None of your deals is open.',
    one: 'Nothing speaks against your one open deal.',
    all: 'Nothing speaks against any of your # open deals.',
    pipeline: 'your stated pipeline',
    looks: 'look',
  },
  yourTeam: {
    none: 'No deal of your team is open.',
    one: 'The one open deal of your team counts as live.',
    all: 'All # open deals of your team count as live.',
    pipeline: 'your team’s stated pipeline',
    looks: 'count',
  },
}

/** The headline: how much of what is stated looks alive; by deals where amounts do not add up. */
export function pipelineAnswer(
  truth: Truth,
  { stated, live, longDated }: Parts,
  published: PublicationTold | null,
): string {
  const whose = whoseOf(truth)
  if (whose === 'published') return sayOpenAndPublished(stated.deals, published)
  const said = SAID[whose]
  const alive = live.deals + longDated.deals
  if (stated.deals === 0) return said.none
  if (alive === stated.deals)
    return stated.deals === 1 ? said.one : said.all.replace('#', sayNumber(stated.deals))
  const as = said.looks === 'look' ? 'alive' : 'as live'
  if (stated.amount === null || stated.amount <= 0)
    return `${sayCount(alive, 'deal', 'deals')} of ${sayNumber(stated.deals)} in ${said.pipeline} ${said.looks} ${as}.`
  const share = ((live.amount ?? 0) + (longDated.amount ?? 0)) / stated.amount
  return `${sayRate(share)} of ${said.pipeline} ${said.looks}s ${as}.`
}
