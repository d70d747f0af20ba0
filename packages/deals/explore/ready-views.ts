import type { AttributeMeaning } from '../opportunity/meaning.ts'
import type { ExplorePage } from '../report/trend-schemas.ts'

interface Named {
  readonly name: string
  readonly meaning: AttributeMeaning
}

const VIEWS: readonly (readonly [name: string, by: AttributeMeaning, and: AttributeMeaning])[] = [
  ['Lead source by persona', 'leadSource', 'persona'],
  ['Industry by size', 'vertical', 'sizeBand'],
  ['Region by product', 'geography', 'product'],
  ['Competitor by price', 'competitor', 'priceBand'],
]

/** Ready-made views for which there are attributes of those meanings: the first of each. */
export function readyViews(attributes: readonly Named[]): ExplorePage['views'] {
  const nameOf = (meaning: AttributeMeaning) =>
    attributes.find((attribute) => attribute.meaning === meaning)?.name
  return VIEWS.flatMap(([name, by, and]) => {
    const [first, second] = [nameOf(by), nameOf(and)]
    return first === undefined || second === undefined
      ? []
      : [{ name, attributes: [first, second] }]
  })
}
