import type { Automation, Recipient } from '@closed-learned/deals'
import { isDealObject, type MetadataDocument, subjectOf } from '../read/document.ts'
import { firings } from '../read/reach.ts'
import type { Xml } from '../read/read-xml.ts'
import { beginningOf, stepsOf } from './flow-steps.ts'
import { FlowValues } from './flow-values.ts'
import type { EmailAlert } from './workflow.ts'

interface FlowAction {
  readonly to: readonly Recipient[]
  readonly text: string
}

/** What a flow does with deals: an automation for each message, task and stop on a way through it. */
export function readFlow(
  { name, xml }: MetadataDocument,
  alerts: ReadonlyMap<string, EmailAlert>,
): Automation[] {
  const values = new FlowValues(xml)
  const { starts, entry } = beginningOf(xml, values)
  const acts = firings(stepsOf(xml, values), starts, entry)
  const label = xml.text('label') === '' ? subjectOf(name) : xml.text('label')
  const status = xml.text('status')
  const base = { where: name, isOn: status === '' || status === 'Active' }
  const other: Automation = { ...base, kind: 'other', name: label, text: xml.text('description') }
  const object = objectOf(xml)
  if (object !== '' && !isDealObject(object)) return [other]
  const messages = actionsOf(xml, values, alerts).flatMap(({ step, action }): Automation[] => {
    const when = acts(step.text('name'))?.when
    if (when === undefined) return []
    return [
      {
        ...base,
        kind: 'alert',
        name: `${label}: ${nameOf(step)}`,
        when,
        to: action.to,
        text: action.text,
      },
    ]
  })
  const stops = xml.all('customErrors').flatMap((step): Automation[] => {
    const act = acts(step.text('name'))
    const text = step.text('customErrorMessages', 'errorMessage')
    return act ? [{ ...base, kind: 'rule', name: `${label}: ${nameOf(step)}`, text, ...act }] : []
  })
  const made = [...messages, ...stops]
  return made.length === 0 ? [other] : made
}

/** The object that starts it; processes of the older builder keep it elsewhere. */
function objectOf(flow: Xml): string {
  const told = flow.all('processMetadataValues').find((one) => one.text('name') === 'ObjectType')
  const started = flow.text('start', 'object')
  return started === '' ? (told?.text('value', 'stringValue') ?? '') : started
}

function nameOf(step: Xml): string {
  const label = step.text('label')
  return label === '' ? step.text('name') : label
}

function actionsOf(flow: Xml, values: FlowValues, alerts: ReadonlyMap<string, EmailAlert>) {
  const calls = flow
    .all('actionCalls')
    .map((step) => ({ step, action: called(step, values, alerts) }))
  const made = flow.all('recordCreates').map((step) => ({ step, action: created(step, values) }))
  return [...calls, ...made].flatMap(({ step, action }) => (action ? [{ step, action }] : []))
}

const RECIPIENTS =
  /^(emailAddresses(Array)?|ccRecipientAddressList|bccRecipientAddressList|recipientId(s)?|recipientIdList|slackChannel\w*|channel\w*|slackConversation\w*)$/i
const WORDS = /^(text|message\w*|title|body|emailSubject|emailBody|subject)$/i

function called(
  step: Xml,
  values: FlowValues,
  alerts: ReadonlyMap<string, EmailAlert>,
): FlowAction | undefined {
  const type = step.text('actionType')
  const name = step.text('actionName')
  if (type === 'emailAlert')
    return (
      alerts.get(name) ?? { to: [{ kind: 'other', name: `those of the alert ${name}` }], text: '' }
    )
  const given = step.all('inputParameters')
  const wordsOf = given.filter((one) => WORDS.test(one.text('name')))
  const text = wordsOf.map((one) => values.textOf(one.at('value'))).join(' ')
  if (type === 'chatterPost') return { to: [postedTo(given, values)], text }
  if (!/email|notification|slack|teams/i.test(`${type} ${name}`)) return undefined
  const to = given
    .filter((one) => RECIPIENTS.test(one.text('name')))
    .flatMap((one) => heardAt(one, values))
  return { to: to.length === 0 ? [{ kind: 'other', name }] : to, text }
}

function heardAt(parameter: Xml, values: FlowValues): Recipient[] {
  const isChannel = /channel|conversation/i.test(parameter.text('name'))
  const to = values.recipientsOf(parameter.at('value'))
  return isChannel ? to.map(({ name }) => ({ kind: 'channel', name })) : to
}

/** A post on the deal itself is read by those who follow it; any other by a person or a group. */
function postedTo(given: readonly Xml[], values: FlowValues): Recipient {
  const valueAt = (name: string) => given.find((one) => one.text('name') === name)?.at('value')
  const target = valueAt('subjectNameOrId')
  const reference = target?.text('elementReference') ?? ''
  if (/(\$Record|myVariable_current)\.Id$/.test(reference))
    return { kind: 'dealTeam', name: 'those who follow the deal' }
  const name = target === undefined ? '' : values.textOf(target) || reference
  const type = valueAt('type')?.text('stringValue') ?? ''
  return { kind: /user/i.test(type) ? 'user' : 'group', name }
}

/** Tasks and posts that are made as records. */
function created(step: Xml, values: FlowValues): FlowAction | undefined {
  const object = step.text('object')
  if (object !== 'Task' && object !== 'FeedItem') return undefined
  const valueAt = (field: string) =>
    step
      .all('inputAssignments')
      .find((one) => one.text('field') === field)
      ?.at('value')
  const text = ['Subject', 'Body', 'Description'].map((field) => {
    const value = valueAt(field)
    return value === undefined ? '' : values.textOf(value)
  })
  const holder = valueAt(object === 'Task' ? 'OwnerId' : 'ParentId')
  if (holder === undefined) return undefined
  const isOfDeal = /(\$Record|myVariable_current)\.Id$/.test(holder.text('elementReference'))
  const to: Recipient[] = isOfDeal
    ? [{ kind: 'dealTeam', name: 'those who follow the deal' }]
    : values.recipientsOf(holder)
  return { to, text: text.join(' ').trim() }
}
