import { CAUSES, type Cause } from '../loss-account/causes.ts'

/** A level below a driver as the workspace curates it: an attribute, or an aspect of one. */
export interface CausePart {
  readonly id: string
  readonly cause: Cause
  /** The attribute of which it is an aspect; null: an attribute. */
  readonly parent: string | null
  readonly name: string
  /** Milliseconds since 1970; null: in use. */
  readonly retiredAt: number | null
}

/** An attribute of a driver with its aspects. */
export interface CauseAttribute {
  readonly part: CausePart
  readonly aspects: readonly CausePart[]
}

/** The parts below each driver, by name; the drivers in the order of the menu. */
export function causeTree(
  parts: readonly CausePart[],
): readonly { readonly cause: Cause; readonly attributes: readonly CauseAttribute[] }[] {
  const inOrder = parts.toSorted((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0))
  return CAUSES.map((cause) => ({
    cause,
    attributes: inOrder
      .filter((part) => part.cause === cause && part.parent === null)
      .map((part) => ({ part, aspects: inOrder.filter(({ parent }) => parent === part.id) })),
  }))
}

/** A part with what stands above it: `Integrations › Single sign-on`; null where there is none. */
export function sayPart(parts: readonly CausePart[], id: string | null): string | null {
  const part = parts.find((each) => each.id === id)
  if (part === undefined) return null
  const above = parts.find((each) => each.id === part.parent)
  return above === undefined ? part.name : `${above.name} › ${part.name}`
}
