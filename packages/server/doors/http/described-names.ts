interface Tag {
  readonly name: string
  readonly description: string
  /** The first words of the addresses that belong to it. */
  readonly of: readonly string[]
}

/** What belongs together, in the order in which it is read. */
const TAGS: readonly Tag[] = [
  { name: 'workspace', description: 'What is here.', of: ['workspace'] },
  { name: 'overview', description: 'The three numbers.', of: ['overview'] },
  { name: 'truth', description: 'Open deals by what they are in fact.', of: ['truth'] },
  {
    name: 'opportunities',
    description: 'One deal, deals by name, and what is told of one that was lost.',
    of: ['opportunities'],
  },
  {
    name: 'filings',
    description: 'What its owner says of a deal, who sees it, and the receipts.',
    of: ['filings', 'flags', 'inbox', 'carry-over', 'my-deals', 'receipts', 'colleagues'],
  },
  {
    name: 'losses',
    description: 'Accounts of losses, and what is learned from them.',
    of: ['loss-accounts', 'loss-causes', 'accounts'],
  },
  { name: 'time', description: 'How long it takes to lose, and to win.', of: ['time'] },
  { name: 'trends', description: 'Where and why deals are lost.', of: ['trends'] },
  {
    name: 'publications',
    description: 'What leaders read, once a period.',
    of: ['publications', 'gains'],
  },
  {
    name: 'deterrents',
    description: 'What punishes losing, and what instead.',
    of: ['deterrents'],
  },
  { name: 'words', description: 'Advice on words about a loss.', of: ['words'] },
  { name: 'imports', description: 'Exports of the CRM, brought in.', of: ['imports'] },
  {
    name: 'people',
    description: 'People, teams, who owns what, and the rules of the workspace.',
    of: ['people', 'teams', 'owners', 'settings', 'permission', 'calendar'],
  },
  { name: 'me', description: 'One’s own account and keys.', of: ['me'] },
  {
    name: 'sign-in',
    description: 'Coming in, and going out.',
    of: ['sign-in', 'sign-out', 'password', 'invitations', 'first-admin', 'look-as'],
  },
]

/** What an operation belongs to; an address that nobody placed is a group of its own. */
export function tagOf(path: string): string {
  const first = (path.split('/')[1] ?? '').replace(/\..*$/, '')
  return TAGS.find(({ of }) => of.includes(first))?.name ?? first
}

/** The groups of some addresses, in the order in which they are read. */
export function tagsOf(paths: readonly string[]): { name: string; description: string }[] {
  const used = new Set(paths.map(tagOf))
  const known = TAGS.filter(({ name }) => used.has(name))
  const others = [...used].filter((name) => !known.some((tag) => tag.name === name)).sort()
  return [
    ...known.map(({ name, description }) => ({ name, description })),
    ...others.map((name) => ({ name, description: `All under /${name}.` })),
  ]
}

/** A name for an operation that says its address: `PUT /imports/{id}/files/{name}` is `putImportsByIdFilesByName`. */
export function operationIdOf(method: string, path: string): string {
  const words = path.split(/[/.-]/).map((part) => {
    const slot = /^\{(.+)\}$/.exec(part)?.[1]
    return slot === undefined ? capital(part) : `By${capital(slot)}`
  })
  return method.toLowerCase() + words.join('')
}

const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1)
