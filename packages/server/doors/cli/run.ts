import { type Refusal, Refused } from '@closed-learned/deals'
import { asRefusal } from '../../work/refusals.ts'
import type { Adapters, Answer, Voice } from './adapters.ts'
import { backupCommand } from './backup.ts'
import { demo } from './demo.ts'
import { doctor } from './doctor.ts'
import { HELP, LOOP_HELP } from './help.ts'
import { importCommand } from './import.ts'
import { learningCommand } from './learning/learning-command.ts'
import { type Command, parseArguments } from './parse-arguments.ts'
import { rebuildCommand } from './rebuild.ts'
import { reportCommand } from './report.ts'
import { restoreCommand } from './restore.ts'
import { start } from './start.ts'
import { Unusable } from './unusable.ts'
import { verify } from './verify.ts'
import { words } from './words.ts'
import { workspaceCommand } from './workspace.ts'

/** Runs one command and gives its exit code: 0 done, 1 refused, 2 unusable arguments. */
export async function run(
  args: readonly string[],
  adapters: Adapters,
  voice: Voice,
): Promise<number> {
  let command: Command
  try {
    command = parseArguments(args)
  } catch (trouble) {
    if (!(trouble instanceof Unusable)) throw trouble
    if (args.includes('--json'))
      voice.out(JSON.stringify({ refused: trouble.message, guess: null }))
    voice.err(trouble.message)
    return 2
  }
  const serves = command.verb === 'start' || command.verb === 'demo'
  const stopped = voice.stopAsked.then((): Answer => (serves ? 0 : STOPPED))
  const answer = await Promise.race([answerOf(command, adapters, voice), stopped])
  await adapters.closeAll()
  if (typeof answer === 'number') return answer
  return sayRefusal(answer, 'json' in command && command.json, voice)
}

/** Says a refusal as every command does, and gives its exit code. */
export function sayRefusal(refusal: Refusal, json: boolean, voice: Voice): number {
  if (json) {
    voice.out(JSON.stringify({ refused: refusal.text, guess: refusal.guess ?? null }))
  } else if (refusal.guess !== undefined) {
    voice.out(JSON.stringify(refusal.guess, null, 2))
  }
  voice.err(`${refusal.text} ${refusal.mend}`.trim())
  return 1
}

const STOPPED = {
  kind: 'interrupted',
  text: 'Stopped.',
  mend: 'What was acknowledged is kept; the rest is as if it had not begun.',
} as const

async function answerOf(command: Command, adapters: Adapters, voice: Voice): Promise<Answer> {
  try {
    return await doIt(command, adapters, voice)
  } catch (trouble) {
    return trouble instanceof Refused ? trouble.refusal : asRefusal(trouble)
  }
}

async function doIt(command: Command, adapters: Adapters, voice: Voice): Promise<Answer> {
  switch (command.verb) {
    case 'help':
      voice.out(HELP)
      return 0
    case 'help loop':
      voice.out(LOOP_HELP)
      return 0
    case 'version':
      voice.out(adapters.version)
      return 0
    case 'demo':
      return demo(command, adapters, voice)
    case 'start':
      return start(command, adapters, voice)
    case 'import':
      return importCommand(command, adapters, voice)
    case 'report':
      return reportCommand(command, adapters, voice)
    case 'ask':
      return learningCommand(command, adapters, voice)
    case 'backup':
      return backupCommand(command, adapters, voice)
    case 'restore':
      return restoreCommand(command, adapters, voice)
    case 'doctor':
      return doctor(command, adapters, voice)
    case 'rebuild':
      return rebuildCommand(command, adapters, voice)
    case 'verify':
      return verify(command, voice)
    case 'words':
      return words(command, voice)
    case 'workspace':
      return workspaceCommand(command, adapters, voice)
  }
}
