import type { SegmentCondition } from '../report/trend-schemas.ts'

const MOST_CONDITIONS = 3

/** Conditions in their one order: by attribute, then by value. */
export function inOrder(where: readonly SegmentCondition[]): SegmentCondition[] {
  return where.toSorted((a, b) => order(a.attribute, b.attribute) || order(a.value, b.value))
}

/** The address of a segment, the same on every day: `[["Industry","Retail"]]`. */
export function whereId(where: readonly SegmentCondition[]): string {
  return JSON.stringify(inOrder(where).map(({ attribute, value }) => [attribute, value]))
}

/**
 * The segment of an address, in its one order; undefined where it is none: one to three conditions,
 * each on an attribute of its own.
 */
export function parseWhere(id: string): SegmentCondition[] | undefined {
  const pairs = parsed(id)
  if (!Array.isArray(pairs) || pairs.length === 0 || pairs.length > MOST_CONDITIONS)
    return undefined
  const where = pairs.flatMap((pair: unknown) => (isPair(pair) ? [asCondition(pair)] : []))
  const attributes = new Set(where.map(({ attribute }) => attribute))
  return attributes.size === pairs.length ? inOrder(where) : undefined
}

function parsed(id: string): unknown {
  try {
    return JSON.parse(id)
  } catch {
    return undefined
  }
}

function isPair(pair: unknown): pair is [string, string] {
  return Array.isArray(pair) && pair.length === 2 && pair.every((part) => typeof part === 'string')
}

function asCondition([attribute, value]: [string, string]): SegmentCondition {
  return { attribute, value }
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
