import type { CodedColumn } from '../cohort/history.ts'
import { wordsOf } from '../reading/header.ts'

const COLLEAGUES =
  /\b(owners?|reps?|sellers?|agents?|managers?|sales ?(person|people|man|men|woman|women|lead|leader)|(account|sales|business) (executives?|directors?|development)|(sales|solutions?|pre ?sales|systems?) (engineers?|consultants?|architects?)|pre ?sales|executive sponsor|team members?|(created|modified|assigned|entered|closed|sourced|booked|handled) by|assigned to|assignee|employee name|user (name|id)|ae|sdr|bdr|csm|inhaber\w*|besitzer\w*|eigentumer\w*|verkaufer\w*|vertriebler\w*|vertriebsmitarbeiter\w*|betreuer\w*|bearbeiter\w*|proprietaire|vendeu\w+|responsa\w+|propietari\w+|proprietari\w+|vendedor\w*|venditor\w+)\b|^users?$/

/** A number of people is no person. */
const COUNTED = /\b(number|no|num|count|anzahl|nombre|numero|seats|licen[cs]es)\b/

/** Whether the name of an attribute says that its values are colleagues: owners, managers, reps. */
export function namesColleagues(attribute: string): boolean {
  const words = wordsOf(attribute)
  return COLLEAGUES.test(words) && !COUNTED.test(words)
}

/** Share of the deals, and of the values, that has to fit for values to stand for owners. */
const NEARLY_ALL = 0.8

/**
 * Whether an attribute's values coincide with the owners one to one, so that to cut by it would be
 * to cut by person: nearly every value has an owner such that most deals of either are of both, and
 * nearly all deals are of such pairs.
 */
export function coincidesWithOwners(attribute: CodedColumn, owner: CodedColumn): boolean {
  const width = attribute.values.length
  const pairs = new Map<number, number>()
  const ofValue = new Map<number, number>()
  const ofOwner = new Map<number, number>()
  let both = 0
  for (let i = 0; i < owner.codes.length; i++) {
    const [o, v] = [owner.codes[i] ?? -1, attribute.codes[i] ?? -1]
    if (o < 0 || v < 0) continue
    both++
    count(pairs, o * width + v)
    count(ofValue, v)
    count(ofOwner, o)
  }
  const mutual = [...pairs].filter(
    ([pair, deals]) =>
      2 * deals > (ofValue.get(pair % width) ?? 0) &&
      2 * deals > (ofOwner.get(Math.floor(pair / width)) ?? 0),
  )
  const deals = mutual.reduce((sum, [, shared]) => sum + shared, 0)
  return both > 0 && mutual.length >= NEARLY_ALL * ofValue.size && deals >= NEARLY_ALL * both
}

function count(counts: Map<number, number>, key: number): void {
  counts.set(key, (counts.get(key) ?? 0) + 1)
}
