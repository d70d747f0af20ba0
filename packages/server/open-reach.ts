import type { ClientConfig } from 'pg'
import type { Configuration } from './configuration.ts'
import { accountsSecret } from './store/accounts-secret.ts'
import type { House } from './work/house.ts'
import { housesOf } from './work/houses.ts'
import { arriveByEmail, expectsByEmail, hasPlace } from './work/people/arrive.ts'
import { followDirectory } from './work/people/follow-directory.ts'
import { isLastAdmin } from './work/people/is-last-admin.ts'
import { everybodyNeedsSecondFactor } from './work/people/needs-second-factor.ts'
import type { Reach } from './work/people/reach.ts'

const USUAL_ORIGIN = 'http://127.0.0.1:4630'

/** How the people of a database are reached: their accounts, and the mail that goes to them. */
export async function openReach(
  house: House,
  app: ClientConfig,
  { address, mail, singleSignOn }: Configuration,
  say: (text: string) => void,
): Promise<Reach> {
  // Loaded where somebody needs them: an import or a report of one's own does not wait for them.
  const [{ openAccounts }, messages] = await Promise.all([
    import('./accounts/better-auth/open-accounts.ts'),
    openMessages(mail),
  ])
  const houses = housesOf(house)
  const url = address.url?.origin ?? USUAL_ORIGIN
  const accounts = await openAccounts({
    app,
    baseUrl: url,
    secret: await accountsSecret(house.store, house.sealing),
    provider: singleSignOn,
    arrivals: {
      expects: (email) => expectsByEmail(houses, email),
      arrived: (who) => arriveByEmail(houses, who),
    },
    isMember: (workspace, userId) => hasPlace(houses, workspace, userId),
    needsSecondFactor: (workspace) => everybodyNeedsSecondFactor(houses, workspace),
    directorySpoke: (workspace) => followDirectory(houses.of(workspace), accounts),
    isLastAdmin: (workspace, userId) => isLastAdmin(houses, workspace, userId),
    say,
  })
  return { accounts, messages, url, say }
}

/** The same, with links to where it is served; before that is known, to where it usually is. */
export function reachAt(reach: Reach, servedAt: () => string | undefined): Reach {
  return {
    ...reach,
    get url() {
      return servedAt() ?? reach.url
    },
  }
}

async function openMessages(mail: Configuration['mail']): Promise<Reach['messages']> {
  if (mail === undefined) return (await import('./messages/none/no-messages.ts')).noMessages()
  return (await import('./messages/mail/open-mail.ts')).openMail(mail)
}
