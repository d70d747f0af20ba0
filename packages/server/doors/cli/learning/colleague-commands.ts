import { type AccountFiled, membersAsked, type Refusal, replyAsked } from '@closed-learned/deals'
import { filing, inbox, myFilings } from '../../../work/filings/filings.ts'
import { reply } from '../../../work/filings/reply.ts'
import { accountInvitations } from '../../../work/loss-accounts/account-invitations.ts'
import { lossAccounts } from '../../../work/loss-accounts/accounts.ts'
import {
  colleagues,
  inviteToWrite,
  shareAccount,
} from '../../../work/loss-accounts/share-account.ts'
import { isRefusal } from '../../../work/refusals.ts'
import {
  presentAccounts,
  presentColleagues,
  presentFiling,
  presentFilings,
  presentInbox,
  presentInvitations,
} from '../present/colleagues.ts'
import { presentAccountFiled } from '../present/filed.ts'
import { type AdviceRead, afterAdvice } from './after-advice.ts'
import { askedIn, type Fields, optionsOf } from './asked-in.ts'
import { type Ask, type Asking, asksOwn, does, type Who } from './asking.ts'
import { filesWords } from './deal-commands.ts'
import { memberNamed } from './member-named.ts'

const REPLIES: Fields = { text: 'text' }

const plain = (
  takes: string,
  about: string,
  ask: (positionals: readonly string[]) => Ask,
): Asking => ({
  takes,
  options: {},
  usage: '',
  about,
  ask: ({ positionals }) => ask(positionals),
})

/** What goes from one to another: calls for help, answers, invitations, accounts that are shared. */
export const COLLEAGUE_COMMANDS: Readonly<Record<string, Asking>> = {
  colleagues: plain('', 'who is here, by name; commands take a name or its id', () =>
    asksOwn('GET /colleagues', colleagues, presentColleagues),
  ),
  'debrief accounts': plain('DEAL', 'how it is told by those who were there', ([deal = '']) =>
    asksOwn(
      'GET /opportunities/{id}/accounts',
      (...who) => lossAccounts(...who, deal),
      presentAccounts,
    ),
  ),
  'debrief invite': plain('DEAL PERSON…', 'lets colleagues write about a loss of yours', (given) =>
    does(
      'POST /opportunities/{id}/invitations',
      async (...who) => {
        const [deal = '', ...names] = given
        const people = membersNamed(who, names)
        return isRefusal(people) ? people : inviteToWrite(...who, deal, people.members)
      },
      'They may write about it; what they write they see with its readers before it is filed.',
    ),
  ),
  'debrief invited': plain('', 'losses that you were invited to write about', () =>
    asksOwn('GET /loss-accounts/invitations', accountInvitations, presentInvitations),
  ),
  'debrief share': plain('DEAL PERSON…', 'shares your account of it with more people', (given) =>
    asksOwn('POST /loss-accounts/{id}/share', (...who) => shared(who, given), presentAccountFiled),
  ),
  'ask-help': filesWords('help', 'asks your manager for help; says first who will see it'),
  'give-heads-up': filesWords('headsUp', 'tells your manager early; says first who will see it'),
  filings: plain('', 'what you filed, and what became of it', () =>
    asksOwn('GET /filings', myFilings, presentFilings),
  ),
  inbox: plain('', 'calls for help and heads-ups that wait for your answer', () =>
    asksOwn('GET /inbox', inbox, presentInbox),
  ),
  filing: plain('FILING', 'one of them, with its answers', ([id = '']) =>
    asksOwn('GET /filings/{id}', (...who) => filing(...who, id), presentFiling),
  ),
  reply: {
    takes: 'FILING KIND',
    options: { ...optionsOf(REPLIES), 'advice-read': 'text' },
    usage: '--text TEXT [--advice-read CODE]',
    about: 'answers it: help, jointCall, stopRule or thanks; its author reads it',
    ask(given) {
      const [id = '', kind] = given.positionals
      const asked = askedIn(replyAsked, REPLIES, given, { kind })
      const code = given.values['advice-read'] as AdviceRead
      const verb = async (...who: Who) => {
        const said = await asked()
        return afterAdvice(who, JSON.stringify([id, said.kind, said.text]), code, (adviceRead) =>
          reply(...who, id, { ...said, adviceRead }),
        )
      }
      return asksOwn('POST /filings/{id}/replies', verb, presentFiling)
    },
  },
}

/** The ids of those who are named. */
function membersNamed(
  [, viewer]: Who,
  names: readonly string[],
): { readonly members: readonly string[] } | Refusal {
  const ids: string[] = []
  for (const name of names) {
    const id = memberNamed(viewer, name)
    if (typeof id !== 'string') return id
    ids.push(id)
  }
  return membersAsked.parse({ members: ids })
}

/** The asker's newest account of a deal goes to more people. */
async function shared(
  who: Who,
  [deal = '', ...names]: readonly string[],
): Promise<AccountFiled | Refusal> {
  const people = membersNamed(who, names)
  if (isRefusal(people)) return people
  const told = await lossAccounts(...who, deal)
  if (isRefusal(told)) return told
  const mine = told.accounts.findLast((account) => account.mine)
  return mine === undefined ? NONE_YET : shareAccount(...who, mine.id, people.members)
}

const NONE_YET: Refusal = {
  kind: 'not-yours',
  text: 'You have told nothing of this deal yet.',
  mend: 'closed-learned debrief DEAL begins an account of it.',
}
