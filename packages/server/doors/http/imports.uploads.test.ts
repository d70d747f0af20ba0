import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { connect } from 'node:net'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { scratchFolder } from '../../testing/scratch.ts'
import { writeSmallExport } from '../../testing/small-export.ts'
import { testHouse } from '../../testing/test-house.ts'
import { importClient, importProgram, OWN } from './testing/import-client.ts'

const house = await testHouse()
const folder = scratchFolder()
const { said, port, ask, draft, checked, taken } = await importClient(house)
const uploads = join(house.dataDir, 'uploads')

describe('what may go wrong with an upload', () => {
  test('a name is no path', async () => {
    const { json } = await ask('POST', '')
    const name = encodeURIComponent('../../../etc/../a\u0000b.csv')
    const put = await ask('PUT', `/${json.id}/files/${name}`, 'Id\n1\n')
    expect(put.json).toEqual({ name: 'ab.csv', bytes: 5 })
    const windows = await ask('PUT', `/${json.id}/files/${encodeURIComponent('C:\\x\\c.csv')}`, 'x')
    expect(windows.json.name).toBe('c.csv')
    expect(readdirSync(join(uploads, json.id, 'files')).sort()).toEqual(['ab.csv', 'c.csv'])
    expect(statSync(join(uploads, json.id)).mode & 0o777).toBe(0o700)
    for (const bad of ['..', '.', '/', '\u0000', 'x'.repeat(201), 'ü'.repeat(150)]) {
      const { status } = await ask('PUT', `/${json.id}/files/${encodeURIComponent(bad)}`, 'x')
      // A fetch of `.` or `..` asks for another address.
      expect([400, 404]).toContain(status)
    }
    expect(readdirSync(join(uploads, json.id, 'files'))).toHaveLength(2)
  })

  test('of two files of one name the later holds; one can be taken away again', async () => {
    const id = await draft({ 'own.csv': 'Ref,State\n1,Won\n', 'other.csv': 'a,b\n1,2\n' })
    await ask('PUT', `/${id}/files/own.csv`, OWN)
    expect((await ask('DELETE', `/${id}/files/other.csv`)).status).toBe(204)
    expect((await ask('DELETE', `/${id}/files/other.csv`)).status).toBe(404)
    const { uploads: held, files } = await checked(id)
    expect(held).toEqual([{ name: 'own.csv', bytes: OWN.length }])
    expect(files[0]?.rows).toBe(4)
  })

  test('broken off in the middle nothing of it is left', async () => {
    const id = await draft({ 'own.csv': OWN })
    const socket = connect(port, '127.0.0.1')
    socket.write(
      `PUT /api/v1/imports/${id}/files/own.csv HTTP/1.1\r\nhost: 127.0.0.1\r\ncontent-length: 1000000\r\n\r\n`,
    )
    socket.write('Ref,Firma\n'.repeat(1000))
    const parts = () => readdirSync(join(uploads, id)).filter((name) => name.endsWith('.part'))
    await expect.poll(parts).toHaveLength(1)
    socket.destroy()
    await expect.poll(parts).toHaveLength(0)
    expect(readFileSync(join(uploads, id, 'files', 'own.csv'), 'utf8')).toBe(OWN)
    expect((await ask('GET', `/${id}`)).json.uploads).toEqual([
      { name: 'own.csv', bytes: OWN.length },
    ])
  })

  test('more than 4 GB are declined before they are sent', async () => {
    const id = await draft({})
    const socket = connect(port, '127.0.0.1')
    const answer = new Promise<string>((resolve) => socket.once('data', (d) => resolve(`${d}`)))
    socket.write(
      `PUT /api/v1/imports/${id}/files/big.csv HTTP/1.1\r\nhost: 127.0.0.1\r\ncontent-length: 5000000000\r\n\r\n`,
    )
    expect(await answer).toMatch(/^HTTP\/1.1 422 [\s\S]*4 GB/)
    socket.destroy()
    expect(readdirSync(join(uploads, id))).toEqual(['files'])
  })

  test('a hundred files are enough', async () => {
    const id = await draft(
      Object.fromEntries(Array.from({ length: 100 }, (_, n) => [`f${n}.csv`, 'a,b\n'])),
    )
    const more = await ask('PUT', `/${id}/files/more.csv`, 'a,b\n')
    expect(more).toMatchObject({ status: 400, json: { mend: expect.stringContaining('.zip') } })
    expect((await ask('PUT', `/${id}/files/f7.csv`, 'c,d\n')).status).toBe(200)
  })

  test.each([
    ['an empty file', { 'deals.csv': '' }, 'file-broken', /deals\.csv is empty/],
    ['no text', { 'deals.csv': Buffer.alloc(5000, 1) }, 'file-broken', /is not text/],
    ['a workbook', { 'deals.xlsx': 'PK' }, 'file-unreadable', /spreadsheet workbook/],
    ['no table', { 'readme.md': 'hello' }, 'nothing-to-import', /no table to import in readme\.md/],
  ])('%s is refused with words', async (_, files, kind, text) => {
    const id = await draft(files as Record<string, string | Uint8Array>)
    const { state, refusal } = await checked(id)
    expect([state, refusal?.kind]).toEqual(['refused', kind])
    expect(refusal?.text).toMatch(text)
    expect(refusal?.mend).toBeTruthy()
  })

  test('a file that proves cut off while it is read leaves the next import free', async () => {
    const at = writeSmallExport(join(folder, 'export'), 8_000)
    const whole = gzipSync(readFileSync(join(at, 'Opportunity.csv')))
    const id = await draft({ 'Opportunity.csv.gz': whole.subarray(0, whole.length * 0.9) })
    for (const act of [checked, taken]) {
      const { state, refusal } = await act(id)
      expect([state, refusal?.kind]).toEqual(['refused', 'file-broken'])
    }
    await ask('PUT', `/${id}/files/Opportunity.csv.gz`, whole)
    expect((await taken(id)).report?.opportunities).toBe(8_000)
  })
})

