import { FIRST, type Made } from './made-company.ts'

/** Twelve owners of whom each sells in one region only; in the South half as many deals are lost. */
export function regionsOfOwners(deals: number): Made[] {
  return Array.from({ length: deals }, (_, n): Made => {
    const owner = n % 12
    const isSouth = owner < 4
    return {
      attributes: {
        Region: isSouth ? 'South' : 'North',
        Industry: ['Retail', 'Energy', 'Health'][(n >> 3) % 3] ?? '',
      },
      owner: `owner ${owner}`,
      created: FIRST + ((n * 37) % 1000),
      days: 30,
      ending: (n * 7919) % 100 < (isSouth ? 30 : 60) ? 'Lost' : 'Won',
    }
  })
}
