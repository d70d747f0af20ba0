import type { House } from './house.ts'
import { Learner } from './learner.ts'
import { Pool } from './pool.ts'
import { Thread } from './thread.ts'

/** The threads that search for segments and learn; `program` gives where the program of a thread lies. */
export function searchThreads(
  program: (name: 'scan' | 'search' | 'learn', source: string) => Promise<URL>,
  size?: number,
): House['searching'] {
  return {
    learner: new Learner(async () => new Thread(await program('learn', '../work/learn.worker.ts'))),
    lead: async () => new Thread(await program('search', '../work/search.worker.ts')),
    pool: new Pool(() => program('scan', '../work/scan.worker.ts'), size),
  }
}

/** Ends them all. */
export async function endThreads({ learner, pool }: House['searching']): Promise<void> {
  await learner.close()
  await pool.close()
}
