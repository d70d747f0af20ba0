import { NOBODY } from '../accounts/nobody.ts'
import { noMessages } from '../messages/none/no-messages.ts'
import { type Gate, openGate } from '../work/gate.ts'
import type { House } from '../work/house.ts'
import { type Houses, housesOf } from '../work/houses.ts'
import type { Reach } from '../work/people/reach.ts'

/** The gate of a program that answers this machine only, before anybody has an account. */
export function localGate(house: House): { gate: Gate; houses: Houses; reach: Reach } {
  const houses = housesOf(house)
  const url = 'http://127.0.0.1:4630'
  const reach = { accounts: NOBODY, messages: noMessages(), url, say: () => undefined }
  return { houses, reach, gate: openGate(houses, NOBODY, true) }
}
