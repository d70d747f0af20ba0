import {
  type Automation,
  type Criterion,
  firingOf,
  namesLoss,
  type Recipient,
} from '@closed-learned/deals'
import { combine } from '../read/combine.ts'
import { isDealObject, type MetadataDocument, objectNamed } from '../read/document.ts'
import type { Xml } from '../read/read-xml.ts'
import { recipientOfPath } from '../read/recipient-of.ts'
import { conditionOf } from './conditions.ts'
import { readFormula } from './formula.ts'

/** An email alert that rules, flows and approvals send. */
export interface EmailAlert {
  readonly name: string
  readonly to: readonly Recipient[]
  readonly text: string
}

/** The alerts of a workflow file, by the name that flows call them by: `Opportunity.Tell_all`. */
export function alertsIn({ name, xml }: MetadataDocument): Map<string, EmailAlert> {
  const object = objectNamed(name) ?? 'Opportunity'
  return new Map(
    xml.all('alerts').map((alert) => {
      const own = alert.text('fullName')
      return [
        `${object}.${own}`,
        { name: own, to: recipientsOf(alert), text: alert.text('description') },
      ]
    }),
  )
}

/** What the rules of a workflow file do, an automation for each of its messages and tasks. */
export function readWorkflow(document: MetadataDocument): Automation[] {
  const { name, xml } = document
  const object = objectNamed(name)
  const alerts = alertsIn(document)
  const tasks = new Map(xml.all('tasks').map((task) => [task.text('fullName'), task]))
  const used = new Set<string>()
  const ofRules = xml.all('rules').flatMap((rule) => {
    const base = {
      name: rule.text('fullName'),
      where: name,
      isOn: rule.text('active') !== 'false',
    }
    const actions = [rule, ...rule.all('workflowTimeTriggers')].flatMap((one) => one.all('actions'))
    const when = firingOf(criterionOf(rule))
    const made = actions.flatMap((action): Automation[] => {
      const called = action.text('name')
      const alert = alerts.get(`${object ?? 'Opportunity'}.${called}`)
      const task = tasks.get(called)
      if (alert !== undefined && action.text('type') === 'Alert') {
        used.add(called)
        return [{ ...base, kind: 'alert', when, to: alert.to, text: alert.text }]
      }
      if (task === undefined || action.text('type') !== 'Task') return []
      return [{ ...base, kind: 'alert', when, to: [assigneeOf(task)], text: task.text('subject') }]
    })
    const text = rule.text('description')
    const other: Automation = { ...base, kind: 'other', text }
    return made.length === 0 || !isDealObject(object) ? [other] : made
  })
  const unused = [...alerts.values()].filter((alert) => !used.has(alert.name))
  return [...ofRules, ...unused.map((alert) => unusedAlert(alert, name))]
}

function criterionOf(rule: Xml): Criterion {
  const formula = rule.text('formula')
  if (formula !== '') return readFormula(formula)
  const items = rule.all('criteriaItems').map((item) => {
    return conditionOf(item.text('field'), item.text('operation'), item.texts('value'))
  })
  return combine(rule.text('booleanFilter'), items)
}

/** An alert that no rule beside it sends: its name tells what it is for, if anything does. */
function unusedAlert({ name, to, text }: EmailAlert, where: string): Automation {
  const base = { name, where, isOn: true, text }
  if (!namesLoss(`${name} ${text}`)) return { ...base, kind: 'other' }
  const said = `its name: “${text === '' ? name : text}”`
  const when = { lost: true, won: false, open: false, moved: false, isKnown: true, said }
  return { ...base, kind: 'alert', when, to }
}

const KINDS: Record<string, Recipient['kind']> = {
  accountOwner: 'dealTeam',
  creator: 'dealTeam',
  opportunityTeam: 'dealTeam',
  salesTeam: 'dealTeam',
  accountTeam: 'dealTeam',
  campaignMemberDerivedOwner: 'dealTeam',
  contactLookup: 'buyer',
  customerPortalUser: 'buyer',
  partnerUser: 'buyer',
  portalRole: 'buyer',
  portalRoleSubordinates: 'buyer',
  user: 'user',
  role: 'role',
  roleSubordinates: 'roleAndBelow',
  roleSubordinatesInternal: 'roleAndBelow',
  group: 'group',
}

function recipientsOf(alert: Xml): Recipient[] {
  const told = alert.all('recipients').map((one): Recipient => {
    const type = one.text('type')
    const field = one.text('field')
    if (field !== '') return recipientOfPath(field)
    return recipientOf(type, one.text('recipient'))
  })
  const copies = alert.texts('ccEmails').map((name): Recipient => ({ kind: 'email', name }))
  return [...told, ...copies]
}

function assigneeOf(task: Xml): Recipient {
  return recipientOf(task.text('assignedToType'), task.text('assignedTo'))
}

function recipientOf(type: string, name: string): Recipient {
  if (type === 'owner') return { kind: 'owner', name: 'the owner' }
  return { kind: KINDS[type] ?? 'other', name: name === '' ? type : name }
}
