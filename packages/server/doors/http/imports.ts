import { Readable } from 'node:stream'
import {
  importStateSchema,
  type Mapping,
  mappingToldSchema,
  oncePer,
  pastImportsSchema,
  type Refusal,
  type Viewer,
} from '@closed-learned/deals'
import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi'
import type { Context } from 'hono'
import type { House } from '../../work/house.ts'
import type { OpenSource } from '../../work/import-files.ts'
import { checkFiles, type Said } from '../../work/imports/check-files.ts'
import { draftState } from '../../work/imports/draft-state.ts'
import { dropFile } from '../../work/imports/drop-file.ts'
import { forgetDraft } from '../../work/imports/forget-draft.ts'
import { forgetOldUploads } from '../../work/imports/forget-old-uploads.ts'
import { ImportDrafts } from '../../work/imports/import-drafts.ts'
import { openDraft } from '../../work/imports/open-draft.ts'
import { pastImports } from '../../work/imports/past-imports.ts'
import { putFile } from '../../work/imports/put-file.ts'
import { rejectedRows } from '../../work/imports/rejected-rows.ts'
import { savedMapping } from '../../work/imports/saved-mapping.ts'
import { takeFiles } from '../../work/imports/take-files.ts'
import { isRefusal } from '../../work/refusals.ts'
import { scopeOf, whoAsks } from './admit.ts'
import {
  answer,
  answers,
  type Document,
  declines,
  NOTHING_MORE,
  nothingMore,
  told,
} from './answer.ts'
import { asOfAsked, countAsked, emptyRoutes } from './asked.ts'
import { asFile } from './csv-stream.ts'
import {
  type Cursor,
  cursorAsked,
  nextCursor,
  questionOf,
  refusalOf,
  writeCursor,
} from './cursor.ts'
import { refused } from './problems.ts'
import { bytesOf, jsonIn, shortBody } from './short-body.ts'
import { type FieldsSaid, unknownField } from './unknown-field.ts'

const one = z.object({ id: z.string().min(1).max(100) })
const oneFile = one.extend({ name: z.string().min(1).max(2_000) })
const stateTold = importStateSchema.meta({ id: 'ImportState' })

const past = createRoute({
  method: 'get',
  path: '/imports',
  summary: 'What was imported so far',
  request: { query: z.object({ limit: countAsked(1, 50, 50), cursor: cursorAsked }) },
  responses: answers(
    pastImportsSchema.extend({ nextCursor }).meta({ id: 'PastImports' }),
    'The newest first',
  ),
})

const opened = createRoute({
  method: 'post',
  path: '/imports',
  summary: 'Makes room for files that are about to be dropped',
  responses: {
    201: {
      description: 'An upload without files',
      content: { 'application/json': { schema: stateTold } },
    },
    default: declines,
  },
})

const put = createRoute({
  method: 'put',
  path: '/imports/{id}/files/{name}',
  summary: 'Uploads a file; one of the same name is replaced',
  request: {
    params: oneFile,
    body: {
      content: { 'application/octet-stream': { schema: { type: 'string', format: 'binary' } } },
    },
  },
  responses: answers(
    z.object({ name: z.string(), bytes: z.number() }),
    'The name it is kept under',
  ),
})

const dropped = createRoute({
  method: 'delete',
  path: '/imports/{id}/files/{name}',
  summary: 'Takes an uploaded file away again',
  request: { params: oneFile },
  responses: NOTHING_MORE,
})

/** Read by `saidIn`, so that what cannot be read is declined in words. */
const saidBody = {
  content: {
    'application/json': {
      schema: {
        type: 'object',
        properties: {
          mapping: { $ref: '#/components/schemas/Mapping' },
          asOf: { type: 'string', format: 'date' },
        },
      },
    },
  },
} as const
const begun = {
  202: { description: 'Where it stands', content: { 'application/json': { schema: stateTold } } },
  default: declines,
}

const checked = createRoute({
  method: 'post',
  path: '/imports/{id}/check',
  summary: 'Begins a dry run, in place of one that runs; nothing is stored',
  request: { params: one, body: saidBody },
  responses: begun,
})

const taken = createRoute({
  method: 'post',
  path: '/imports/{id}/take',
  summary: 'Begins the import, once; by default with the mapping of the last dry run',
  request: { params: one, body: saidBody },
  responses: begun,
})

const state = createRoute({
  method: 'get',
  path: '/imports/{id}',
  summary: 'Where an upload stands',
  request: { params: one },
  responses: answers(stateTold, 'Its state, and what was found so far'),
})

const rejected = createRoute({
  method: 'get',
  path: '/imports/{id}/rejected.csv',
  summary: 'All rows that were set aside',
  request: { params: one },
  responses: {
    200: { description: 'A table', content: { 'text/csv': { schema: z.string() } } },
    default: declines,
  },
})

const mapping = createRoute({
  method: 'get',
  path: '/imports/{id}/mapping.json',
  summary: 'The mapping as a file that can be given again',
  request: { params: one },
  responses: answers(mappingToldSchema, 'The mapping as far as it is known'),
})

const forgotten = createRoute({
  method: 'delete',
  path: '/imports/{id}',
  summary: 'Forgets an upload and its files; what was imported stays in',
  request: { params: one },
  responses: NOTHING_MORE,
})

/**
 * The operations of the page on which files are dropped. Uploads that an earlier process left are
 * removed at once, those that nobody needs any more every hour.
 */
