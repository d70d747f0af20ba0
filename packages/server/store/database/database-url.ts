export const SET_DATABASE_URL =
  'Set DATABASE_URL to the address of a PostgreSQL 15 or newer: postgres://user:password@host/database.'
