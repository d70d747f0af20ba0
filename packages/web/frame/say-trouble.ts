import { Declined } from '../api.ts'

/** Why something was not done, and what to do about it. */
export function sayTrouble(error: unknown): string {
  return error instanceof Declined
    ? `${error.text} ${error.mend}`.trim()
    : 'This did not work. Try it once more.'
}
