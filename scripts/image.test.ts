import { type ChildProcess, execFileSync, spawn, spawnSync } from 'node:child_process'
import {
  chmodSync,
  chownSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
} from 'node:fs'
import { get } from 'node:http'
import { createServer } from 'node:net'
import { dirname, join } from 'node:path'
import { afterAll, expect, test } from 'vitest'

/*
 * The image without Docker: the same files, by the rules of .dockerignore and the COPY lines, built by
 * the same command, run by the same one as a user without rights, on a tree that nobody may write to.
 */
const clone = dirname(import.meta.dirname)
const lines = readFileSync(join(clone, 'Dockerfile'), 'utf8').replaceAll('\\\n', ' ').split('\n')
const ignore = readFileSync(join(clone, '.dockerignore'), 'utf8').split('\n')
const compose = readFileSync(join(clone, 'compose.yaml'), 'utf8')

const scratch = mkdtempSync('/tmp/closed-learned-image-')
chmodSync(scratch, 0o755)
afterAll(() => rmSync(scratch, { recursive: true, force: true }))

const stages = lines
  .join('\n')
  .split(/^(?=FROM )/m)
  .filter((stage) => stage.startsWith('FROM'))
  .map((stage) => stage.split('\n'))
const [making = [], running = []] = stages
const instructions = (stage: readonly string[], name: string) =>
  stage
    .filter((line) => line.startsWith(`${name} `))
    .map((line) => line.slice(name.length + 1).trim())

/** Whether a path of the clone is part of what Docker is handed; the last rule that fits counts. */
function isHanded(path: string): boolean {
  let handed = true
  for (const rule of ignore.filter((line) => line && !line.startsWith('#'))) {
    const plain = rule.replace('!', '')
    const escaped = plain.replace(/[.+^${}()|[\]\\]/g, '\\$&')
    const pattern = escaped.replace(/\*\*\/|\*/g, (star) => (star === '*' ? '[^/]*' : '(.*/)?'))
    if (new RegExp(`^${pattern}(/.*)?$`).test(path)) handed = rule.startsWith('!')
  }
  return handed
}

test('the rules hand over the sources and nothing else', () => {
  expect(
    ['package.json', '.npmrc', 'packages/server/main.ts', 'packages/web/build.js'].filter(isHanded),
  ).toHaveLength(4)
  const kept = [
    '.git/config',
    '.env',
    'node_modules/x',
    'packages/web/dist/x.js',
    'packages/server/main.test.ts',
  ]
  expect(kept.filter(isHanded)).toEqual([])
})

test('every path that is copied is there and handed over', () => {
  const copied = instructions(making, 'COPY').flatMap((line) => line.split(/\s+/).slice(0, -1))
  expect(copied.length).toBeGreaterThan(5)
  for (const path of copied) {
    expect({ path, there: existsSync(join(clone, path)) }).toEqual({ path, there: true })
    expect({ path, handed: isHanded(path) }).toEqual({ path, handed: true })
  }
})

test('it does not run as root, keeps its data in a volume and tells its health', () => {
  expect(instructions(running, 'USER')).toEqual(['node'])
  expect(instructions(running, 'VOLUME')).toEqual(['/data'])
  expect(instructions(running, 'HEALTHCHECK')).toHaveLength(1)
  expect(running.join('\n')).not.toMatch(/KEY=|PASSWORD=/)
})

