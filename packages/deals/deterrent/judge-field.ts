import { listOf } from '../reading/words.ts'
import type { LossField } from './automation.ts'
import type { DeterrentJudgement } from './judgement.ts'
import { wordsOfName } from './names.ts'

const POOR = '(poor|bad|weak|lack of|insufficient|no|slow|late|missed|wrong)'
const WORK =
  '(sales|follow ?ups?|execution|discovery|demo|qualification|performance|presentation|effort|skills?|preparation|response|relationship building)'

const BLAMES = new RegExp(
  `\\b(out ?sold|reps?|sales ?persons?|sales ?people|sellers?|account (executive|manager)|colleagues?|bdr|sdr|${POOR} ${WORK}|sales (execution|errors?|mistakes?|performance|skills?|effort|team)|human error|incompeten\\w*|mistakes?|dropped the ball|blame|faults?|irrational|(buyer|customer|client|prospect)s? (error|mistake|did not (get|understand)|didnt (get|understand)))\\b`,
)

/** A field about losses punishes if a reason in it points at somebody, or if it names a person. */
export function judgeField({
  name,
  values,
  namesPerson,
  isRequired,
}: LossField): DeterrentJudgement {
  if (namesPerson)
    return { kind: 'blamingValue', evidence: `${name} names a user for each lost deal` }
  const blaming = values.filter((value) => BLAMES.test(wordsOfName(value.replace(/[’']/g, ''))))
  if (blaming.length > 0)
    return {
      kind: 'blamingValue',
      evidence: `${name} offers ${listOf(blaming.slice(0, MOST_NAMED).map((value) => `“${value}”`))}`,
    }
  if (isRequired) return { kind: 'requiredField', evidence: `${name} is required` }
  return 'fine'
}

const MOST_NAMED = 5
