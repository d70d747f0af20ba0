import { type Made, madeCompany } from './made-company.ts'

/** The same company with all its deals of two owners. */
export function bookOfTwo(deals: number): Made[] {
  return madeCompany(deals).map((deal, n) => ({ ...deal, owner: `owner ${n % 2}` }))
}
