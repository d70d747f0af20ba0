import type { HeadsUpAnswered, HeadsUps, HeadsUpsOfDeal, HeadsUpTold } from '@closed-learned/deals'
import { wrap } from './layout.ts'
import { listed, page } from './page.ts'

/** Lessons that open deals are about to meet; of deals that ended whether a lesson had come in time. */
export function presentHeadsUps({ answer, deals, ended, doubts }: HeadsUps): string {
  return page(
    answer,
    [
      ...deals.map(ofDeal),
      ...ended.map(({ opportunity, text, said }) => listed(`${opportunity.name}: ${text}`, [said])),
    ],
    doubts,
  )
}

function ofDeal({ opportunity: { id, name }, headsUps, aside }: HeadsUpsOfDeal): string {
  const later = aside.length === 0 ? [] : [`    ${aside.length} put aside.`]
  return [`  ${name} (${id})`, ...headsUps.map(oneHeadsUp), ...later].join('\n')
}

function oneHeadsUp({ lesson, said, why, answer }: HeadsUpTold): string {
  const told = answer === null ? [] : [wrap(answer.text, 8)]
  return [wrap(said, 4), wrap(why, 8), ...told, `        ${lesson}`].join('\n')
}

export const presentAnswered = ({ text, headsUp }: HeadsUpAnswered): string =>
  page(text, [wrap(headsUp.said, 2)])
