/** A secret bit, and whose it is; the same `id` in two statements is the same bit. */
export interface Unknown {
  readonly id: number
  readonly people: readonly string[]
}

/** A published sentence: of these, from `least` to `most` have the bit. */
export interface Stated {
  readonly what: string
  readonly counts: readonly Unknown[]
  readonly least: number
  readonly most: number
  /** Which of several bits of the same things it counts; none is the first. */
  readonly level?: number
}

/** Bits that the same sentences count and that are the same people's: a whole number of them. */
export interface Alike {
  readonly ids: readonly number[]
  readonly people: readonly string[]
}

/** All that the adversary has written down. */
export interface Program {
  readonly alike: readonly Alike[]
  /** Every person, with the numbers that are theirs. */
  readonly people: ReadonlyMap<string, readonly number[]>
  /** Rows and bounds in the format that solvers read. */
  readonly rows: string
  /** Whether "all of a person's" is tried as well. */
  readonly alsoAll: boolean
}

/**
 * The integer programs of everything stated: sentences that share a bit, directly or by others, are
 * one. No equation joins two of them, so that a person has none (all) where each leaves that open.
 * `follows`: bits of a level that whoever has that of another has as well, `[fine, coarse]`.
 */
export function programsOf(
  stated: readonly Stated[],
  alsoAll = false,
  follows: Follows = [],
): Program[] {
  let parts: { ids: Set<number>; stated: Stated[] }[] = []
  for (const one of stated) {
    const ids = new Set(one.counts.map((c) => c.id))
    const linked = parts.filter((part) => [...ids].some((id) => part.ids.has(id)))
    const joined = {
      ids: new Set([...ids, ...linked.flatMap((p) => [...p.ids])]),
      stated: [...linked.flatMap((p) => p.stated), one],
    }
    parts = [...parts.filter((part) => !linked.includes(part)), joined]
  }
  return parts.map((part) => programOf(part.stated, alsoAll, follows))
}

type Follows = readonly (readonly [fine: number, coarse: number])[]

function programOf(stated: readonly Stated[], alsoAll: boolean, follows: Follows): Program {
  const groups = alikeIn(stated)
  const levels = [...new Set([...stated.map(levelOf), ...follows.flat()])]
  const alike: Leveled[] = groups.flatMap((group) =>
    levels.map((level) => ({ ...group, level, people: group.people.map((p) => `${p} ${level}`) })),
  )
  const people = new Map<string, number[]>()
  alike.forEach((group, n) => {
    for (const person of group.people) people.set(person, [...(people.get(person) ?? []), n])
  })
  const nested = groups.flatMap((_, g) =>
    follows.map(([fine, coarse]) => {
      const [x, y] = [fine, coarse].map((level) => g * levels.length + levels.indexOf(level))
      return ` n${g}_${fine}: x${x} - x${y} <= 0`
    }),
  )
  return { alike, people, rows: written(stated, alike, nested), alsoAll }
}

type Leveled = Alike & { readonly rows: readonly number[]; readonly level: number }
const levelOf = ({ level = 0 }: Stated): number => level

/** Things that the same sentences count and that are the same people's. */
function alikeIn(stated: readonly Stated[]): (Alike & { readonly rows: readonly number[] })[] {
  const rowsOf = new Map<number, number[]>()
  const peopleOf = new Map<number, Set<string>>()
  stated.forEach(({ counts }, row) => {
    for (const { id, people } of counts) {
      rowsOf.set(id, [...(rowsOf.get(id) ?? []), row])
      const known = peopleOf.get(id) ?? new Set<string>()
      for (const person of people) known.add(person)
      peopleOf.set(id, known)
    }
  })
  const groups = new Map<string, { ids: number[]; people: string[]; rows: number[] }>()
  for (const [id, rows] of rowsOf) {
    const people = [...(peopleOf.get(id) ?? [])].sort()
    const key = `${rows.join()} ${people.join()}`
    const group = groups.get(key) ?? { ids: [], people, rows }
    group.ids.push(id)
    groups.set(key, group)
  }
  return [...groups.values()]
}

function written(
  stated: readonly Stated[],
  alike: readonly Leveled[],
  nested: readonly string[],
): string {
  const lines = ['Subject To']
  stated.forEach((one, row) => {
    const { least, most } = one
    const sum = alike
      .flatMap(({ rows, level }, n) =>
        rows.includes(row) && level === levelOf(one) ? [`x${n}`] : [],
      )
      .join(' + ')
    lines.push(` l${row}: ${sum} >= ${least}`, ` m${row}: ${sum} <= ${most}`)
  })
  lines.push(...nested)
  lines.push('Bounds', ...alike.map(({ ids }, n) => ` 0 <= x${n} <= ${ids.length}`))
  lines.push('General', ` ${alike.map((_, n) => `x${n}`).join(' ')}`, 'End')
  return lines.join('\n')
}
