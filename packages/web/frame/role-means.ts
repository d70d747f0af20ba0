import type { Role } from './me.ts'

/** What a role sees and does here, to whoever has it. */
export const ROLE_MEANS: Readonly<Record<Role, string>> = {
  rep: 'As a rep you are told first, and alone, when a deal of yours looks lost. You can let it go, say that it lives, or ask for help.',
  manager:
    'As a manager you see the deals of your own reps that still look lost after they had their days alone with it, and you are asked for help.',
  leader:
    'As a leader you see sums, published once a month, and never a single lost deal that nobody shared with you.',
  learner: 'As a learner you see what was learned, and sums, and never whose deal it was.',
  admin:
    'As an admin you invite people, set the calendar and bring in what the CRM says. No deal is shown to you for it.',
}
