/**
 * What a colour means, everywhere. Loss is never red; there is no red but for an error of the
 * program itself. The pages are built on these from the first one on.
 */
export const TOKENS = {
  light: {
    paper: '#faf8f4',
    card: '#fffefb',
    ink: '#1d2226',
    muted: '#5f666d',
    line: '#e5e0d6',
    won: '#2b7a4b',
    lost: '#2f66ad',
    live: '#3f7f7a',
    longDated: '#9db9a6',
    stalled: '#c7a76a',
    buried: '#75618a',
    accent: '#0f6f6a',
  },
  dark: {
    paper: '#15181b',
    card: '#1b1f23',
    ink: '#ece8e0',
    muted: '#a2a8ae',
    line: '#2e343a',
    won: '#6fc48e',
    lost: '#7fb0ec',
    live: '#4f9a94',
    longDated: '#5f7f6c',
    stalled: '#a88a4d',
    buried: '#9a86b3',
    accent: '#5cc2bb',
  },
} as const
