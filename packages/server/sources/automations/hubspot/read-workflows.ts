import { ALWAYS, type Automation, type Criterion } from '@closed-learned/deals'
import type { Json } from '../read/json.ts'
import { firings, type Steps } from '../read/reach.ts'
import { messageOf } from './actions.ts'
import { branchOf, enrollmentOf, segmentsOf } from './criteria.ts'

const DEALS = '0-3'

/** The workflows in an answer of HubSpot, alone or as a list; of anything else with names the names. */
export function readWorkflows(json: Json, where: string): Automation[] | undefined {
  const list = ['results', 'workflows', 'flows', 'records'].flatMap((name) => json.at(name).list())
  const ones = json.list().length > 0 ? json.list() : list.length > 0 ? list : [json]
  const read = ones.flatMap((one) => readOne(one, where))
  return read.length === 0 ? undefined : read
}

const NAMES = ['name', 'Name', 'label', 'Label', 'MasterLabel', 'DeveloperName', 'title']

function readOne(one: Json, where: string): Automation[] {
  const name = NAMES.map((key) => one.at(key).text()).find((text) => text !== '')
  if (name === undefined) return []
  const on = ['isEnabled', 'enabled', 'Active', 'isActive'].map((key) => one.at(key).text())
  const base = {
    name,
    where,
    isOn: !on.includes('false'),
    text: one.at('description').text(),
  }
  const object = one.at('objectTypeId').text()
  if (object !== '' && object !== DEALS && one.at('dataSources').list().length === 0)
    return [{ ...base, kind: 'other' }]
  const actions = one.at('actions').list()
  if (actions.length === 0) return [{ ...base, kind: 'named' }]
  const messages = messagesOf(one, actions, base)
  return messages.length === 0 ? [{ ...base, kind: 'other' }] : messages
}

function messagesOf(
  flow: Json,
  actions: readonly Json[],
  base: Pick<Automation, 'name' | 'where' | 'isOn' | 'text'>,
): Automation[] {
  const isOld = flow.at('enrollmentCriteria').keys().length === 0
  const entry = isOld ? segmentsOf(flow) : enrollmentOf(flow)
  const ids = actions.map(idOf)
  const start = flow.at('startActionId').text()
  // Without a beginning every action is taken to follow.
  const acts = firings(stepsOf(actions), start === '' ? ids : [start], entry)
  return actions.flatMap((action, at): Automation[] => {
    const message = messageOf(action)
    const when = acts(ids[at] ?? '')?.when
    if (message === undefined || when === undefined) return []
    const { name, to, text } = message
    return [{ ...base, kind: 'alert', name: `${base.name}: ${name}`, when, to, text }]
  })
}

const idOf = (action: Json, at: number) => action.at('actionId').text() || `#${at}`

function stepsOf(actions: readonly Json[]): Steps {
  return new Map(actions.map((action, at) => [idOf(action, at), edgesOf(action)]))
}

interface Edge {
  readonly to: string
  readonly when: Criterion
}

function edgesOf(action: Json): Edge[] {
  const lists = action.at('listBranches').list()
  const asked = lists.map((branch) => ({
    to: nextOf(branch),
    when: branchOf(branch.at('filterBranch')),
  }))
  const property = action.at('inputValue', 'propertyName').text()
  const values = action.at('staticBranches').list()
  const chosen = values.map((branch) => {
    const value = branch.at('branchValue').text()
    const when: Criterion = property === '' ? { unclear: value } : { field: property, is: [value] }
    return { to: nextOf(branch), when }
  })
  const branches = [...asked, ...chosen]
  const none: Criterion = { not: { any: branches.map(({ when }) => when) } }
  const edges = [
    { to: nextOf(action), when: ALWAYS },
    ...branches,
    { to: nextOf(action.at('defaultBranch')), when: branches.length === 0 ? ALWAYS : none },
  ]
  return edges.filter(({ to }) => to !== '')
}

const nextOf = (from: Json) => from.at('connection', 'nextActionId').text()
