/** Whether something that a deal needs is there, in words. */
export const PREREQUISITES = [
  { is: 'met', name: 'There' },
  { is: 'missing', name: 'Missing' },
  { is: 'unknown', name: 'Not known' },
] as const
