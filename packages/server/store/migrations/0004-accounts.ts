import { type Kysely, type Migration, sql } from 'kysely'
import { appendOnly, current, tenantTable } from './tenant-table.ts'

/**
 * What the library of accounts keeps: its own names of tables and columns, for all workspaces at once,
 * so no `workspace_id` and no row security. The application role may read and write rows and no more.
 */
export const accounts: Migration = { up }

async function up(db: Kysely<unknown>): Promise<void> {
  await whoSignsIn(db)
  await secondFactors(db)
  await keys(db)
  await provisioned(db)
  await provisionedGroups(db)
  await slowingDown(db)
  await waysIn(db)
}

const OF_USER = '"userId" text NOT NULL REFERENCES auth_user (id) ON DELETE CASCADE'
const MADE = '"createdAt" timestamptz NOT NULL, "updatedAt" timestamptz NOT NULL'

async function whoSignsIn(db: Kysely<unknown>): Promise<void> {
  await table(
    db,
    'auth_user',
    `name text NOT NULL,
     email text NOT NULL UNIQUE,
     "emailVerified" boolean NOT NULL DEFAULT false,
     image text,
     "twoFactorEnabled" boolean DEFAULT false,
     ${MADE}`,
  )
  // The token alone opens nothing: the cookie is signed with a secret that is not in the database.
  await table(
    db,
    'auth_session',
    `"expiresAt" timestamptz NOT NULL,
     token text NOT NULL UNIQUE,
     "ipAddress" text,
     "userAgent" text,
     ${OF_USER},
     ${MADE}`,
    ['"userId"'],
  )
  // A way in: a password (as its scrypt), or an account at the company's identity provider.
  await table(
    db,
    'auth_login',
    `"accountId" text NOT NULL,
     "providerId" text NOT NULL,
     ${OF_USER},
     "accessToken" text,
     "refreshToken" text,
     "idToken" text,
     "accessTokenExpiresAt" timestamptz,
     "refreshTokenExpiresAt" timestamptz,
     scope text,
     password text,
     ${MADE}`,
    ['"userId"'],
  )
  await table(
    db,
    'auth_verification',
    `identifier text NOT NULL,
     value text NOT NULL,
     "expiresAt" timestamptz NOT NULL,
     ${MADE}`,
    ['identifier'],
  )
  await table(
    db,
    'auth_sso_provider',
    `issuer text NOT NULL,
     "oidcConfig" text,
     "samlConfig" text,
     ${OF_USER},
     "providerId" text NOT NULL UNIQUE,
     "organizationId" text,
     domain text NOT NULL`,
  )
}

async function secondFactors(db: Kysely<unknown>): Promise<void> {
  await table(
    db,
    'auth_two_factor',
    `secret text NOT NULL,
     "backupCodes" text NOT NULL,
     ${OF_USER},
     verified boolean DEFAULT true,
     "failedVerificationCount" integer DEFAULT 0,
     "lockedUntil" timestamptz`,
    ['secret', '"userId"'],
  )
  await table(
    db,
    'auth_passkey',
    `name text,
     "publicKey" text NOT NULL,
     ${OF_USER},
     "credentialID" text NOT NULL,
     counter integer NOT NULL,
     "deviceType" text NOT NULL,
     "backedUp" boolean NOT NULL,
     transports text,
     "createdAt" timestamptz,
     aaguid text`,
    ['"userId"', '"credentialID"'],
  )
}

/** A key lies here as its hash; `metadata` names the workspace, `permissions` what it may. */
async function keys(db: Kysely<unknown>): Promise<void> {
  await table(
    db,
    'auth_key',
    `"configId" text NOT NULL DEFAULT 'default',
     name text,
     start text,
     "referenceId" text NOT NULL,
     prefix text,
     key text NOT NULL UNIQUE,
     "refillInterval" integer,
     "refillAmount" integer,
     "lastRefillAt" timestamptz,
     enabled boolean DEFAULT true,
     "rateLimitEnabled" boolean DEFAULT true,
     "rateLimitTimeWindow" integer,
     "rateLimitMax" integer,
     "requestCount" integer DEFAULT 0,
     remaining integer,
     "lastRequest" timestamptz,
     "expiresAt" timestamptz,
     permissions text,
     metadata text,
     ${MADE}`,
    ['"referenceId"'],
  )
}

const OF_CONNECTION = '"connectionId" text NOT NULL, "provisioningDomainId" text NOT NULL'
const BY_CONNECTION = ['"connectionId"', '"provisioningDomainId"']

