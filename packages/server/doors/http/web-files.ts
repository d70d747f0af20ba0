import { readdir, readFile } from 'node:fs/promises'
import { extname, join } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import type { Context } from 'hono'
import type { Guarded } from './guard.ts'
import type { SaidAhead } from './said-ahead.ts'

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.txt': 'text/plain; charset=utf-8',
  '.json': 'application/json',
  '.webmanifest': 'application/manifest+json',
}

interface WebFile {
  readonly type: string
  readonly plain: Buffer<ArrayBuffer>
  /** Made when first asked for. */
  readonly packed: Map<string, Promise<Buffer<ArrayBuffer>>>
}

/** The built pages, held in memory: some 100 small files. */
export interface WebFiles {
  /** The addresses of the style sheets of the pages. */
  readonly styles: readonly string[]
  /** The file at a path, compressed as the browser takes it; undefined if there is none. */
  answer(c: Context, path: string): Promise<Response | undefined>
  /** The page in which every address of the app opens, with what is said ahead. */
  page(c: Context<Guarded>, ahead: SaidAhead): Promise<Response>
}

/** Reads the built pages. */
export async function webFiles(folder: string): Promise<WebFiles> {
  const files = new Map<string, WebFile>()
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue
    const path = join(entry.parentPath, entry.name)
    const name = path.slice(folder.length).replaceAll('\\', '/')
    const type = TYPES[extname(name)] ?? 'application/octet-stream'
    files.set(name, { type, plain: await readFile(path), packed: new Map() })
  }
  const page = files.get('/index.html')?.plain.toString('utf8') ?? ''
  const manifest: Manifest = JSON.parse(files.get('/manifest.json')?.plain.toString('utf8') ?? '{}')
  return {
    styles: [...page.matchAll(/<link rel="stylesheet"[^>]* href="([^"]+)"/g)].map(
      ([, href = '']) => href,
    ),
    async answer(c, path) {
      const file = path === '/index.html' ? undefined : files.get(path)
      return file && answerFile(c, path, file)
    },
    page(c, ahead) {
      const html = page
        .replace('%NONCE%', c.get('nonce'))
        .replace('%AHEAD%', () => filesAhead(manifest, ahead.source))
        .replace('<!--early-->', () => early(ahead.headline))
        .replace('<!--told-->', () => told(ahead.answers))
      return answerPage(c, html)
    },
  }
}

/** What the build wrote of each source: its file, and the files that it imports. */
type Manifest = Record<string, { file: string; imports?: string[] }>

/** What every page is shown in. */
const APP = 'main.tsx'

/** The files of a page, for the browser to fetch all at once. */
function filesAhead(manifest: Manifest, source: string | undefined): string {
  const scripts = new Set<string>()
  const visit = (name: string) => {
    const made = manifest[name]
    if (!made || scripts.has(made.file)) return
    scripts.add(made.file)
    for (const next of made.imports ?? []) visit(next)
  }
  visit(APP)
  if (source !== undefined) visit(source)
  return [...scripts].map((file) => `/${file}`).join(' ')
}

/** The answer, to be read before any script has run. */
function early(headline: string | undefined): string {
  if (headline === undefined) return ''
  const text = headline.replace(/[&<>]/g, (char) => `&#${char.charCodeAt(0)};`)
  return `<div class="early"><p>&nbsp;</p><h1>${text}</h1></div>`
}

/** Answers as data that no browser takes for a script. */
function told(answers: SaidAhead['answers']): string {
  const data = JSON.stringify(answers).replaceAll('<', '\\u003c')
  return `<script id="told" type="application/json">${data}</script>`
}

async function answerPage(c: Context, html: string): Promise<Response> {
  const headers = { 'content-type': TYPES['.html'] ?? '', 'cache-control': 'no-store' }
  if (codingOf(c.req.header('accept-encoding') ?? '') === undefined)
    return c.body(html, 200, headers)
  const packed = (await promisify(gzip)(html, { level: 5 })) as Buffer<ArrayBuffer>
  return c.body(packed, 200, { ...headers, 'content-encoding': 'gzip' })
}

async function answerFile(c: Context, path: string, file: WebFile): Promise<Response> {
  // Built files are named after their content and never change; the few others are asked for again.
  const lasting = path.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache'
  const headers: Record<string, string> = {
    'content-type': file.type,
    'cache-control': lasting,
    vary: 'accept-encoding',
  }
  const coding = /^(text|application\/(json|manifest)|image\/svg)/.test(file.type)
    ? codingOf(c.req.header('accept-encoding') ?? '')
    : undefined
  if (coding === undefined) return c.body(file.plain, 200, headers)
  const packed = file.packed.get(coding) ?? PACK[coding](file.plain)
  file.packed.set(coding, packed)
  return c.body(await packed, 200, { ...headers, 'content-encoding': coding })
}

const PACK = {
  br: (plain: Buffer) =>
    promisify(brotliCompress)(plain, {
      params: { [constants.BROTLI_PARAM_QUALITY]: 9 },
    }) as Promise<Buffer<ArrayBuffer>>,
  gzip: (plain: Buffer) => promisify(gzip)(plain, { level: 9 }) as Promise<Buffer<ArrayBuffer>>,
}

function codingOf(accepted: string): keyof typeof PACK | undefined {
  if (/\bbr\b/.test(accepted)) return 'br'
  return /\bgzip\b/.test(accepted) ? 'gzip' : undefined
}
