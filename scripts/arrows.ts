import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'

/** A floor or room, the files that belong to it, and where its arrows may point besides itself. */
const ROOMS: readonly {
  name: string
  files: RegExp
  mayUse: readonly string[]
  packages: RegExp
}[] = [
  { name: 'analysis', files: /^packages\/analysis\//, mayUse: [], packages: /^$/ },
  { name: 'deals', files: /^packages\/deals\//, mayUse: ['analysis'], packages: /^zod$/ },
  { name: 'store', files: /^packages\/server\/store\//, mayUse: ['deals'], packages: /./ },
  { name: 'sources', files: /^packages\/server\/sources\//, mayUse: ['deals'], packages: /./ },
  { name: 'accounts', files: /^packages\/server\/accounts\//, mayUse: ['deals'], packages: /./ },
  { name: 'messages', files: /^packages\/server\/messages\//, mayUse: ['deals'], packages: /./ },
  {
    name: 'work',
    files: /^packages\/server\/work\//,
    mayUse: ['store', 'sources', 'accounts', 'messages', 'deals', 'analysis'],
    packages: /^node:/,
  },
  { name: 'doors', files: /^packages\/server\/doors\//, mayUse: ['work', 'deals'], packages: /./ },
  { name: 'api', files: /^packages\/server\/api\.ts$/, mayUse: ['doors', 'deals'], packages: /./ },
  {
    name: 'main',
    files: /^packages\/server\/(main|configuration|open-backups|open-reach|setup-of)\.ts$/,
    mayUse: ['doors', 'work', 'store', 'sources', 'accounts', 'messages', 'deals'],
    packages: /./,
  },
  {
    name: 'web',
    files: /^packages\/web\//,
    mayUse: ['deals', 'api'],
    packages: /^(?!node:|pg$|kysely)/,
  },
]

const PACKAGES: Record<string, string> = {
  '@closed-learned/analysis': 'packages/analysis/index.ts',
  '@closed-learned/deals': 'packages/deals/index.ts',
  '@closed-learned/server': 'packages/server/api.ts',
}

// Every form in which a file names another: import, export from, import(), and types alike.
const NAMED =
  /(?:^|[^\w.])(?:import|export)\b[^'"`;]*?from\s*['"]([^'"]+)['"]|(?:^|[^\w.'-])import\s*\(\s*['"]([^'"]+)['"]|^import\s*['"]([^'"]+)['"]/gm

/** Reads the house below `root` and returns what is wrong with it, a sentence each. */
export function checkArrows(root: string): string[] {
  const files = sourceFiles(root)
  if (files.length === 0)
    return [`No source file was read below ${root}: the check looked at nothing.`]
  const graph = new Map(files.map((file) => [file, targets(root, file)]))
  return [...graph].flatMap(([file, uses]) => wrongArrows(file, uses)).concat(circles(graph))
}

/** Source files of the packages, without tests and benches, which may look everywhere. */
function sourceFiles(root: string): string[] {
  return readdirSync(join(root, 'packages'), { recursive: true, encoding: 'utf8' })
    .map((name) => `packages/${name.replaceAll('\\', '/')}`)
    .filter((name) => /\.tsx?$/.test(name))
    .filter(
      (name) =>
        !/node_modules|\/dist\/|\.test\.tsx?$|\/bench\/|\/testing\/|vitest|golden\.ts$/.test(name),
    )
}

function targets(root: string, file: string): string[] {
  const text = readFileSync(join(root, file), 'utf8').replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '')
  return [...text.matchAll(NAMED)].map((match) => {
    const name = match[1] ?? match[2] ?? match[3] ?? ''
    if (!name.startsWith('.')) return PACKAGES[name] ?? name
    return relative(root, resolve(root, dirname(file), name)).replaceAll('\\', '/')
  })
}

const roomOf = (file: string) => ROOMS.find((room) => room.files.test(file))

function wrongArrows(file: string, uses: readonly string[]): string[] {
  const from = roomOf(file)
  if (!from) return [`${file} belongs to no room of the house.`]
  return uses.flatMap((target) => {
    if (!target.startsWith('packages/')) {
      return from.packages.test(target) ? [] : [`${file} may not use the package ${target}.`]
    }
    const to = roomOf(target)
    const fine = to && (to === from || from.mayUse.includes(to.name))
    return fine ? [] : [`${file} → ${target}: ${from.name} may not use ${to?.name ?? 'that'}.`]
  })
}

/** Files that import each other in a circle, by depth-first search. */
function circles(graph: ReadonlyMap<string, readonly string[]>): string[] {
  const found: string[] = []
  const done = new Set<string>()
  const path: string[] = []
  const visit = (file: string): void => {
    const at = path.indexOf(file)
    if (at >= 0) {
      found.push(`A circle of imports: ${[...path.slice(at), file].join(' → ')}.`)
      return
    }
    if (done.has(file)) return
    path.push(file)
    for (const next of graph.get(file) ?? []) if (graph.has(next)) visit(next)
    path.pop()
    done.add(file)
  }
  for (const file of graph.keys()) visit(file)
  return found
}
