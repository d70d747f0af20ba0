import type { ProcessKept } from './menu.ts'

const SAID: Readonly<Record<'lost' | 'won', Readonly<Record<ProcessKept, string>>>> = {
  lost: {
    asMeant: 'The process was good. That it was lost all the same takes nothing from that.',
    partly: 'Part of the process was kept. What it would have changed is not known from one deal.',
    otherwise:
      'The process went otherwise than meant; whether that mattered, one deal cannot tell.',
  },
  won: {
    asMeant: 'The process was good, and it was won. Both are worth keeping, each for itself.',
    partly: 'It was won with part of the process kept; one deal cannot tell which part it took.',
    otherwise: 'It was won by another way than meant: a win is no proof of the way.',
  },
}

/** The process, judged apart from what came of it; null where nobody said. */
export function processVerdict(process: ProcessKept | null, isWon: boolean): string | null {
  return process === null ? null : SAID[isWon ? 'won' : 'lost'][process]
}
