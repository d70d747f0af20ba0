import { listOf } from '../reading/words.ts'
import type { Rule } from './automation.ts'
import { conditionsOf } from './criterion.ts'
import type { DeterrentJudgement } from './judgement.ts'
import { wordsOfName } from './names.ts'

/** A rule punishes if it asks of a lost deal what it does not ask of others. */
export function judgeRule(rule: Rule): DeterrentJudgement {
  const { lost, won, open, said } = rule.when
  if (!lost || won || open) return 'fine'
  const asked = fieldsAsked(rule)
  if (asked.length > 0)
    return { kind: 'requiredField', evidence: `asks for ${listOf(asked)}: ${said}` }
  if (asksForLeave(rule)) return { kind: 'approvalToLose', evidence: said }
  return {
    unclear: `It can keep a deal from being closed as lost; what it asks for is not understood: ${said}`,
  }
}

const STAGE = /^((deal|opportunity|sales) )?(stage( name)?|status)$|^is (closed|won)$/

function fieldsAsked({ condition }: Rule): string[] {
  const fields = [...conditionsOf(condition)].flatMap(({ condition: one, isAsked }) =>
    'field' in one && isAsked && one.is.includes('') ? [one.field] : [],
  )
  return [...new Set(fields)].filter((field) => !STAGE.test(wordsOfName(field)))
}

const LEAVE = /\$(profile|userrole|user|permission)|approv|review|sign ?off|manager/i

function asksForLeave({ condition }: Rule): boolean {
  return [...conditionsOf(condition)].some(
    ({ condition: one }) =>
      ('field' in one && LEAVE.test(one.field)) || ('unclear' in one && LEAVE.test(one.unclear)),
  )
}
