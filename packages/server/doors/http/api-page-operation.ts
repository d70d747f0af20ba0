import type { ContentSaid, OperationSaid, ParameterSaid } from './api-said.ts'
import { curlOf, type ExampleRequest } from './curl-of.ts'
import { resolved, type SchemaSaid, type SchemasSaid, sayType } from './example-of.ts'
import { escaped, escapedWithCode } from './html.ts'

/** One operation, folded until it is opened. */
export function operationHtml(
  { method, path, operation }: { method: string; path: string; operation: OperationSaid },
  schemas: SchemasSaid,
  base: string,
): string {
  const { summary = '', description = '', parameters = [], requestBody } = operation
  const said = parameters.filter(({ name }) => name !== undefined)
  const words = description.split('\n\n').filter(Boolean)
  const request: ExampleRequest = { method, path, base, operation, schemas }
  return `<details id="${escaped(operation.operationId ?? '')}">
<summary><code class="verb">${method.toUpperCase()}</code> <code>${breakable(path)}</code> <span class="what">${escaped(summary)}</span></summary>
${words.map((text) => `<p>${escapedWithCode(text)}</p>`).join('\n')}
${listOf(
  'Parameters',
  said.map((one) => parameterHtml(one, schemas)),
)}
${bodyHtml(requestBody?.content, schemas)}
<h3>For example</h3>
<pre tabindex="0"><code>${escaped(curlOf(request))}</code></pre>
${answersHtml(operation.responses ?? {}, schemas)}
</details>`
}

/** A long address may be broken before its slashes. */
const breakable = (path: string) => escaped(path).replaceAll('/', '<wbr>/')

const listOf = (title: string, items: readonly string[]) =>
  items.length === 0 ? '' : `<h3>${title}</h3>\n<dl>${items.join('\n')}</dl>`

function parameterHtml(one: ParameterSaid, schemas: SchemasSaid): string {
  const type = sayType(one.schema ?? {}, schemas)
  const must = one.required ? ', required' : ''
  const usual =
    one.schema?.default === undefined ? '' : `, ${String(one.schema.default)} unless told otherwise`
  return `<dt><code>${escaped(one.name ?? '')}</code> <span class="aside">${escaped(type + must + usual)}</span></dt><dd>${escaped(one.description ?? '')}</dd>`
}

function bodyHtml(content: ContentSaid | undefined, schemas: SchemasSaid): string {
  const [[type, { schema = {} }] = ['', {}]] = Object.entries(content ?? {})
  if (type === '') return ''
  const fields = fieldsHtml(schema, schemas)
  return `<h3>Sends</h3>\n${fields === '' ? `<p><code>${escaped(type)}</code></p>` : fields}`
}

const DEEPEST = 2

/** The fields of an object, or of the objects of a list, with theirs. */
function fieldsHtml(schema: SchemaSaid, schemas: SchemasSaid, deep = 1): string {
  const { properties = {}, required = [] } = objectIn(schema, schemas)
  const fields = Object.entries(properties).map(([name, one]) => {
    const type = sayType(one, schemas) + (required.includes(name) ? '' : ', may be left out')
    const below = deep < DEEPEST ? fieldsHtml(one, schemas, deep + 1) : ''
    return `<dt><code>${escaped(name)}</code></dt><dd><span class="aside">${escaped(type)}</span>${below}</dd>`
  })
  return fields.length === 0 ? '' : `<dl class="fields">${fields.join('')}</dl>`
}

function objectIn(schema: SchemaSaid, schemas: SchemasSaid): SchemaSaid {
  const said = resolved(schema, schemas)
  const inner =
    said.items ?? (said.anyOf ?? said.oneOf)?.find((one) => objectIn(one, schemas).properties)
  return inner ? objectIn(inner, schemas) : said
}

function answersHtml(responses: NonNullable<OperationSaid['responses']>, schemas: SchemasSaid) {
  const good = Object.entries(responses).filter(([status]) => status.startsWith('2'))
  return good
    .map(([status, { description = '', content = {} }]) => {
      const [type] = Object.keys(content)
      const kind = type === undefined ? 'nothing more' : type
      const fields = Object.values(content).map(({ schema = {} }) => fieldsHtml(schema, schemas))
      return `<h3>Answers</h3>
<p><code>${status}</code> ${escaped(description)} <span class="aside">${escaped(kind)}</span></p>
${fields.join('')}`
    })
    .join('\n')
}
