import { expect, it } from 'vitest'
import { sorted } from './gather-files.ts'

const found = (name: string, folder: string | null = null) => ({
  file: new File(['a'], name),
  folder,
})

it('parts tables from mappings and from what nobody needs', () => {
  const { files, mappings, passedOver } = sorted([
    found('deals.csv'),
    found('mapping.json'),
    found('book.xlsx'),
    found('.DS_Store'),
    found('README', 'export'),
    found('tasks.csv.gz', 'export'),
    found('notes.json', 'export'),
  ])
  expect(files.map(({ name }) => name)).toEqual(['deals.csv', 'book.xlsx', 'tasks.csv.gz'])
  expect(mappings.map(({ name }) => name)).toEqual(['mapping.json'])
  expect(passedOver).toEqual(['README', 'notes.json'])
})

it('keeps two files of one name apart', () => {
  const { files } = sorted([
    found('deals.csv', 'june'),
    found('deals.csv', 'july'),
    found('deals.csv'),
    found('deals.csv'),
    found('deals.csv', 'july'),
  ])
  const names = files.map(({ name }) => name)
  expect(new Set(names).size).toBe(5)
  expect(names.slice(0, 2)).toEqual(['deals.csv', 'july-deals.csv'])
})
