import type { OpenAPIHono } from '@hono/zod-openapi'
import type { Context } from 'hono'
import type { Admitted } from './admit.ts'
import { apiPage } from './api-page.ts'
import { describeApi } from './describe-api.ts'

/** Answers with the description as a page; its examples send their requests where it was asked for. */
export function describedPage(
  c: Context,
  api: OpenAPIHono<Admitted>,
  version: string,
  styles: readonly string[],
): Response {
  const { origin } = new URL(c.req.url)
  return c.html(apiPage(describeApi(api, version), origin, styles)) as Response
}
