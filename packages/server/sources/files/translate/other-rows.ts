import {
  type AccountColumns,
  type ActivityColumns,
  type ContactColumns,
  guessDirection,
  type LeadColumns,
  plainName,
  readFlag,
  type StageListColumns,
  type UserColumns,
} from '@closed-learned/deals'
import { AttributeCells } from './attribute-cells.ts'
import { copyText, copyTextOrNull, jsonInCopy } from './copy-text.ts'
import { isDeleted } from './end-cells.ts'
import { type FileRun, LEFT_OUT, type RowReader } from './file-run.ts'
import { ownText } from './own-text.ts'
import { cellValue } from './value-tally.ts'

type Columns = string | readonly string[] | null | undefined

/** The first filled of several columns. */
function firstOf(run: FileRun, columns: Columns): (cells: readonly string[]) => string {
  const places = [columns ?? []].flat().map((column) => run.at(column))
  return (cells) => {
    for (const at of places) {
      const value = cellValue(cells[at])
      if (value !== '') return value
    }
    return ''
  }
}

/** All filled ones of several columns, as the parts of a name. */
function allOf(run: FileRun, columns: Columns): (cells: readonly string[]) => string {
  const places = [columns ?? []].flat().map((column) => run.at(column))
  return (cells) =>
    places
      .map((at) => cellValue(cells[at]))
      .filter((part) => part !== '')
      .join(' ')
}

const textOf = (value: string) => copyTextOrNull(value)
const DELETED =
  '# rows are marked as deleted and were left out.|# row is marked as deleted and was left out.'

function leaveOutDeleted(run: FileRun): string {
  run.doubts.count(DELETED)
  return LEFT_OUT
}

export function accountRows(run: FileRun): RowReader {
  const columns = run.job.section.columns as AccountColumns
  const attributes = new AttributeCells(run.job, run.memory, 'account')
  const [id, deleted] = [run.at(columns.id), run.at(columns.deleted)]
  // Accounts that are known by their name have no other.
  const byName =
    columns.name === undefined && !/(id|key|no|number|code)$/.test(plainName(columns.id ?? ''))
  const name = firstOf(run, byName ? columns.id : columns.name)
  const merged = firstOf(run, columns.mergedInto)
  const modified = firstOf(run, columns.modifiedAt)
  const instant = run.cells.instant('modified time', columns.modifiedAt ?? '')
  return {
    read(line, cells) {
      const cell = run.idOf(line, cells, id, columns.id ?? '')
      if (cell.reason !== null) return cell.reason
      const modifiedAt = instant(modified(cells))
      noteModified(run, modifiedAt)
      const named = name(cells)
      const json =
        (named === '' ? '' : `,"name":${jsonInCopy(named)}`) + attributes.read(cells, null)
      const gone = deleted >= 0 && isDeleted(cells[deleted]) ? 't' : '\\N'
      run.writer?.add(
        `${run.job.file}\t${line}\t${copyText(cell.key)}\t${copyText(cell.id)}\t${textOf(run.keyOf(merged(cells)))}\t${gone}\t${modifiedAt || '\\N'}\t{${json.slice(1)}}\n`,
      )
      return null
    },
  }
}

function noteModified(run: FileRun, modifiedAt: string): void {
  if (modifiedAt > run.memory.newestModified) run.memory.newestModified = ownText(modifiedAt)
}

export function activityRows(run: FileRun): RowReader {
  const columns = run.job.section.columns as ActivityColumns
  const [opportunity, deleted] = [run.at(columns.opportunity), run.at(columns.deleted)]
  const sourceKey = firstOf(run, columns.id)
  const type = firstOf(run, columns.type)
  const contact = firstOf(run, columns.contact)
  const direction = directionOf(run, columns.direction)
  const moment = momentOf(run, columns.at)
  const ofOther = run.memory.setting.system === 'salesforce'
  return {
    read(line, cells) {
      if (deleted >= 0 && isDeleted(cells[deleted])) return leaveOutDeleted(run)
      const id = cellValue(cells[opportunity])
      if (id === '' || (ofOther && isOtherRecord(id))) {
        const cell =
          id === '' ? run.idOf(line, cells, opportunity, columns.opportunity ?? '') : null
        if (cell?.reason !== LEFT_OUT) run.doubts.count(OF_NO_DEAL)
        return LEFT_OUT
      }
      const at = moment(cells)
      if (at === null) {
        run.doubts.count(UNDATED)
        return LEFT_OUT
      }
      if (at === '') return `its date cannot be read (column ${[columns.at].flat().join(', ')})`
      run.writer?.add(
        `${run.job.file}\t${line}\t${textOf(run.keyOf(sourceKey(cells)))}\t${copyText(run.keyOf(id))}\t${at}\t${textOf(type(cells))}\t${direction(cells)}\t${textOf(run.keyOf(contact(cells)))}\n`,
      )
      return null
    },
  }
}

