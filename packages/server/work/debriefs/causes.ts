import { randomUUID } from 'node:crypto'
import {
  type CausePart,
  type CausePartAsked,
  type CausePartChange,
  type CausesPage,
  causeTree,
  noPersonAsCause,
  type PersonViewer,
  type Refusal,
  refuse,
  sayCount,
  sayDriver,
  type Viewer,
} from '@closed-learned/deals'
import {
  changeCausePart,
  oneCuratorAtATime,
  readCauseParts,
  writeCausePart,
} from '../../store/cause-parts.ts'
import type { Session } from '../../store/session.ts'
import { notYours, personOnly } from '../filings/person-only.ts'
import type { House } from '../house.ts'
import { asRefusal } from '../refusals.ts'

/** The drivers, and what the workspace curates below them. */
export async function causes(house: House, _viewer: Viewer): Promise<CausesPage | Refusal> {
  try {
    const parts = await house.store.inWorkspace((session) => readCauseParts(session, house.now()))
    return tellCauses(parts)
  } catch (trouble) {
    return asRefusal(trouble)
  }
}

/** Adds an attribute below a driver, or an aspect below an attribute. */
export async function addCausePart(
  house: House,
  viewer: Viewer,
  { cause, parent, name }: CausePartAsked,
): Promise<CausesPage | Refusal> {
  return curated(house, viewer, name, async (session, parts, now) => {
    const above = parts.find(({ id }) => id === parent)
    if (parent !== null && (above === undefined || above.cause !== cause)) return notYours('cause')
    if (above !== undefined && above.parent !== null) return tooDeep()
    requireNew(parts, { cause, parent, name })
    await writeCausePart(session, { id: randomUUID(), cause, parent, name, retiredAt: null }, now)
  })
}

/** Renames an attribute or aspect, retires it or takes it up again; accounts keep what they were told with. */
export async function changeCause(
  house: House,
  viewer: Viewer,
  id: string,
  { name, isRetired }: CausePartChange,
): Promise<CausesPage | Refusal> {
  return curated(house, viewer, name ?? null, async (session, parts, now) => {
    const part = parts.find((each) => each.id === id)
    if (part === undefined) return notYours('cause')
    if (name !== undefined && name !== part.name) requireNew(parts, { ...part, name })
    const retiredAt = isRetired === undefined ? part.retiredAt : isRetired ? now : null
    await changeCausePart(session, { ...part, name: name ?? part.name, retiredAt })
  })
}

async function curated(
  house: House,
  viewer: Viewer,
  name: string | null,
  change: (session: Session, parts: readonly CausePart[], now: number) => Promise<void>,
): Promise<CausesPage | Refusal> {
  try {
    const person = personOnly(viewer)
    if (name !== null) requireNoPerson(person, name)
    const parts = await house.store.inWorkspace(async (session) => {
      await oneCuratorAtATime(session)
      await change(session, await readCauseParts(session, person.now), person.now)
      return readCauseParts(session, person.now)
    })
    return tellCauses(parts)
  } catch (trouble) {
    return asRefusal(trouble)
  }
}

/** Neither the buyer nor a colleague is a cause, by whatever name. */
function requireNoPerson({ organisation }: PersonViewer, name: string): void {
  const instead = noPersonAsCause(name)
  if (instead) refuse('not-asked-well', instead.text, `For example: ${instead.better}`)
  const said = name.toLowerCase()
  const isNamed = [...organisation.members.values()].some(
    (member) => member.name.trim() !== '' && said.includes(member.name.trim().toLowerCase()),
  )
  if (!isNamed) return
  refuse(
    'not-asked-well',
    'Nobody is a cause here, and no name stands on this list.',
    'Write which step, answer or proof was missing.',
  )
}

function requireNew(
  parts: readonly CausePart[],
  { cause, parent, name }: Pick<CausePart, 'cause' | 'parent' | 'name'>,
): void {
  const beside = parts.filter((part) => part.cause === cause && part.parent === parent)
  const same = beside.find((part) => part.name.toLowerCase() === name.toLowerCase())
  if (same === undefined) return
  const mend = same.retiredAt === null ? 'Choose that one.' : 'Take that one up again.'
  refuse('not-asked-well', `“${same.name}” stands there already.`, mend)
}

function tooDeep(): never {
  return refuse(
    'not-asked-well',
    'Causes have three levels: driver, attribute and aspect.',
    'Add it below the attribute.',
  )
}

function tellCauses(parts: readonly CausePart[]): CausesPage {
  const tell = ({ id, name, retiredAt }: CausePart) => ({ id, name, isRetired: retiredAt !== null })
  const inUse = parts.filter(({ retiredAt }) => retiredAt === null).length
  return {
    answer: `${sayCount(inUse, 'part stands', 'parts stand')} below the drivers.`,
    causes: causeTree(parts).map(({ cause, attributes }) => ({
      cause,
      text: sayDriver(cause, false),
      wonText: sayDriver(cause, true),
      attributes: attributes.map(({ part, aspects }) => ({
        ...tell(part),
        aspects: aspects.map(tell),
      })),
    })),
  }
}
