/** Deals by group, each in order; a deal whose group is none of them is left out. */
export function groupsOf(
  deals: Uint32Array,
  groupOf: (deal: number) => number,
  groups: number,
): Uint32Array[] {
  const members: number[][] = Array.from({ length: groups }, () => [])
  for (const n of deals) members[groupOf(n)]?.push(n)
  return members.map((some) => Uint32Array.from(some))
}
