import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { csvLine, SAMPLE_MAPPING, sampleCompany } from '@closed-learned/deals'

/** Which column of a file names the deal. */
const DEAL: Readonly<Record<string, string>> = {
  'Opportunity.csv': 'Id',
  'OpportunityFieldHistory.csv': 'OpportunityId',
  'Task.csv': 'WhatId',
}

/** Kept whole: the mapping of the sample names them. */
const WHOLE = ['User.csv', 'Account.csv']

/**
 * Sixty deals of the sample company with their history, spread over its years: too few to say much.
 * Writes them into a folder; gives what `import` is told.
 */
export function sixtyDeals(folder: string): readonly string[] {
  const files = [...sampleCompany()].filter(({ name }) => name in DEAL || WHOLE.includes(name))
  const ids = new Set<string>()
  mkdirSync(join(folder, 'export'), { recursive: true })
  for (const { name, header, rows } of files) {
    const at = header.indexOf(DEAL[name] ?? '')
    const all = [...rows]
    if (name === 'Opportunity.csv')
      for (let n = 0; n < 60; n++) ids.add(all[Math.floor((n * all.length) / 60)]?.[at] ?? '')
    const kept = WHOLE.includes(name) ? all : all.filter((row) => ids.has(row[at] ?? ''))
    writeFileSync(join(folder, 'export', name), [header, ...kept].map(csvLine).join(''))
  }
  const mapping = join(folder, 'mapping.json')
  writeFileSync(mapping, JSON.stringify(SAMPLE_MAPPING))
  return [join(folder, 'export'), '--mapping', mapping]
}
