import { constants, setPriority } from 'node:os'

/**
 * Called in a thread: from then on it runs where nothing else wants the processor, so that pages are
 * answered beside a search. Only Linux gives a thread a priority of its own.
 */
export function letPeopleGoFirst(): void {
  if (process.platform === 'linux') setPriority(constants.priority.PRIORITY_BELOW_NORMAL)
}
