const HOUR_S = 3_600

/** A session that nobody used for so long ends: whoever comes on the next day signs in anew. */
export const IDLE_S = 12 * HOUR_S

/** However much it is used, a session ends so long after signing in. */
export const LONGEST_S = 14 * 24 * HOUR_S

/** So often at most it is written down that a session was used. */
export const SEEN_EVERY_S = 300