const OF_NO_DEAL =
  '# activities belong to no opportunity and were left out.|# activity belongs to no opportunity and was left out.'
const UNDATED =
  '# activities have no date and were left out.|# activity has no date and was left out.'

/** A Salesforce id of something that is no opportunity: an account, a case, a campaign. */
function isOtherRecord(id: string): boolean {
  return (
    (id.length === 15 || id.length === 18) && !id.startsWith('006') && /^[a-zA-Z0-9]+$/.test(id)
  )
}

/** The first filled date; null where all are empty, '' where it cannot be read. */
function momentOf(run: FileRun, columns: Columns): (cells: readonly string[]) => string | null {
  const dates = run.cells
  const readers = [columns ?? []].flat().map((column) => {
    const read = dates.dates(column)
    return { at: run.at(column), read: (value: string) => read(value)?.instant ?? '' }
  })
  return (cells) => {
    for (const { at, read } of readers) {
      const value = cellValue(cells[at])
      if (value !== '') return read(value)
    }
    return null
  }
}

/** By the first column that tells: 'us', 'buyer' or nothing. */
function directionOf(run: FileRun, columns: Columns): (cells: readonly string[]) => string {
  const places = [columns ?? []].flat().map((column) => run.at(column))
  const known = new Map<string, string>()
  return (cells) => {
    for (const at of places) {
      const value = cellValue(cells[at])
      if (value === '') continue
      let direction = known.get(value)
      if (direction === undefined) {
        direction = guessDirection(value) ?? ''
        if (known.size < 5000) known.set(ownText(value), direction)
      }
      if (direction !== '') return direction
    }
    return '\\N'
  }
}

export function userRows(run: FileRun): RowReader {
  const columns = run.job.section.columns as UserColumns
  const id = run.at(columns.id)
  const name = allOf(run, columns.name)
  const [email, manager, team] = [columns.email, columns.manager, columns.team].map((column) =>
    firstOf(run, column),
  )
  const from = firstOf(run, columns.activeFrom)
  const to = firstOf(run, columns.activeTo)
  const fromDay = run.cells.day('date', columns.activeFrom ?? '')
  const toDay = run.cells.day('date', columns.activeTo ?? '')
  return {
    read(line, cells) {
      const cell = run.idOf(line, cells, id, columns.id ?? '')
      if (cell.reason !== null) return cell.reason
      const named = name(cells) || (columns.name ? '' : cell.id)
      run.writer?.add(
        `${run.job.file}\t${line}\t${copyText(cell.key)}\t${textOf(named)}\t${textOf(email?.(cells) ?? '')}\t${textOf(run.keyOf(manager?.(cells) ?? ''))}\t${textOf(team?.(cells) ?? '')}\t${textOf(fromDay(from(cells)))}\t${textOf(toDay(to(cells)))}\n`,
      )
      return null
    },
  }
}

