import { createHash } from 'node:crypto'
import type { WorkspaceId } from '@closed-learned/deals'
import type pg from 'pg'
import { type Accounts, KEY_SCOPES } from '../port.ts'
import { fieldOf } from './field-of.ts'
import { PROVIDER } from './single-sign-on.ts'

/**
 * Looks a key up by its hash, in one query; when it was last used is written down once a minute. The
 * library, which made it, would write at every use.
 */
export function keysIn(pool: pg.Pool): Accounts['keyOf'] {
  return async (key) => {
    // Anything else cannot be one of ours and need not be hashed.
    if (!/^cl_[A-Za-z]{64}$/.test(key)) return undefined
    const hash = createHash('sha256').update(key).digest('base64url')
    const { rows } = await pool.query<KeyRow>({ name: 'key', text: KEY, values: [hash] })
    const [row] = rows
    const workspace = fieldOf(row?.metadata, 'workspace')
    if (row === undefined || typeof workspace !== 'string') return undefined
    const may = fieldOf(row.permissions, 'may')
    return {
      ...{ keyId: row.id, userId: row.user, workspace: workspace as WorkspaceId },
      scopes: Array.isArray(may) ? KEY_SCOPES.filter((scope) => may.includes(scope)) : [],
      hasSecondFactor: row.factor,
    }
  }
}

interface KeyRow {
  readonly id: string
  readonly user: string
  readonly metadata: string | null
  readonly permissions: string | null
  readonly factor: boolean
}

const KEY = `
  WITH known AS (
    SELECT id, "referenceId" AS "user", metadata, permissions,
           EXISTS (SELECT FROM auth_user u WHERE u.id = "referenceId" AND u."twoFactorEnabled")
             OR EXISTS (SELECT FROM auth_passkey p WHERE p."userId" = "referenceId")
             OR EXISTS (SELECT FROM auth_login l WHERE l."userId" = "referenceId" AND l."providerId" = '${PROVIDER}')
             AS factor
    FROM auth_key
    WHERE key = $1 AND enabled AND ("expiresAt" IS NULL OR "expiresAt" > now())
  ), used AS (
    UPDATE auth_key SET "lastRequest" = now() WHERE id IN (SELECT id FROM known)
      AND ("lastRequest" IS NULL OR "lastRequest" < now() - interval '1 minute')
  )
  SELECT * FROM known`