/** Users of a company's directory; a connection is a workspace. */
async function provisioned(db: Kysely<unknown>): Promise<void> {
  await table(
    db,
    '"scimConnectionBinding"',
    `"connectionId" text NOT NULL,
     "connectionKey" text NOT NULL UNIQUE,
     "provisioningDomainId" text NOT NULL,
     "createdAt" timestamptz NOT NULL,
     "decommissionedAt" timestamptz,
     "decommissionStatus" text NOT NULL DEFAULT 'active',
     "decommissionCursorUserId" text,
     "decommissionReconciledUserCount" integer NOT NULL DEFAULT 0,
     "decommissionBatchCount" integer NOT NULL DEFAULT 0,
     "decommissionRevision" integer NOT NULL DEFAULT 0,
     "decommissionCompletedAt" timestamptz,
     "decommissionLeaseId" text,
     "decommissionLeaseExpiresAt" timestamptz`,
  )
  await table(
    db,
    '"scimIdentityTombstone"',
    `${OF_CONNECTION},
     "externalId" text NOT NULL,
     "externalIdKey" text NOT NULL UNIQUE,
     ${OF_USER},
     profile text NOT NULL,
     "deletedAt" timestamptz NOT NULL`,
    [...BY_CONNECTION, '"userId"'],
  )
  await table(
    db,
    '"scimSubject"',
    `"userId" text NOT NULL UNIQUE REFERENCES auth_user (id) ON DELETE CASCADE,
     "profileSourceId" text,
     revision integer NOT NULL,
     ${MADE}`,
  )
  await table(
    db,
    '"scimUser"',
    `${OF_CONNECTION},
     ${OF_USER},
     "connectionUserKey" text NOT NULL UNIQUE,
     "userName" text NOT NULL,
     "userNameKey" text NOT NULL UNIQUE,
     "primaryEmail" text NOT NULL,
     "workEmailValueIndex" text NOT NULL,
     "emailValueIndex" text NOT NULL,
     "displayName" text NOT NULL,
     "formattedName" text NOT NULL,
     "givenName" text,
     "familyName" text,
     "serializedEmails" text NOT NULL,
     "serializedAttributes" text,
     "externalId" text,
     "externalIdKey" text UNIQUE,
     active boolean NOT NULL,
     "orderKey" text NOT NULL UNIQUE,
     ${MADE}`,
    [...BY_CONNECTION, '"userId"'],
  )
}

async function provisionedGroups(db: Kysely<unknown>): Promise<void> {
  const ofScimUser = '"scimUserId" text NOT NULL REFERENCES "scimUser" (id) ON DELETE CASCADE'
  await table(
    db,
    '"scimProjectionGrant"',
    `${OF_CONNECTION},
     ${ofScimUser},
     ${OF_USER},
     "sourceKind" text NOT NULL,
     "sourceId" text NOT NULL,
     "sourceValue" text,
     role text NOT NULL,
     "grantKey" text NOT NULL UNIQUE,
     ${MADE}`,
    ['"scimUserId"', '"userId"'],
  )
  await table(
    db,
    '"scimGroup"',
    `${OF_CONNECTION},
     revision integer NOT NULL DEFAULT 0,
     "displayName" text NOT NULL,
     "displayNameKey" text NOT NULL UNIQUE,
     "externalId" text,
     "externalIdKey" text UNIQUE,
     "orderKey" text NOT NULL UNIQUE,
     ${MADE}`,
    BY_CONNECTION,
  )
  await table(
    db,
    '"scimGroupMember"',
    `"connectionId" text NOT NULL,
     "groupId" text NOT NULL REFERENCES "scimGroup" (id) ON DELETE CASCADE,
     ${ofScimUser},
     "membershipKey" text NOT NULL UNIQUE,
     "createdAt" timestamptz NOT NULL`,
    ['"connectionId"', '"groupId"', '"scimUserId"'],
  )
}

/** How often somebody tried in vain to sign in with one e-mail from one address; a hash of the two. */
async function slowingDown(db: Kysely<unknown>): Promise<void> {
  await sql`CREATE TABLE sign_in_try (
    who bytea PRIMARY KEY,
    tries integer NOT NULL,
    last_at timestamptz NOT NULL)`.execute(db)
  await sql`GRANT SELECT, INSERT, UPDATE, DELETE ON sign_in_try TO closed_learned_app`.execute(db)
}

/** How people come to have a place: the first link, a directory, or single sign-on under their e-mail. */
async function waysIn(db: Kysely<unknown>): Promise<void> {
  await tenantTable(
    db,
    'first_link',
    `token_hash bytea NOT NULL,
     made_at timestamptz NOT NULL,
     expires_at timestamptz NOT NULL,
     PRIMARY KEY (workspace_id, token_hash)`,
    current,
  )
  // Who gave or took which right, for whoever has to look into it later; never about deals.
  await tenantTable(
    db,
    'people_event',
    `event_id bigint GENERATED BY DEFAULT AS IDENTITY,
     at timestamptz NOT NULL,
     by_member_id uuid,
     kind text NOT NULL,
     about jsonb NOT NULL,
     PRIMARY KEY (workspace_id, event_id)`,
    appendOnly,
  )
  await sql`ALTER TABLE member ADD COLUMN from_directory boolean NOT NULL DEFAULT false`.execute(db)
  await sql`ALTER TABLE invitation NO FORCE ROW LEVEL SECURITY`.execute(db)
  await sql`CREATE FUNCTION awaited_places(of_email text, at timestamptz)
    RETURNS TABLE (workspace_id uuid, member_id uuid)
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = closed_learned AS $$
    SELECT m.workspace_id, m.member_id FROM member m
    WHERE lower(m.email) = lower(of_email) AND m.joined_at IS NULL AND m.left_at IS NULL
      AND EXISTS (
        SELECT FROM invitation i WHERE i.workspace_id = m.workspace_id
          AND i.member_id = m.member_id AND i.used_at IS NULL AND i.expires_at > at)
    ORDER BY 1, 2 $$`.execute(db)
  await sql`REVOKE ALL ON FUNCTION awaited_places FROM PUBLIC`.execute(db)
  await sql`GRANT EXECUTE ON FUNCTION awaited_places TO closed_learned_app`.execute(db)
}

async function table(
  db: Kysely<unknown>,
  name: string,
  columns: string,
  indexes: readonly string[] = [],
): Promise<void> {
  await sql.raw(`CREATE TABLE ${name} (id text PRIMARY KEY, ${columns})`).execute(db)
  for (const column of indexes) await sql.raw(`CREATE INDEX ON ${name} (${column})`).execute(db)
  await sql.raw(`GRANT SELECT, INSERT, UPDATE, DELETE ON ${name} TO closed_learned_app`).execute(db)
}
