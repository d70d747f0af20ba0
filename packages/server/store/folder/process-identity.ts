import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'

/**
 * A process that cannot be mistaken for a later one: process numbers come round again, also after
 * a restart of the machine or of a container, so the moment of its birth belongs to its name.
 */
export interface ProcessIdentity {
  readonly pid: number
  readonly born: string
}

export function thisProcess(): ProcessIdentity {
  return { pid: process.pid, born: bornOf(process.pid) ?? '' }
}

export function isAlive(who: ProcessIdentity): boolean {
  return bornOf(who.pid) === who.born
}

/** The command that a process was started with, '' if there is no such process. */
export function commandOf(pid: number): string {
  try {
    return process.platform === 'linux'
      ? readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ').trim()
      : askPs(pid, 'command=')
  } catch {
    return ''
  }
}

function bornOf(pid: number): string | undefined {
  if (process.platform === 'linux') return bornOnLinux(pid)
  if (process.platform === 'win32') return existsOnWindows(pid) ? '' : undefined
  return askPs(pid, 'lstart=') || undefined
}

/** Start in clock ticks since the machine started, and which start of the machine that was. */
function bornOnLinux(pid: number): string | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    // The name of the program stands in brackets and may itself hold blanks and brackets.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    // A killed process whose parent has not asked for it yet (Z) is as good as gone.
    return fields[0] === 'Z' || fields[0] === 'X' ? undefined : `${machineStart()}/${fields[19]}`
  } catch {
    return undefined
  }
}

let machineStarted: string | undefined

function machineStart(): string {
  machineStarted ??= readOr('/proc/sys/kernel/random/boot_id', 'unknown')
  return machineStarted
}

function readOr(path: string, otherwise: string): string {
  try {
    return readFileSync(path, 'utf8').trim()
  } catch {
    return otherwise
  }
}

/** Windows tells the start of a process only by way of PowerShell, which costs half a second. */
function existsOnWindows(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

function askPs(pid: number, what: string): string {
  const asked = spawnSync('ps', ['-ww', '-o', `state=,${what}`, '-p', `${pid}`], {
    encoding: 'utf8',
    env: { ...process.env, LC_ALL: 'C', TZ: 'UTC' },
  })
  const [state, ...rest] = (asked.stdout ?? '').trim().split(/\s+/)
  return state === undefined || state.startsWith('Z') ? '' : rest.join(' ')
}
