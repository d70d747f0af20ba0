/** The pages that the navigation and the palette lead to, in order. */
export const PAGES = [
  { to: '/', name: 'Overview', question: 'How are we doing?' },
  { to: '/truth', name: 'Pipeline truth', question: 'Which open deals are already lost?' },
  { to: '/time', name: 'Time to lose', question: 'How long does it take to lose?' },
  { to: '/trends', name: 'Trends', question: 'Where and why do we lose?' },
  { to: '/import', name: 'Import', question: 'What does your CRM say?' },
] as const

/** The pages of Trends, in order; a row of links leads from each to the others. */
export const TREND_PAGES = [
  { to: '/trends', name: 'Findings', question: 'Where and why do we lose?' },
  { to: '/trends/slow', name: 'Slow losses', question: 'Where do we lose slowly?' },
  { to: '/trends/explore', name: 'Explorer', question: 'How often do deals like these end so?' },
  {
    to: '/trends/reasons',
    name: 'Reasons',
    question: 'Which reasons are given, and do they change?',
  },
  { to: '/trends/watches', name: 'Watches', question: 'Do our findings hold?' },
] as const
