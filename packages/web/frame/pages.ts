/** The pages that the navigation and the palette lead to, in order. */
export const PAGES = [
  { to: '/', name: 'Overview', question: 'How are we doing?' },
  { to: '/truth', name: 'Pipeline truth', question: 'Which open deals are already lost?' },
  { to: '/time', name: 'Time to lose', question: 'How long does it take to lose?' },
  { to: '/import', name: 'Import', question: 'What does your CRM say?' },
] as const
