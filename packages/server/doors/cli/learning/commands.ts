import type { Asking } from './asking.ts'
import { CAUSE_COMMANDS } from './cause-commands.ts'
import { COLLEAGUE_COMMANDS } from './colleague-commands.ts'
import { COVERAGE_COMMANDS } from './coverage-commands.ts'
import { DEAL_COMMANDS } from './deal-commands.ts'
import { DEBRIEF_COMMANDS } from './debrief-commands.ts'
import { FORECAST_COMMANDS } from './forecast-commands.ts'
import { HEADS_UP_COMMANDS } from './heads-up-commands.ts'
import { KEEPING_COMMANDS } from './keeping-commands.ts'
import { LESSON_COMMANDS } from './lesson-commands.ts'
import { PLAYBOOK_COMMANDS } from './playbook-commands.ts'
import { STOPPING_COMMANDS } from './stopping-commands.ts'

/** The commands of the learning loop by their one or two words, in the order of the help. */
export const LEARNING: ReadonlyMap<string, Asking> = new Map(
  Object.entries({
    ...DEAL_COMMANDS,
    ...FORECAST_COMMANDS,
    ...COVERAGE_COMMANDS,
    ...STOPPING_COMMANDS,
    ...DEBRIEF_COMMANDS,
    ...CAUSE_COMMANDS,
    ...COLLEAGUE_COMMANDS,
    ...LESSON_COMMANDS,
    ...HEADS_UP_COMMANDS,
    ...PLAYBOOK_COMMANDS,
    ...KEEPING_COMMANDS,
  }),
)

/** The commands as the help writes them. */
export function learningHelp(): string {
  return [...LEARNING]
    .map(([words, { takes, usage, about }]) => {
      const line = ['closed-learned', words, takes, usage].filter(Boolean).join(' ')
      return `  ${line}\n      ${about}`
    })
    .join('\n')
}
