import type { Organisation, Pulse } from '@closed-learned/deals'
import { peopleVersion, readOrganisation } from '../store/organisation.ts'
import type { House } from './house.ts'

/** Who stands where at this moment, or as the gate found it; read again only when something about it changed. */
export async function organisationNow(
  house: House,
  pulse?: Pulse,
): Promise<{ organisation: Organisation; version: number }> {
  const at = pulse && house.memory.organisationAt(pulse.people)
  if (at) return { organisation: at, version: pulse.people }
  return house.store.inWorkspace(async (session) => {
    const version = await peopleVersion(session)
    const known = house.memory.organisationAt(version)
    if (known) return { organisation: known, version }
    const organisation = await readOrganisation(session)
    house.memory.keepOrganisation(version, organisation)
    return { organisation, version }
  })
}
