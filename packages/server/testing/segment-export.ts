import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { seededRandom } from '@closed-learned/analysis'

const SOURCES = ['Web', 'Fair', 'Partner', 'List']
const SIZES = ['Small', 'Medium', 'Large']
const REGIONS = ['North', '"=East"', 'South', "Robert'); DROP TABLE watch;--"]
const OWNERS = 8
const HEADER =
  'Id,AccountId,Name,OwnerId,StageName,Amount,CloseDate,CreatedDate,LastModifiedDate,IsClosed,IsWon,LeadSource,Size__c,Region__c,Lonely__c,Loss_Reason__c'

/**
 * Writes an export in the layout of Salesforce in which deals from fairs are lost far more often, and
 * nothing else matters. `Lonely__c` = Only is one owner's. `later` shifts it by so many days.
 */
export function writeSegmentExport(folder: string, deals = 3000, later = 0): string {
  mkdirSync(folder, { recursive: true })
  const random = seededRandom(4630)
  const lines = [HEADER]
  for (let i = 0; i < deals; i++) {
    const day = later + Math.floor((i / deals) * 720)
    const owner = i % OWNERS
    const source = SOURCES[Math.floor(random.uniform() * SOURCES.length)] ?? ''
    const open = random.uniform() < 0.1
    const lost = random.uniform() < (source === 'Fair' ? 0.85 : 0.5)
    const stage = open ? 'Proposal' : lost ? 'Closed Lost' : 'Closed Won'
    const end = at(day + 20 + Math.floor(random.uniform() * 100))
    lines.push(
      [
        `0065g${String(later).padStart(4, '0')}${String(i).padStart(6, '0')}`,
        '0015g0000000001',
        `"Deal, ${i}"`,
        `0055g00000000${10 + owner}`,
        stage,
        1000 + i,
        end.slice(0, 10),
        at(day),
        open ? at(day + 1) : end,
        !open,
        stage === 'Closed Won',
        source,
        SIZES[Math.floor(random.uniform() * SIZES.length)],
        REGIONS[Math.floor(random.uniform() * REGIONS.length)],
        owner === 0 ? 'Only' : 'Many',
        stage === 'Closed Lost' ? 'Price' : '',
      ].join(),
    )
  }
  writeFileSync(join(folder, 'Opportunity.csv'), `${lines.join('\n')}\n`)
  return folder
}

const at = (day: number) => new Date(Date.UTC(2024, 0, 1 + day, 9)).toISOString()
