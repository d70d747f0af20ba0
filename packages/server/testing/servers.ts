import { randomBytes } from 'node:crypto'
import type { ClientConfig } from 'pg'
import type { TestProject } from 'vitest/node'
import { APP_ROLE, OWNER_ROLE, SESSION_OPTIONS, withClient } from '../store/database/connections.ts'
import { DATABASE, prepareEmbedded } from '../store/database/embedded-roles.ts'
import { openEmbedded } from '../store/database/open-embedded.ts'
import { migrate } from '../store/migrate.ts'
import { startDebianServer } from './debian-server.ts'
import { makeScratchFolder, removeScratchFolder } from './scratch.ts'
import type { TestServer } from './test-server.ts'

type Started = Pick<TestServer, 'version' | 'superuser' | 'owner' | 'app'> & {
  stop(): Promise<unknown>
}

/** Vitest calls it once for each project that works on a server; what it returns ends that server. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = makeScratchFolder()
  let started: Started | undefined
  const end = async () => {
    await started?.stop()
    await removeScratchFolder(folder)
  }
  try {
    started = await (project.name.endsWith('15') ? startFifteen(folder) : startEmbedded(folder))
    await migrate(started.owner)
    const person = await makePerson(started.superuser)
    const { version, superuser, owner, app } = started
    project.provide('server', { version, superuser, owner, app, person, template: DATABASE })
    return end
  } catch (error) {
    await end()
    throw error
  }
}

async function startEmbedded(folder: string): Promise<Started> {
  const { superuser, owner, app, close } = await openEmbedded({
    dataDir: `${folder}/data`,
    // A clone in a closed home makes copies for the server's user: they are to go with the rest.
    systemFolder: `${folder}/system`,
    say: () => undefined,
  })
  // Only a power cut could tell the difference, and the tests survive none.
  await withClient(superuser, async (client) => {
    await client.query('ALTER SYSTEM SET fsync = off')
    await client.query('SELECT pg_reload_conf()')
  })
  return { version: 18, superuser, owner, app, stop: close }
}

async function startFifteen(folder: string): Promise<Started> {
  const { superuser, stop } = await startDebianServer(folder)
  const secrets = { superuser: '', owner: password(), app: password() }
  const login = (user: string, word: string): ClientConfig => ({
    ...superuser,
    ...{ user, password: word, database: DATABASE, options: SESSION_OPTIONS },
  })
  const owner = login(OWNER_ROLE, secrets.owner)
  const app = login(APP_ROLE, secrets.app)
  await prepareEmbedded({ superuser, owner, app }, secrets, true)
  return { version: 15, superuser, owner, app, stop }
}

async function makePerson(superuser: ClientConfig): Promise<TestServer['person']> {
  const person = { user: 'a_person', password: password() }
  await withClient(superuser, async (client) => {
    await client.query(`CREATE ROLE ${person.user} LOGIN PASSWORD '${person.password}'`)
    await client.query(`GRANT ${OWNER_ROLE}, ${APP_ROLE} TO ${person.user}`)
  })
  return person
}

function password(): string {
  return randomBytes(12).toString('hex')
}
