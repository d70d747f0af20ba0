import { execFile } from 'node:child_process'
import { userInfo } from 'node:os'
import { refuse } from '@closed-learned/deals'
import { SET_DATABASE_URL } from './database-url.ts'

/** The user that PostgreSQL runs as when the program itself runs as root, which it refuses to. */
export interface ServerUser {
  readonly name: string
  readonly uid: number
  readonly gid: number
}

const OURS = 'closed-learned'

/** An existing system user that fits, or one that is made now. */
export async function systemUser(say: (text: string) => void): Promise<ServerUser> {
  for (const name of [OURS, 'postgres', '_postgres']) {
    const user = await userNamed(name)
    if (user) return user
  }
  const made = await makeUser()
  if (made === undefined) {
    refuse(
      'platform-without-database',
      'PostgreSQL does not run as root, and no system user for it could be made.',
      `Run this as an ordinary user, or make a system user named ${OURS}, or set DATABASE_URL.`,
    )
  }
  say(`PostgreSQL does not run as root, so the system user ${OURS} was made for it.`)
  return made
}

/** The user with this name or number. */
export async function userNamed(name: string | number): Promise<ServerUser | undefined> {
  const answers = await Promise.all([
    ask('id', ['-un', `${name}`]),
    ask('id', ['-u', `${name}`]),
    ask('id', ['-g', `${name}`]),
  ])
  const [known, uid, gid] = answers.map((answer) => answer?.trim())
  if (!known || !uid || !gid) return undefined
  return { name: known, uid: Number(uid), gid: Number(gid) }
}

/** PostgreSQL looks its own user up by number and gives up on one without a name. */
export function requireNamedUser(): void {
  try {
    userInfo()
  } catch {
    const text = `The user number ${process.getuid?.()} has no name on this system, and PostgreSQL needs one.`
    const mend = `Add it to /etc/passwd, or run this as another user. ${SET_DATABASE_URL}`
    refuse('platform-without-database', text, mend)
  }
}

/** How to start one of PostgreSQL's programs: as this user, and untouched by our surroundings. */
export function runAs(user: ServerUser | undefined) {
  return {
    // Our own working folder may be closed to that user.
    cwd: process.platform === 'win32' ? undefined : '/',
    env: environment(),
    ...(user ? { uid: user.uid, gid: user.gid } : {}),
  }
}

function environment(): NodeJS.ProcessEnv {
  if (process.platform === 'win32') return { ...process.env, LC_ALL: 'C' }
  // No PG… variable and no library path of ours may bend it; English messages, which we read.
  return { PATH: process.env.PATH ?? '/usr/bin:/bin', LC_ALL: 'C', TZ: 'UTC' }
}

async function makeUser(): Promise<ServerUser | undefined> {
  const home = ['--no-create-home', '--home-dir', '/nonexistent', '--shell', '/usr/sbin/nologin']
  // A second process may be making the same user: what counts is that it exists afterwards.
  await ask('useradd', ['--system', '--user-group', ...home, OURS])
  return userNamed(OURS)
}

/** What a command prints; undefined if it fails or does not exist. */
function ask(command: string, args: readonly string[]): Promise<string | undefined> {
  const env = { ...process.env, PATH: `${process.env.PATH ?? ''}:/usr/sbin:/sbin` }
  return new Promise((done) => {
    execFile(command, args, { env, cwd: '/' }, (error, stdout) => done(error ? undefined : stdout))
  })
}
