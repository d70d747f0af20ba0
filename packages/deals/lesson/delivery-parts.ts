import { capital } from '../overview/say-few.ts'
import { sayTenths } from '../prediction/team-calibration-page.ts'
import type { ShareTold } from '../publication/publication.ts'

/** A part of the losses that met a lesson, of ten. */
export interface DeliveryPart {
  readonly key: 'notShown' | 'shownNotUsed' | 'usedLostAnyway'
  readonly title: string
  readonly text: string
}

/** What became of a lesson on the losses that met it, from the two shares that are told: each a range again. */
export function deliveryParts({
  reached,
  used,
}: {
  readonly reached: ShareTold
  readonly used: ShareTold
}): DeliveryPart[] {
  const said = (from: number, to: number) => {
    if (to === 0) return 'Hardly any'
    return from === 10 ? 'Nearly all' : capital(`${sayTenths({ from, to })} in 10`)
  }
  const notUsed = [
    Math.max(0, reached.from - used.to),
    Math.max(0, reached.to - used.from),
  ] as const
  return [
    { key: 'notShown', title: 'Not shown in time', text: said(10 - reached.to, 10 - reached.from) },
    { key: 'shownNotUsed', title: 'Shown and not used', text: said(...notUsed) },
    { key: 'usedLostAnyway', title: 'Used, and lost anyway', text: said(used.from, used.to) },
  ]
}