export function importRoutes(
  first: House,
  openSource: OpenSource,
  say: (text: string) => void = (text) => process.stderr.write(`${text}\n`),
): OpenAPIHono {
  // Each workspace has uploads of its own, under a name that no other could guess or use.
  const draftsOf = oncePer((house: House) => {
    const drafts = new ImportDrafts(openSource, say)
    keepTidy(house, drafts)
    return drafts
  })
  draftsOf(first)
  const here = (c: Context) => [...whoAsks(c), draftsOf(scopeOf(c).house)] as const
  const routes = emptyRoutes()
  routes.openapi(past, async (c) => answer(c, await pastIn(c, c.req.valid('query'))))
  routes.openapi(opened, async (c) => told(c, 201, await openDraft(...here(c))))
  fileRoutes(routes, here)
  jobRoutes(routes, here)
  routes.openapi(state, (c) => answer(c, draftState(...here(c), c.req.valid('param').id)))
  downloadRoutes(routes, here)
  routes.openapi(forgotten, async (c) =>
    nothingMore(c, await forgetDraft(...here(c), c.req.valid('param').id)),
  )
  return routes
}

/** The first three that the verbs of an upload take. */
type Here = (c: Context) => readonly [House, Viewer, ImportDrafts]

/** The list only grows at its other end, so a cursor goes on by the number of the import. */
async function pastIn(
  c: Context,
  { limit, cursor }: { limit: number; cursor?: Cursor | undefined },
) {
  const question = questionOf(c)
  const refusal = refusalOf(cursor, question, '')
  if (refusal) return refusal
  // A number that no answer gave is before all imports.
  const before = cursor
    ? { before: /^\d{1,15}$/.test(cursor.after) ? Number(cursor.after) : 0 }
    : {}
  const told = await pastImports(...whoAsks(c), { limit: limit + 1, ...before })
  if (isRefusal(told)) return told
  const imports = told.imports.slice(0, limit)
  const offset = (cursor?.offset ?? 0) + imports.length
  const after = String(imports.at(-1)?.batch ?? 0)
  const isMore = told.imports.length > limit
  const next = isMore ? writeCursor({ question, position: '', offset, after }) : null
  return { imports, nextCursor: next }
}

const HOUR = 3_600_000

function keepTidy(house: House, drafts: ImportDrafts): void {
  const tidy = () => forgetOldUploads(house, drafts).catch(() => undefined)
  void tidy()
  setInterval(tidy, HOUR).unref()
}

function fileRoutes(routes: OpenAPIHono, here: Here): void {
  routes.openapi(put, async (c) => {
    const { id, name } = c.req.valid('param')
    const announced = Number(c.req.header('content-length') ?? Number.NaN)
    const size = Number.isNaN(announced) ? undefined : announced
    const arriving = { name, bytes: bytesOf(c), size }
    return answer(c, await putFile(...here(c), id, arriving))
  })
  routes.openapi(dropped, async (c) => {
    const { id, name } = c.req.valid('param')
    return nothingMore(c, await dropFile(...here(c), id, name))
  })
}

function jobRoutes(routes: OpenAPIHono, here: Here): void {
  const begin = (verb: typeof checkFiles) => async (c: Context) => {
    const said = await saidIn(c)
    if (isRefusal(said)) return told(c, 202, said)
    return told(c, 202, await verb(...here(c), c.req.param('id') ?? '', said))
  }
  routes.openapi(checked, begin(checkFiles))
  routes.openapi(taken, begin(takeFiles))
}

function downloadRoutes(routes: OpenAPIHono, here: Here): void {
  routes.openapi(rejected, async (c) => {
    const rows = await rejectedRows(...here(c), c.req.valid('param').id)
    if (isRefusal(rows)) return refused(c, rows)
    return c.body(Readable.toWeb(rows.csv) as ReadableStream, 200, asFile('text/csv', REJECTED))
  })
  routes.openapi(mapping, async (c) => {
    const saved = savedMapping(...here(c), c.req.valid('param').id)
    const text = `${JSON.stringify(saved, null, 2)}\n`
    const file = () => c.body(text, 200, asFile('application/json', 'mapping.json'))
    return (isRefusal(saved) ? refused(c, saved) : file()) as Document<Mapping, 200>
  })
}

const REJECTED = 'rejected-rows.csv'

const saidSchema = z.strictObject({ mapping: z.unknown().optional(), asOf: asOfAsked })

const SAID_FIELDS: FieldsSaid = { properties: { mapping: {}, asOf: {} } }

/** What a person says beside the files; nothing at all is fine too. */
async function saidIn(c: Context): Promise<Said | Refusal> {
  const text = await shortBody(c, LONGEST_SAID)
  if (text === undefined) return SAID_TOO_MUCH
  const asked = text === '' ? {} : jsonIn(text)
  const unknown = unknownField(SAID_FIELDS, asked)
  if (unknown) return unknown
  const read = saidSchema.safeParse(asked)
  if (read.success) return read.data
  const [issue] = read.error.issues
  const what = issue?.path.join('.') === 'asOf' ? `asOf ${issue.message}` : 'it is not understood'
  return { ...SAID_TOO_MUCH, text: `What was said about the files cannot be used: ${what}.` }
}

const LONGEST_SAID = 2 * 1024 * 1024

const SAID_TOO_MUCH: Refusal = {
  kind: 'not-asked-well',
  text: 'What was said about the files is too long.',
  mend: 'Send { "mapping": … } with the content of a mapping file, or nothing.',
}
