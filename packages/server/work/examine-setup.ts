import type { Viewer } from '@closed-learned/deals'
import { secretsWithoutKey } from '../store/secrets-of-workspace.ts'
import type { Finding } from './examine.ts'
import type { House } from './house.ts'

/** How an installation is set up, beside what is in it. */
export interface Setup {
  /** Where the key lies; undefined: it is given by a variable. */
  readonly keyFile: string | undefined
  /** Whether others than its owner may read it. */
  readonly keyIsOpen: boolean
  readonly host: string
  /** As people open it. */
  readonly url: string | undefined
  readonly isLocal: boolean
  readonly isSecure: boolean
  /** Undefined where no mail goes out. */
  readonly mailFrom: string | undefined
  readonly lastBackup: { readonly at: string; readonly file: string } | undefined
  /** What looks like a slip in the configuration, a sentence each. */
  readonly doubts: readonly string[]
}

const DAY = 86_400_000
const OLD_DAYS = 7

/** Looks at how the program is set up, and says what is wrong. */
export async function examineSetup(
  house: House,
  _viewer: Viewer,
  setup: Setup,
): Promise<readonly Finding[]> {
  const lost = await house.store.inWorkspace((session) => secretsWithoutKey(session, house.sealing))
  return [
    key(setup, lost),
    address(setup),
    mail(setup),
    backup(setup, house.now()),
    ...setup.doubts.map((text) => ({
      about: 'configuration',
      text,
      mend: 'Correct or remove it.',
    })),
  ]
}

function key({ keyFile, keyIsOpen }: Setup, lost: readonly string[]): Finding {
  const about = 'key'
  const text = keyFile ? `In ${keyFile}.` : 'In CLOSED_LEARNED_KEY.'
  if (lost.length > 0)
    return {
      about,
      text: `${text} Other keys sealed ${lost.join(', ')}.`,
      mend: 'Name the former key in CLOSED_LEARNED_OLD_KEYS, or enter those anew.',
    }
  if (keyIsOpen)
    return { about, text: `${text} Others may read it.`, mend: `Run: chmod 600 ${keyFile}` }
  return { about, text, mend: null }
}

function address({ host, url, isLocal, isSecure }: Setup): Finding {
  const about = 'address'
  if (isLocal) return { about, text: `${url ?? host}, this machine only.`, mend: null }
  return {
    about,
    text: `${url}, listening on ${host}.`,
    mend: isSecure ? null : 'Passwords cross the network in the open: put https before it.',
  }
}

function mail({ mailFrom, isLocal }: Setup): Finding {
  if (mailFrom) return { about: 'mail', text: `Goes out from ${mailFrom}.`, mend: null }
  const text = isLocal
    ? 'None goes out.'
    : 'None goes out; an admin passes invitations and links on (CLOSED_LEARNED_SMTP_URL changes that).'
  return { about: 'mail', text, mend: null }
}

/** Trying it out on one's own machine needs no backup; a company's server does. */
function backup({ lastBackup, isLocal }: Setup, now: number): Finding {
  const about = 'last backup'
  const mend = 'Run closed-learned backup FILE, best every night.'
  if (!lastBackup) return { about, text: 'None yet.', mend: isLocal ? null : mend }
  const days = Math.floor((now - Date.parse(lastBackup.at)) / DAY)
  const ago = days < 1 ? 'Less than a day ago' : days === 1 ? 'A day ago' : `${days} days ago`
  const isOld = days > OLD_DAYS && !isLocal
  return { about, text: `${ago}, ${lastBackup.file}.`, mend: isOld ? mend : null }
}
