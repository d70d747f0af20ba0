import type { SCIMOptions } from '@better-auth/scim'
import type { WorkspaceId } from '@closed-learned/deals'
import type { KeyHolder } from '../port.ts'

/** What the rest of the product decides about somebody whom a company's directory names. */
export interface DirectoryRules {
  keyOf(key: string): Promise<KeyHolder | undefined>
  /** Whether this account has a place in the workspace already: only such a one is taken over. */
  isMember(workspace: WorkspaceId, userId: string): Promise<boolean>
  /** Whether everybody there needs a second factor, the owner of a key too. */
  needsSecondFactor(workspace: WorkspaceId): Promise<boolean>
}

const ALL_SCOPES = [
  'scim.users.read',
  'scim.users.write',
  'scim.groups.read',
  'scim.groups.write',
] as const

/** The settings of the plug-in: a key with the scope "scim" speaks for its workspace. */
export function directoryOf(rules: DirectoryRules): SCIMOptions {
  const { keyOf, isMember, needsSecondFactor } = rules
  return {
    connections: [],
    authentication: {
      async verifyBearerToken({ token }) {
        const holder = await keyOf(token)
        if (holder === undefined || !holder.scopes.includes('scim')) return null
        if (!holder.hasSecondFactor && (await needsSecondFactor(holder.workspace))) return null
        const connection = { id: holder.workspace, provisioningDomainId: holder.workspace }
        return { connection, credentialId: holder.keyId, scopes: ALL_SCOPES }
      },
    },
    identity: {
      // An e-mail proves nothing: the account of somebody who is not here is not taken over.
      async resolveUser({ connectionId, resource }, { database }) {
        const known = await database.findOne<{ id: string }>({
          model: 'user',
          where: [{ field: 'email', value: resource.primaryEmail.toLowerCase() }],
        })
        if (known && (await isMember(connectionId as WorkspaceId, known.id)))
          return { action: 'link', userId: known.id, profile: 'preserve' }
        return { action: 'create' }
      },
    },
    compatibility: { microsoftEntra: { acceptLegacyGroupSchema: true } },
  }
}
