import {
  ALWAYS,
  type Criterion,
  type DealEnding,
  type Firing,
  firingOf,
  holdsOn,
  sayCriterion,
} from '@closed-learned/deals'

/** A step of a flow, and where it goes on to, each with its condition. */
export type Steps = ReadonlyMap<
  string,
  readonly { readonly to: string; readonly when: Criterion }[]
>

/** The conditions on the way to each step that a deal with such an ending can reach. */
export function reach(
  steps: Steps,
  starts: readonly string[],
  entry: Criterion,
  ending: DealEnding,
): Map<string, readonly Criterion[]> {
  const reached = new Map<string, readonly Criterion[]>()
  if (holdsOn(entry, ending) === false) return reached
  const queue = starts.map((to) => ({ to, way: [entry] as readonly Criterion[] }))
  for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
    if (reached.has(next.to)) continue
    reached.set(next.to, next.way)
    for (const { to, when } of steps.get(next.to) ?? []) {
      if (!reached.has(to) && holdsOn(when, ending) !== false)
        queue.push({ to, way: longer(next.way, when) })
    }
  }
  return reached
}

const LONGEST_WAY = 40

/** Of a very long way its beginning is told. */
function longer(way: readonly Criterion[], when: Criterion): readonly Criterion[] {
  return when === ALWAYS || way.length >= LONGEST_WAY ? way : [...way, when]
}

/** On which deals each step acts, and on what conditions. */
export function firings(
  steps: Steps,
  starts: readonly string[],
  entry: Criterion,
): (step: string) => { readonly when: Firing; readonly condition: Criterion } | undefined {
  const on = (ending: DealEnding) => reach(steps, starts, entry, ending)
  const ways = { lost: on('lost'), won: on('won'), open: on('open') }
  return (step) => {
    const way = ways.lost.get(step) ?? ways.won.get(step) ?? ways.open.get(step)
    if (way === undefined) return undefined
    const condition: Criterion = { all: way }
    const said = way
      .map(sayCriterion)
      .filter((part) => part !== '')
      .join(' and ')
    const when = firingOf(condition, said === '' ? 'on every change' : said)
    const { lost, won, open } = ways
    return {
      condition,
      when: { ...when, lost: lost.has(step), won: won.has(step), open: open.has(step) },
    }
  }
}
