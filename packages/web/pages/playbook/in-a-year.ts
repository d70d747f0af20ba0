/** The day in a year from today: words are looked at again then. */
export const inAYear = () => new Date(Date.now() + 365 * 86_400_000).toISOString().slice(0, 10)
