import type { Me, Role } from './me.ts'

/** For whom a page is there; `operator` is whoever looks before a workspace has people. */
type Audience = 'operator' | 'owner' | Role

interface PageShown {
  readonly to: string
  readonly name: string
  readonly question: string
  /** Absent: for everybody. */
  readonly of?: readonly Audience[]
}

/** The pages that the navigation and the palette lead to, in order. */
const PAGES = [
  { to: '/deals', name: 'My deals', question: 'What needs me?', of: ['rep', 'owner'] },
  { to: '/', name: 'Overview', question: 'How are we doing?' },
  { to: '/truth', name: 'Pipeline truth', question: 'Which open deals are already lost?' },
  {
    to: '/debriefs',
    name: 'Debrief',
    question: 'Which endings are worth telling of?',
    of: ['rep', 'owner'],
  },
  {
    to: '/record',
    name: 'Your record',
    question: 'What did you say, and who has read it?',
    of: ['rep', 'owner'],
  },
  {
    to: '/calibration',
    name: 'My calibration',
    question: 'How good are my predictions?',
    of: ['rep', 'owner'],
  },
  {
    to: '/inbox',
    name: 'Asked of you',
    question: 'Who asked for help, and who told you early?',
    of: ['manager'],
  },
  { to: '/forecast', name: 'Forecast', question: 'What will close, and how sure is that?' },
  { to: '/enough', name: 'Enough?', question: 'How much pipeline is enough?' },
  { to: '/time', name: 'Time to lose', question: 'How long does it take to lose?' },
  { to: '/trends', name: 'Trends', question: 'Where and why do we lose?' },
  { to: '/lessons', name: 'Lessons', question: 'What have we learned?' },
  { to: '/playbook', name: 'Playbook', question: 'What do we say and ask first?' },
  { to: '/gains', name: 'What losses gave', question: 'What did losses give?' },
  {
    to: '/told',
    name: 'What teams tell',
    question: 'What do the teams tell, month by month?',
    of: ['rep', 'manager', 'leader', 'learner', 'admin'],
  },
  {
    to: '/import',
    name: 'Import',
    question: 'What does your CRM say?',
    of: ['operator', 'admin'],
  },
  {
    to: '/settings/people',
    name: 'Settings',
    question: 'Who is here, and what do they do here?',
    of: ['admin'],
  },
] as const satisfies readonly PageShown[]

/** Those of the pages that somebody has; of nobody known, those that everybody has. */
export function pagesOf(me: Me | undefined): readonly (typeof PAGES)[number][] {
  const is = audiencesOf(me)
  return PAGES.filter((page) => !('of' in page) || page.of.some((each) => is.includes(each)))
}

function audiencesOf(me: Me | undefined): readonly Audience[] {
  if (me === undefined) return []
  if (me.member === null) return ['operator']
  return me.member.owns ? [...me.member.roles, 'owner'] : me.member.roles
}

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

/** The pages of what was learned, in order; a row of links leads from each to the others. */
export const LESSON_PAGES = [
  { to: '/lessons', name: 'Lessons' },
  { to: '/lessons/pack', name: 'To begin with' },
  { to: '/lessons/practice', name: 'Practice' },
  { to: '/lessons/guide', name: 'One-on-ones', of: ['manager', 'leader', 'learner', 'admin'] },
  {
    to: '/lessons/changes',
    name: 'What asks for a change',
    of: ['manager', 'leader', 'learner', 'admin'],
  },
  { to: '/settings/causes', name: 'Causes', of: ['learner', 'admin'] },
] as const

/** The pages of the settings, in order; a row of links leads from each to the others. */
export const SETTINGS_PAGES = [
  { to: '/settings/people', name: 'People', of: ['admin'] },
  { to: '/settings/workspace', name: 'Workspace', of: ['admin'] },
  { to: '/permission', name: 'The permission to let go', of: ['admin', 'leader'] },
  { to: '/settings/changes', name: 'Who sees what', of: ['admin', 'leader'] },
  { to: '/settings/causes', name: 'Causes', of: ['admin', 'learner'] },
  { to: '/settings/deterrents', name: 'What punishes losing', of: ['admin', 'leader'] },
] as const
