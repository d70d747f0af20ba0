import type { Attack } from './adversary.ts'
import type { Program } from './program.ts'

/** Whole numbers that fit the rows and make a weighted sum smallest or largest; null if none fit. */
export type Solve = (
  program: Program,
  sense: 'Minimize' | 'Maximize',
  weights: ReadonlyMap<number, number>,
) => readonly number[] | null

/** One thing that must stay possible. */
interface Target {
  readonly what: string
  readonly numbers: readonly number[]
  readonly sense: 'Minimize' | 'Maximize'
  /** Whether a solution shows that it is possible. */
  readonly isShown: (sum: number) => boolean
}

/**
 * Looks for a solution for each target, until `enough` have none; a solution for one usually shows
 * most others.
 */
export function triedOn(solve: Solve, program: Program, enough: number): Attack {
  if (program.alike.length === 0) return { tried: 0, breaches: [] }
  const targets = targetsOf(program)
  const breaches: string[] = []
  let open = targets
  const learn = (x: readonly number[]) => {
    open = open.filter((t) => !t.isShown(sumOf(x, t.numbers)))
  }
  if (!solve(program, 'Minimize', new Map()))
    return { tried: targets.length, breaches: ['nothing fits all that was told'] }
  while (open[0] && breaches.length < enough) {
    const target = open[0]
    const x = solve(program, target.sense, weightsFor(target, open)) ?? []
    if (!target.isShown(sumOf(x, target.numbers))) {
      breaches.push(target.what)
      open = open.slice(1)
    }
    learn(x)
  }
  return { tried: targets.length, breaches }
}

/** What is tried weighs more than all the others that the same solution may show together. */
function weightsFor(target: Target, open: readonly Target[]): Map<number, number> {
  const alongside = open.filter((t) => t.sense === target.sense).flatMap((t) => t.numbers)
  const weights = new Map([...new Set(alongside)].map((n) => [n, 1]))
  for (const n of target.numbers) weights.set(n, 10_000)
  return weights
}

function sumOf(x: readonly number[], numbers: readonly number[]): number {
  return numbers.reduce((sum, n) => sum + (x[n] ?? 0), 0)
}

function targetsOf({ alike, people, alsoAll }: Program): Target[] {
  const size = (numbers: readonly number[]) =>
    numbers.reduce((sum, n) => sum + (alike[n]?.ids.length ?? 0), 0)
  const none = { sense: 'Minimize', isShown: (sum: number) => sum < 0.5 } as const
  const some = { sense: 'Maximize', isShown: (sum: number) => sum > 0.5 } as const
  const of = (what: string, numbers: readonly number[]): Target[] => {
    const notAll = {
      sense: 'Minimize',
      isShown: (sum: number) => sum < size(numbers) - 0.5,
    } as const
    const all = { sense: 'Maximize', isShown: (sum: number) => sum > size(numbers) - 0.5 } as const
    const isPerson = what.startsWith('person')
    return [
      { what: `${what}: some`, numbers, ...some },
      ...(isPerson ? [{ what: `${what}: none`, numbers, ...none }] : []),
      ...(isPerson && !alsoAll ? [] : [{ what: `${what}: not all`, numbers, ...notAll }]),
      ...(isPerson && alsoAll ? [{ what: `${what}: all`, numbers, ...all }] : []),
    ]
  }
  return [
    ...alike.flatMap(({ ids }, n) => of(`deals ${ids.slice(0, 3).join()}`, [n])),
    ...[...people].flatMap(([person, numbers]) => of(`person ${person}`, numbers)),
  ]
}
