/** What the demo can be shown on. `untouched`: the company before anybody there used the product. */
export const SAMPLES = ['company', 'untouched', 'aws'] as const
export type Sample = (typeof SAMPLES)[number]
