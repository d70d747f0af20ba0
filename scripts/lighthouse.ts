import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromiumPath } from '../packages/web/testing/browser.ts'
import { emptyHome, served } from '../packages/web/testing/served.ts'

/**
 * Lighthouse over every page of the demo, as a phone and as a desktop: `npm run lighthouse`. It is
 * fetched when wanted, because nothing else needs it. Ends with 1 where a figure is under the bar.
 */
const LIGHTHOUSE = 'lighthouse@12.2.3'
const BAR = 0.95
const CATEGORIES = ['performance', 'accessibility', 'best-practices'] as const

const { home, leave } = emptyHome()
const program = await served(['demo', '--port', '0'], { XDG_DATA_HOME: home })
const answer = await fetch(`${program.url}/api/v1/truth?states=buried&limit=1`)
const list = (await answer.json()) as { rows: { opportunity: { id: string } }[] }
const deal = `/opportunities/${list.rows[0]?.opportunity.id ?? ''}`
let under = 0
const trends = ['/trends', '/trends/slow', '/trends/explore', '/trends/reasons', '/trends/watches']
for (const path of ['/', '/truth', deal, '/time', ...trends, '/import'])
  for (const form of ['desktop', 'mobile'] as const) under += measure(path, form)
await program.stop()
leave()
process.exit(under > 0 ? 1 : 0)

function measure(path: string, form: 'desktop' | 'mobile'): number {
  const out = join(mkdtempSync(join(tmpdir(), 'lighthouse-')), 'report.json')
  const preset = form === 'desktop' ? ['--preset=desktop'] : []
  spawnSync(
    'npm',
    [
      ...['exec', '--yes', `--package=${LIGHTHOUSE}`, '--', 'lighthouse', program.url + path],
      ...[`--only-categories=${CATEGORIES.join(',')}`, '--output=json', `--output-path=${out}`],
      ...['--quiet', '--chrome-flags=--headless=new --no-sandbox', ...preset],
    ],
    {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, CHROME_PATH: chromiumPath() },
    },
  )
  const report = JSON.parse(readFileSync(out, 'utf8')) as Report
  const scores = CATEGORIES.map((name) => report.categories[name]?.score ?? 0)
  console.log(`${form} ${path}: ${CATEGORIES.map((name, i) => `${name} ${scores[i]}`).join(', ')}`)
  for (const { score, title, weight } of weighing(report))
    if (score < 0.9) console.log(`   ${title}: ${score} (weight ${weight})`)
  return scores.filter((score) => score < BAR).length
}

interface Report {
  categories: Record<string, { score: number; auditRefs: { id: string; weight: number }[] }>
  audits: Record<string, { score: number | null; title: string }>
}

/** The audits that make the scores. */
function weighing({ categories, audits }: Report) {
  return Object.values(categories).flatMap(({ auditRefs }) =>
    auditRefs
      .filter(({ weight }) => weight > 0)
      .map(({ id, weight }) => ({
        weight,
        title: audits[id]?.title ?? id,
        score: audits[id]?.score ?? 1,
      })),
  )
}