export function contactRows(run: FileRun): RowReader {
  const columns = run.job.section.columns as ContactColumns
  const idColumn = columns.contact ?? [columns.name].flat()[0] ?? ''
  const [id, deleted] = [run.at(idColumn), run.at(columns.deleted)]
  const name = allOf(run, columns.name)
  const [email, title, account] = [columns.email, columns.title, columns.account].map((column) =>
    firstOf(run, column),
  )
  return {
    read(line, cells) {
      if (deleted >= 0 && isDeleted(cells[deleted])) return leaveOutDeleted(run)
      const cell = run.idOf(line, cells, id, idColumn)
      if (cell.reason !== null) return cell.reason
      const named = name(cells) || (columns.name ? '' : cell.id)
      run.writer?.add(
        `${run.job.file}\t${line}\t${copyText(cell.key)}\t${textOf(named)}\t${textOf(email?.(cells) ?? '')}\t${textOf(title?.(cells) ?? '')}\t${textOf(run.keyOf(account?.(cells) ?? ''))}\n`,
      )
      return null
    },
  }
}

export function contactRoleRows(run: FileRun): RowReader {
  const columns = run.job.section.columns as ContactColumns
  const idColumn = columns.contact ?? [columns.name].flat()[0] ?? ''
  const [id, deleted] = [run.at(idColumn), run.at(columns.deleted)]
  const opportunity = firstOf(run, columns.opportunity)
  const role = firstOf(run, columns.role)
  return {
    read(line, cells) {
      if (deleted >= 0 && isDeleted(cells[deleted])) return leaveOutDeleted(run)
      const cell = run.idOf(line, cells, id, idColumn)
      if (cell.reason !== null) return cell.reason
      // HubSpot lists several deals in a cell.
      for (const deal of opportunity(cells).split(';')) {
        const key = run.keyOf(deal.trim())
        if (key === '') continue
        run.writer?.add(
          `${run.job.file}\t${line}\t${copyText(key)}\t${copyText(cell.key)}\t${textOf(role(cells))}\n`,
        )
      }
      return null
    },
  }
}

export function leadRows(run: FileRun): RowReader {
  const columns = run.job.section.columns as LeadColumns
  const attributes = new AttributeCells(run.job, run.memory, 'lead')
  const [id, deleted] = [run.at(columns.id), run.at(columns.deleted)]
  const name = allOf(run, columns.name)
  const opportunity = firstOf(run, columns.opportunity)
  const dates = (['createdAt', 'convertedAt', 'modifiedAt'] as const).map((key) => ({
    value: firstOf(run, columns[key]),
    read: run.cells.instant('date', columns[key] ?? ''),
  }))
  return {
    read(line, cells) {
      if (deleted >= 0 && isDeleted(cells[deleted])) return leaveOutDeleted(run)
      const cell = run.idOf(line, cells, id, columns.id ?? '')
      if (cell.reason !== null) return cell.reason
      const [created = '', converted = '', modified = ''] = dates.map(({ value, read }) =>
        read(value(cells)),
      )
      noteModified(run, modified)
      const json = attributes.read(cells, null)
      run.writer?.add(
        `${run.job.file}\t${line}\t${copyText(cell.key)}\t${textOf(name(cells))}\t${created || '\\N'}\t${converted || '\\N'}\t${textOf(run.keyOf(opportunity(cells)))}\t{${json.slice(1)}}\n`,
      )
      return null
    },
  }
}

/** The CRM's own list of stages makes no statements; it tells what the stages mean. */
export function stageListRows(run: FileRun): RowReader {
  const columns = run.job.section.columns as StageListColumns
  const id = firstOf(run, columns.id)
  const name = firstOf(run, columns.name ?? columns.id)
  const closed = firstOf(run, columns.closed)
  const won = firstOf(run, columns.won)
  const order = firstOf(run, columns.order)
  const probability = firstOf(run, columns.probability)
  const isHubspot = run.memory.setting.system === 'hubspot'
  return {
    read(_line, cells) {
      const named = name(cells)
      if (named === '') return 'its name is missing'
      const { stageNames, stages } = run.memory
      if (id(cells) !== '') stageNames.set(ownText(id(cells)), ownText(named))
      const place = order(cells) || probability(cells)
      const chance = probability(cells)
      // HubSpot gives no other stage than lost a chance of 0, and none but won one of 1.
      const told = isHubspot && chance !== '' ? Number(chance) : null
      const isClosed = told === 0 || (readFlag(closed(cells)) ?? (told === null ? null : told >= 1))
      stages.addListed(named, isClosed, readFlag(won(cells)), place === '' ? null : Number(place))
      return null
    },
  }
}
