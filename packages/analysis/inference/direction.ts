/** What is claimed of a rate: that it is above, below, or unlike the one it is compared with. */
export type Direction = 'greater' | 'less' | 'two-sided'
