import { contactKind } from '@closed-learned/deals'
import type { Session } from '../session.ts'
import { daySql } from './cell-values.ts'
import { NumberWriter } from './column-files.ts'
import { eachCopyRow } from './copy-rows.ts'
import { Grouping } from './grouping.ts'
import type { Writers } from './writers.ts'

export async function writeActivities(session: Session, to: Writers): Promise<void> {
  const days = new NumberWriter(to.folder, 'activity-day', 'i32')
  const directions = new NumberWriter(to.folder, 'activity-direction', 'u8')
  const kinds = new NumberWriter(to.folder, 'activity-kind', 'u8')
  const kindOf = new Map<string, number>()
  const starts = new Grouping(to, 'activity-start')
  const query = `SELECT opportunity_id, ${daySql('at')}, direction, type
    FROM activity ORDER BY opportunity_id, at`
  await eachCopyRow(session.copyOut(query), (cells) => {
    starts.reach(Number(cells[0]))
    days.push(Number(cells[1]))
    directions.push(cells[2] === 'us' ? 1 : cells[2] === 'buyer' ? 2 : 0)
    const type = cells[3] ?? ''
    const kind = kindOf.get(type) ?? contactKind(type)
    kindOf.set(type, kind)
    kinds.push(kind)
    starts.count++
  })
  starts.close()
  days.close()
  directions.close()
  kinds.close()
}