describe('what may be asked wrongly', () => {
  test('what is said about the files must be JSON, and a mapping that can be used', async () => {
    const id = await draft({ 'own.csv': OWN })
    for (const body of ['{', '[]', '{"maping":{}}', '{"asOf":"2025-02-30"}', '7']) {
      const { status, json } = await ask('POST', `/${id}/check`, body)
      expect([body, status, json.kind]).toEqual([body, 400, 'not-asked-well'])
    }
    const mapping = { opportunities: { from: 'own.csv', id: 'Reff' } }
    const refused = await checked(id, { mapping })
    expect(refused).toMatchObject({
      state: 'refused',
      refusal: { kind: 'mapping-invalid', mend: 'The nearest header is "Ref".' },
      mapping,
    })
    expect(refused.files[0]?.columns).toHaveLength(5)
    const unusable = await checked(id, { mapping: { oportunities: {} } })
    expect(unusable.refusal?.text).toContain('"oportunities"')
    const long = `{"mapping":"${'x'.repeat(3e6)}"}`
    expect((await ask('POST', `/${id}/check`, long)).json.title).toMatch(/too long/)
  })

  test('without a file there is nothing to look at', async () => {
    const id = await draft({})
    for (const act of ['check', 'take']) {
      const { status, json } = await ask('POST', `/${id}/${act}`)
      expect([status, json.kind]).toEqual([422, 'nothing-to-import'])
    }
    expect((await ask('GET', `/${id}/mapping.json`)).status).toBe(404)
  })

  test('an upload that is not here says so everywhere', async () => {
    const id = await draft({ 'own.csv': OWN })
    expect((await ask('DELETE', `/${id}`)).status).toBe(204)
    expect(existsSync(join(uploads, id))).toBe(false)
    for (const [method, path] of [
      ['GET', ''],
      ['POST', '/check'],
      ['POST', '/take'],
      ['PUT', '/files/own.csv'],
      ['DELETE', '/files/own.csv'],
      ['GET', '/rejected.csv'],
      ['GET', '/mapping.json'],
      ['DELETE', ''],
    ] as const) {
      const body = method === 'PUT' ? OWN : undefined
      const { status, json, headers } = await ask(method, `/${id}${path}`, body)
      expect([method, path, status]).toEqual([method, path, 404])
      expect(headers.get('content-type')).toBe('application/problem+json')
      expect(json.title).toBe('This upload is not here any more.')
    }
  })

  test('a restart forgets what nobody finished', async () => {
    const id = await draft({ 'own.csv': OWN })
    writeFileSync(join(uploads, 'stray.part'), 'left behind')
    const next = importProgram(house, (text) => said.push(text))
    await expect.poll(() => readdirSync(uploads)).toEqual([])
    const answer = await next.request(`/api/v1/imports/${id}`)
    expect(answer.status).toBe(404)
  })
})

test('no bug was told to the operator', () => expect(said).toEqual([]))
