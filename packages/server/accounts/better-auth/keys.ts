import type { WorkspaceId } from '@closed-learned/deals'
import { type Accounts, KEY_SCOPES, type KeyScope, type KeyTold } from '../port.ts'
import { fieldOf } from './field-of.ts'
import type { Auth } from './make-auth.ts'

type Keys = Pick<Accounts, 'createKey' | 'listKeys' | 'revokeKey' | 'revokeKeysOf'>

/** API keys: each of one user, for one workspace, with its scopes. Only their hash is kept. */
export function apiKeys(auth: Auth): Keys {
  return {
    async createKey({ userId, workspace, name, scopes, expiresAt }) {
      const made = await auth.api.createApiKey({
        body: {
          ...{ userId, name },
          metadata: { workspace },
          permissions: { may: [...scopes] },
          expiresIn: Math.max(1, Math.round((expiresAt - Date.now()) / 1_000)),
        },
      })
      return { ...toldKey(made), key: made.key }
    },
    async listKeys(of) {
      return (await rowsOf(auth, of)).map(toldKey)
    },
    async revokeKey({ id, ...of }) {
      const mine = (await rowsOf(auth, of)).some((row) => row.id === id)
      if (mine) await drop(auth, id)
      return mine
    },
    async revokeKeysOf({ scopes, ...of }) {
      for (const row of await rowsOf(auth, of))
        if (scopes === undefined || scopesOf(row).some((one) => scopes.includes(one)))
          await drop(auth, row.id)
    },
  }
}

interface KeyRow {
  readonly id: string
  readonly name: string | null
  readonly start: string | null
  readonly referenceId: string
  readonly createdAt: Date
  readonly expiresAt: Date | null
  readonly lastRequest: Date | null
  readonly metadata?: unknown
  readonly permissions?: unknown
}

async function rowsOf(
  auth: Auth,
  { userId, workspace }: { userId: string; workspace: WorkspaceId },
): Promise<KeyRow[]> {
  const { adapter } = await auth.$context
  const rows = await adapter.findMany<KeyRow>({
    model: 'apikey',
    where: [{ field: 'referenceId', value: userId }],
    sortBy: { field: 'createdAt', direction: 'desc' },
    limit: 1_000,
  })
  return rows.filter((row) => workspaceOf(row) === workspace)
}

async function drop(auth: Auth, id: string): Promise<void> {
  const { adapter } = await auth.$context
  await adapter.delete({ model: 'apikey', where: [{ field: 'id', value: id }] })
}

function toldKey(row: KeyRow): KeyTold {
  return {
    id: row.id,
    name: row.name ?? '',
    start: row.start ?? '',
    scopes: scopesOf(row),
    madeAt: row.createdAt.getTime(),
    expiresAt: row.expiresAt?.getTime() ?? null,
    lastUsedAt: row.lastRequest?.getTime() ?? null,
  }
}

function workspaceOf({ metadata }: { readonly metadata?: unknown }): WorkspaceId | undefined {
  const workspace = fieldOf(metadata, 'workspace')
  return typeof workspace === 'string' ? (workspace as WorkspaceId) : undefined
}

function scopesOf({ permissions }: { readonly permissions?: unknown }): readonly KeyScope[] {
  const may = fieldOf(permissions, 'may')
  return Array.isArray(may) ? KEY_SCOPES.filter((scope) => may.includes(scope)) : []
}