test('compose waits for the database, lets nothing be written, and every variable is explained', () => {
  expect(compose).toMatch(/db:\n\s+condition: service_healthy/)
  expect(compose).toMatch(/read_only: true/)
  expect(compose).toMatch(/cap_drop:\n\s+- ALL/)
  const example = readFileSync(join(clone, '.env.example'), 'utf8')
  const docs = readFileSync(join(clone, 'docs/running.md'), 'utf8')
  for (const [, name] of compose.matchAll(/\$\{([A-Z_]+)/g)) expect(example + docs).toContain(name)
  const ours = [...`${example}${compose}`.matchAll(/\b(CLOSED_LEARNED_[A-Z_]+)/g)].map(
    ([name]) => name,
  )
  const known = readFileSync(join(clone, 'packages/server/configuration.ts'), 'utf8')
  for (const name of ours) expect(known).toContain(`  ${name}: [`)
})

const root = process.getuid?.() === 0
const idOf = (flag: string) => Number(execFileSync('id', [flag, 'nobody'], { encoding: 'utf8' }))
const nobody = root ? { uid: idOf('-u'), gid: idOf('-g') } : {}

test('what is copied builds, and what is built runs for a user without rights', async () => {
  const source = join(scratch, 'source')
  const app = join(scratch, 'app')
  handOver(source)
  borrowModules(source)
  const make = instructions(making, 'RUN').find((line) => line.startsWith('node ')) ?? ''
  const [, program = '', into = ''] = make.split(' ')
  expect(into).toBe('/app')
  execFileSync(process.execPath, [join(source, program), app], { cwd: source })
  for (const line of instructions(running, 'COPY').filter((each) => !each.endsWith('/app'))) {
    const [, from = '', to = ''] = line.split(/\s+/)
    cpSync(from.replace('/source', source), join(app, to), { recursive: true, dereference: true })
  }
  rmSync(source, { recursive: true })
  execFileSync('chmod', ['-R', 'a-w,a+rX', app])
  await runs(app)
}, 180_000)

function handOver(source: string): void {
  for (const file of filesBelow('')) {
    mkdirSync(join(source, dirname(file)), { recursive: true })
    cpSync(join(clone, file), join(source, file), { preserveTimestamps: true })
  }
}

function filesBelow(folder: string): string[] {
  return readdirSync(join(clone, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = folder ? `${folder}/${entry.name}` : entry.name
    if (entry.isDirectory()) return isHanded(`${path}/x.ts`) ? filesBelow(path) : []
    return isHanded(path) ? [path] : []
  })
}

/** What `npm ci` would install; the packages of the house are those that were handed over. */
function borrowModules(source: string): void {
  mkdirSync(join(source, 'node_modules', '@closed-learned'), { recursive: true })
  for (const name of readdirSync(join(clone, 'node_modules')))
    if (name !== '@closed-learned')
      symlinkSync(join(clone, 'node_modules', name), join(source, 'node_modules', name))
  for (const name of ['analysis', 'deals', 'server', 'web']) {
    const [ours, borrowed] = [source, clone].map((home) => join(home, 'packages', name)) as [
      string,
      string,
    ]
    symlinkSync(ours, join(source, 'node_modules', '@closed-learned', name))
    const own = join(borrowed, 'node_modules')
    if (existsSync(own)) symlinkSync(own, join(ours, 'node_modules'))
  }
}

async function runs(app: string): Promise<void> {
  const [data, backups] = ['data', 'backups'].map((name) => {
    const folder = join(scratch, name)
    mkdirSync(folder, { mode: 0o700 })
    if (nobody.uid !== undefined) chownSync(folder, nobody.uid, nobody.gid)
    return folder
  })
  const set = Object.fromEntries(
    instructions(running, 'ENV').flatMap((line) =>
      line.split(/\s+/).map((each) => each.split('=')),
    ),
  ) as Record<string, string>
  const env = {
    PATH: process.env.PATH,
    ...set,
    CLOSED_LEARNED_DATA: data,
    CLOSED_LEARNED_PORT: String(await freePort()),
    CLOSED_LEARNED_URL: 'https://learned.example.com',
  }
  const inImage = { cwd: '/', env, ...nobody }
  const [, ...args] = JSON.parse(instructions(running, 'CMD')[0] ?? '[]') as string[]
  const began = Date.now()
  const child = spawn(
    process.execPath,
    args.map((each) => each.replace('/app', app)),
    inImage,
  )
  const ended = new Promise<[number | null, string]>((done) => {
    let err = ''
    child.stderr.on('data', (text) => {
      err += text
    })
    child.once('close', (code) => done([code, err]))
  })
  try {
    await untilHealthy(inImage, child)
    console.info(`healthy after ${Date.now() - began} ms`)
    const port = Number(env.CLOSED_LEARNED_PORT)
    const asked = await ask(port, 'learned.example.com')
    expect(asked.status).toBeLessThan(403)
    expect(asked.headers['strict-transport-security']).toContain('max-age')
    expect((await ask(port, 'evil.example.com')).status).toBe(403)
    const file = join(backups ?? '', 'all.clb')
    const backup = spawnSync(process.execPath, [join(app, 'closed-learned.js'), 'backup', file], {
      ...inImage,
      encoding: 'utf8',
    })
    expect(backup).toMatchObject({ status: 0, stderr: '' })
  } finally {
    child.kill('SIGTERM')
  }
  expect((await ended)[0]).toBe(0)
}

/** Asks as Docker would, by the command of the image. */
async function untilHealthy(inImage: object, child: ChildProcess): Promise<void> {
  const line = instructions(running, 'HEALTHCHECK')[0] ?? ''
  const [, ...command] = JSON.parse(line.slice(line.indexOf('['))) as string[]
  for (let tries = 0; tries < 60 && child.exitCode === null; tries++) {
    if (spawnSync(process.execPath, command, inImage).status === 0) return
    await new Promise((later) => setTimeout(later, 250))
  }
  throw new Error('it never was healthy')
}

function ask(port: number, host: string) {
  return new Promise<{ status: number; headers: Record<string, unknown> }>((done, fail) => {
    const path = '/api/v1/overview'
    const request = get({ port, path, host: '127.0.0.1', headers: { host } }, (answer) => {
      answer.resume()
      done({ status: answer.statusCode ?? 0, headers: answer.headers })
    })
    request.on('error', fail)
  })
}

function freePort(): Promise<number> {
  return new Promise((done) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => done(typeof address === 'object' && address ? address.port : 0))
    })
  })
}
