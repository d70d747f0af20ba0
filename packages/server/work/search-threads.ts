import type { House } from './house.ts'
import { Pool } from './pool.ts'
import { Thread } from './thread.ts'

/** The threads that search for segments; `program` gives where the program of a thread lies. */
export function searchThreads(
  program: (name: 'scan' | 'search', source: string) => Promise<URL>,
  size?: number,
): House['searching'] {
  return {
    lead: async () => new Thread(await program('search', '../work/search.worker.ts')),
    pool: new Pool(() => program('scan', '../work/scan.worker.ts'), size),
  }
}
