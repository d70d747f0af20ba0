import type { PeriodFacts, Publication } from '../publication.ts'
import { publish } from '../publish.ts'

/** Any publisher: what is told of a period, given all that was told before. */
export type Publisher = (past: readonly Publication[], facts: PeriodFacts) => Publication

/** The publications of months one after the other. */
export function published(
  months: readonly PeriodFacts[],
  publisher: Publisher = publish,
): Publication[] {
  const past: Publication[] = []
  for (const facts of months) past.push(publisher(past, facts))
  return past
}
