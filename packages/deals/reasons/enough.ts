/** Deals of a quarter from which on its rate is compared with those of others. */
export const ENOUGH_IN_QUARTER = 10

/** Quarters with enough deals that are needed to tell a movement from chance. */
export const ENOUGH_QUARTERS = 8

/** Deals that are needed, of those that have something and of those that have not. */
export const ENOUGH_HITS = 10
