import openapiTypes, { astToString, type OpenAPI3 } from 'openapi-typescript'
import { expect, test } from 'vitest'
import { openFilesSource } from '../../sources/files/files-source.ts'
import { localGate } from '../../testing/test-gate.ts'
import { testHouse } from '../../testing/test-house.ts'
import { apiRoutes } from './app.ts'

const house = await testHouse()

test('the types that the pages use are those of the routes; `npm run api` writes them anew', async () => {
  const api = apiRoutes({
    ...localGate(house),
    openSource: openFilesSource,
    version: '0.1.0',
    say: () => undefined,
  })
  const answer = await api.request('/openapi.json')
  const types = astToString(await openapiTypes((await answer.json()) as OpenAPI3))
  await expect(types).toMatchFileSnapshot('../../api.ts')
})
