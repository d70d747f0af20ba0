import { causePartAsked, causePartChange } from '@closed-learned/deals'
import { addCausePart, changeCause } from '../../../work/debriefs/causes.ts'
import { presentCauses } from '../present/debrief.ts'
import { askedIn, type Fields, optionsOf } from './asked-in.ts'
import { type Ask, type Asking, asksOwn, type Who } from './asking.ts'

const ADDS: Fields = { cause: 'text', parent: 'text', name: 'text' }
const RENAMES: Fields = { name: 'text' }

/** What stands below the causes, kept by those who curate it. */
export const CAUSE_COMMANDS: Readonly<Record<string, Asking>> = {
  'causes add': {
    takes: '',
    options: optionsOf(ADDS),
    usage: '--cause CAUSE --name TEXT [--parent PART]',
    about: 'adds a part below a cause, or below a part of it',
    ask(given) {
      const asked = askedIn(causePartAsked, ADDS, given)
      const verb = async (...who: Who) => addCausePart(...who, await asked())
      return asksOwn('POST /causes', verb, presentCauses)
    },
  },
  'causes rename': {
    takes: 'PART',
    options: optionsOf(RENAMES),
    usage: '--name TEXT',
    about: 'renames a part; what was told with it keeps its name of then',
    ask(given) {
      const [id = ''] = given.positionals
      return changes(id, askedIn(causePartChange, RENAMES, given))
    },
  },
  'causes retire': {
    takes: 'PART',
    options: { again: 'flag' },
    usage: '[--again]',
    about: 'retires a part; with --again it is offered',
    ask: ({ positionals: [id = ''], values }) =>
      changes(id, async () => ({ isRetired: values.again !== true })),
  },
}

type Change = Parameters<typeof changeCause>[3]

const changes = (id: string, asked: () => Promise<Change>): Ask =>
  asksOwn(
    'PATCH /causes/{id}',
    async (...who) => changeCause(...who, id, await asked()),
    presentCauses,
  )
