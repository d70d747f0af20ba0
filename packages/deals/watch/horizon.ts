/** Days after its creation at which a deal counts as it stands then, so that quick endings do not count first. */
export const HORIZON = 180
