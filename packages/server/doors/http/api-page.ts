import { ABOUT_API } from './about-api.ts'
import { operationHtml } from './api-page-operation.ts'
import type { ApiSaid, OperationSaid } from './api-said.ts'
import type { SchemasSaid } from './example-of.ts'
import { escaped, escapedWithCode } from './html.ts'

/**
 * The description of the API as a page: nothing but words, which needs no script. `origin` is where
 * the examples send their requests; `styles` are those of the other pages.
 */
export function apiPage(said: ApiSaid, origin: string, styles: readonly string[]): string {
  const { tags = [] } = said
  const sections = tags.map((tag) => sectionHtml(said, tag, `${origin}/api/v1`)).join('')
  const links = tags.map(({ name }) => `<li><a href="#${escaped(name)}">${escaped(name)}</a></li>`)
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>The API · Closed Learned</title>
<link rel="icon" href="/icon.svg" type="image/svg+xml">
<script src="/theme.js"></script>
${[...styles, '/api.css'].map((href) => `<link rel="stylesheet" href="${escaped(href)}">`).join('\n')}
</head>
<body>
<main class="api">
<header>
<p class="question"><a href="/">Closed Learned</a> · What can a program ask?</p>
<h1>What the pages show and do, for your own programs. A program sees what its owner may see.</h1>
<p class="aside">Version ${escaped(said.info.version)}, as <a href="/api/v1/openapi.json">OpenAPI 3.1</a>.</p>
</header>
<section class="about">
${ABOUT_API.map(([title, text]) => `<h2>${escaped(title)}</h2>\n<p>${escapedWithCode(text)}</p>`).join('\n')}
</section>
<nav aria-label="Operations"><ul>${links.join('')}</ul></nav>
${sections}
</main>
</body>
</html>
`
}

type Tag = NonNullable<ApiSaid['tags']>[number]

function sectionHtml(said: ApiSaid, { name, description }: Tag, base: string): string {
  const schemas = (said.components?.schemas ?? {}) as SchemasSaid
  const operations = Object.entries(said.paths ?? {}).flatMap(([path, methods]) =>
    Object.entries(methods)
      .map(([method, operation]) => ({ method, path, operation: operation as OperationSaid }))
      .filter(({ operation }) => operation.tags?.includes(name))
      .map((one) => operationHtml(one, schemas, base)),
  )
  const about = description === undefined ? '' : `<p class="aside">${escaped(description)}</p>`
  return `<section id="${escaped(name)}"><h2>${escaped(name)}</h2>${about}\n${operations.join('\n')}</section>\n`
}
