import type { Recipient } from '@closed-learned/deals'
import type { Json } from '../read/json.ts'
import { recipientOfPath } from '../read/recipient-of.ts'

/** Whom an action tells, and with which words. */
export interface HubSpotMessage {
  readonly name: string
  readonly to: readonly Recipient[]
  readonly text: string
}

const KINDS: Record<string, string> = {
  '0-8': 'internal mail',
  '0-9': 'notification',
  '0-3': 'task',
  '1-179507819': 'Slack message',
}

/** The message or task of an action; undefined where it does something else. */
export function messageOf(action: Json): HubSpotMessage | undefined {
  const fields = action.at('fields').keys().length > 0 ? action.at('fields') : action
  const kind = KINDS[action.at('actionTypeId').text()] ?? namedKind(action.at('type').text())
  const to = recipientsOf(fields)
  if (kind === undefined && !to.some(({ kind }) => kind === 'channel')) return undefined
  const text = ['subject', 'title', 'body', 'message']
    .map((name) => fields.at(name).text())
    .join(' ')
    .replace(/<[^<>]*>|\{\{[^{}]*\}\}/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
  const unknown: Recipient = { kind: 'other', name: 'somebody that the file does not name' }
  return { name: kind ?? 'message', to: to.length === 0 ? [unknown] : to, text }
}

/** The older API names its actions. */
function namedKind(type: string): string | undefined {
  if (/slack/i.test(type)) return 'Slack message'
  if (/task/i.test(type)) return 'task'
  return /notif|internal|sms/i.test(type) ? 'notification' : undefined
}

/** HubSpot knows people and teams by number. */
function recipientsOf(fields: Json): Recipient[] {
  const of = (names: readonly string[]) => names.flatMap((name) => fields.at(name).texts())
  const users = of(['user_ids', 'userIds', 'recipientUserIds', 'user_id', 'owner_id'])
  const teams = of(['team_ids', 'teamIds', 'recipientTeamIds'])
  const owners = of(['owner_properties', 'ownerProperties', 'owner_assignment'])
  const mails = of(['emailRecipients', 'email_recipients', 'to'])
  const channels = fields
    .keys()
    .filter((name) => /channel/i.test(name))
    .flatMap((name) => fields.at(name).texts())
  return [
    ...users.map((id): Recipient => ({ kind: 'other', name: `user ${id}` })),
    ...teams.map((id): Recipient => ({ kind: 'other', name: `team ${id}` })),
    ...owners.map(recipientOfPath),
    ...mails.map((name): Recipient => ({ kind: 'email', name })),
    ...channels.map((name): Recipient => ({ kind: 'channel', name })),
  ]
}
