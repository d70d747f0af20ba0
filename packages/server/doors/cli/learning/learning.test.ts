import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import {
  headsUpsSchema,
  type MemberId,
  myDealsSchema,
  OPERATOR,
  talkTrackAsked,
  type Viewer,
} from '@closed-learned/deals'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { KeyScope } from '../../../accounts/port.ts'
import { done, lessonCompany } from '../../../testing/lesson-company.ts'
import { startProgram } from '../../../testing/program.ts'
import { signedUp, testAccounts } from '../../../testing/signed-up.ts'
import { addTalkTrack } from '../../../work/playbook/write-talk-track.ts'
import { isRefusal } from '../../../work/refusals.ts'
import { parseArguments } from '../parse-arguments.ts'
import { LEARNING } from './commands.ts'

const { house, idOf, as, publish } = await lessonCompany()
const accounts = await testAccounts(house.database.app)
const home = mkdtempSync(join(tmpdir(), 'closed-learned-learning-'))
afterAll(() => rmSync(home, { recursive: true, force: true }))

const OPEN = 'Aster-rep-2'
const LOST = 'Aster-rep-1'
const found = { lesson: '', track: '' }

beforeAll(async () => {
  found.lesson = await publish('otherRep', { where: [{ attribute: 'Segment', value: 'Large' }] })
  const words = {
    doubt: 'Of {deals} that ended, {monthsToLose} went by in the middle.',
    ask: 'Shall we look for what would stop this first?',
    expiresOn: '2026-12-31',
  }
  const track = await addTalkTrack(house, await as('learner'), talkTrackAsked.parse(words))
  found.track = done(track).id
})

/** What somebody who types this is told, without the program around it. */
async function asked(args: readonly string[], viewer: Viewer) {
  const command = parseArguments(args)
  if (command.verb !== 'ask') throw new Error(`${args} is none of the learning loop`)
  const told = await command.ask.run(house, viewer)
  if (!isRefusal(told)) expect(told.text).not.toMatch(/undefined|\bnull\b|NaN|\[object/)
  return told
}
const tells = async (name: string, ...args: string[]) =>
  done(await asked(args, await as(name))).text
const WORDS = {
  when: 'The legal review begins after the offer',
  because: 'the review takes longer than the budget lasts',
  'next-time': 'ask for the terms in the second meeting',
}
/** Every script, signs that steer a terminal, an emoji, right to left. */
const HOSTILE = 'Ωχ 価格 \u001b[2J\u0007\u202Eabc مرحبا 🧭'

describe('what is read', () => {
  test.each([
    ['my-deals'],
    ['carry-over'],
    ['buying-side', OPEN],
    ['predictions', OPEN],
    ['calibration'],
    ['calibration', '--team'],
    ['debriefs'],
    ['debrief', LOST],
    ['causes'],
    ['lessons'],
    ['lessons', 'security', 'review'],
    ['lessons', 'pack'],
    ['lessons', 'practice'],
    ['lessons', 'guide'],
    ['lessons', 'moments'],
    ['playbook', 'expect'],
    ['playbook', 'expect', OPEN],
    ['colleagues'],
    ['debrief', 'accounts', LOST],
    ['debrief', 'invited'],
    ['filings'],
    ['inbox'],
    ['lessons', 'drafts'],
    ['heads-ups'],
    ['heads-ups', '--closed'],
    ['playbook', 'checks'],
    ['playbook', 'tracks'],
    ['playbook', 'process'],
    ['playbook', 'due'],
    ['playbook', 'deal', OPEN],
    ['track', 'uses'],
  ])('%s %s %s fits a terminal', async (...args) => {
    const text = await tells('rep', ...args.filter(Boolean))
    expect(text.split('\n').every((line) => line.length <= 80)).toBe(true)
    expect(text.trim()).not.toBe('')
  })

  test('what needs one’s own: the deals with their ids, the lesson with where it stands', async () => {
    expect(await tells('rep', 'my-deals')).toContain(OPEN)
    expect(await tells('rep', 'my-deals')).not.toContain('otherRep')
    const said = await tells('rep', 'lesson', found.lesson)
    expect(said).toMatch(/^When the security review comes after the offer, we lose, because/i)
    expect(await tells('rep', 'lessons', '--cause', 'price')).not.toContain(found.lesson)
    expect(await tells('learner', 'lessons', 'targeting')).toMatch(/^lesson,status,/)
  })

  test('a track is filled for a deal, or it is said why not', async () => {
    const said = await tells('rep', 'track', found.track, '--deal', OPEN)
    expect(said).toMatch(/^Of \d+ deals that ended, \d+ months? went by in the middle\./)
    expect(await asked(['track', OPEN], OPERATOR)).toMatchObject({ kind: 'not-yours' })
  })

  test('a deal of somebody else is none', async () => {
    for (const line of ['predictions', 'debrief', 'playbook deal'])
      expect(await asked([...line.split(' '), LOST], await as('southRep')), line).toHaveProperty(
        'mend',
      )
  })
})

describe('what is written', () => {
  test('a prediction, read again by its author as it was said, and by nobody else', async () => {
    const line = ['predict', OPEN, '--chance', '60', '--month', '2026-09', '--likeliest', HOSTILE]
    expect(await tells('rep', ...line)).toContain('only you will ever see it')
    const again = await tells('rep', 'predictions', OPEN)
    expect(again.replace(/\s+/g, ' ')).toContain('مرحبا 🧭')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: that is what must not be there
    expect(again).not.toMatch(/[\u0000-\u0009\u000b-\u001f]/)
    expect(await asked(['predictions', OPEN], await as('manager'))).toHaveProperty('mend')
  })

  test('letting go says who will see it, and files nothing until it is said again', async () => {
    const line = ['let-go', 'Aster-rep-5', '--as', 'noDecision', '--indecision', 'value']
    expect(await tells('rep', ...line)).toContain('Nothing is filed yet')
    expect(await tells('rep', 'carry-over')).not.toContain('Aster-rep-5')
    expect(await tells('rep', ...line, '--yes')).toContain('Let go with no decision')
    expect(await tells('rep', 'carry-over')).toContain('Aster-rep-5')
  })

  test('what was printed for a person has been before their eyes', async () => {
    const command = parseArguments(['heads-ups', '--deal', 'Aster-rep-10'])
    if (command.verb !== 'ask') throw new Error('it is')
    const who = [house, await as('rep')] as const
    const told = async () => headsUpsSchema.parse(done(await command.ask.run(...who)).document)
    expect((await told()).deals[0]?.headsUps[0]?.shownOn).toBeNull()
    await command.ask.seen?.note(...who)
    expect((await told()).deals[0]?.headsUps[0]?.shownOn).toBe('2026-06-01')
  })

  test('a heads-up is answered; a check, a step and a use are kept', async () => {
    expect(await tells('rep', 'heads-ups', '--deal', OPEN)).toContain(found.lesson)
    await tells('rep', 'heads-ups', 'answer', OPEN, found.lesson, 'later')
    expect(await tells('rep', 'heads-ups', '--deal', OPEN)).toContain('1 put aside')
    await tells('rep', 'playbook', 'answer', OPEN, 'fits', '--note', HOSTILE)
    const step = ['playbook', 'step', OPEN, 'priceFirstDiscussed', '--on', '2026-05-04']
    expect(await tells('rep', ...step)).toContain('2026-05-04')
    await tells('rep', 'track', 'use', found.track, OPEN)
    const [use = ''] = /[0-9a-f-]{36}/.exec(await tells('rep', 'track', 'uses')) ?? []
    expect(await tells('rep', 'track', 'became', use, 'noIssue')).toContain('It was no issue')
  })

  test('a debrief from a file is told to its author with who will see it', async () => {
    const file = join(home, 'form.json')
    const debrief = { causes: [{ cause: 'price' }], couldDo: 'Ask who signs, in the first call' }
    writeFileSync(file, JSON.stringify({ text: '', debrief }))
    const line = ['debrief', 'Aster-rep-4', '--file', file]
    expect(await tells('rep', ...line)).toContain('Nothing is filed yet')
    expect(await tells('rep', ...line, '--yes')).toContain(
      'Your account of “Aster deal rep 4” is in',
    )
    expect(await asked(line, OPERATOR)).toHaveProperty('mend')
  })

  test('the form says what each field takes; what is left as printed is left out', async () => {
    const viewer = await as('rep')
    const command = parseArguments(['debrief', LOST, '--form'])
    if (command.verb !== 'ask') throw new Error('it is')
    const form = JSON.parse(done(await command.ask.run(house, viewer)).text)
    expect(form.debrief.causes[0].cause).toContain('price | ')
    expect(form.choices.cause).toMatchObject({ price: expect.any(String), unknown: 'Not known' })
    const file = join(home, 'printed.json')
    const sends = (debrief: object) => {
      writeFileSync(file, JSON.stringify({ ...form, debrief: { ...form.debrief, ...debrief } }))
      return asked(['debrief', LOST, '--file', file], viewer)
    }
    const [cause] = form.debrief.causes
    await expect(sends({})).rejects.toThrow(
      '“causes” must not be empty. Name a cause; “not known” is one.',
    )
    const causes = [{ ...cause, cause: 'unknown' }]
    const fits = [{ about: 'approach', how: 'badly', text: '' }]
    await expect(sends({ causes, fits })).rejects.toThrow(
      '“how” in entry 1 of “fits” takes one of didNotFit, worked, resonated, and “badly” is none',
    )
    expect(await sends({ causes, couldSee: 'The budget year' })).not.toHaveProperty('mend')
  })

  test('words that are held go as they are, once their author gives the code of the advice', async () => {
    const file = join(home, 'blunt.json')
    writeFileSync(file, JSON.stringify({ text: 'Tom dropped the ball.' }))
    const line = ['debrief', 'Aster-rep-4', '--file', file, '--yes']
    const held = await asked(line, await as('manager'))
    expect(held).toMatchObject({ kind: 'held', mend: expect.stringContaining('--advice-read') })
    const [, code = ''] = /--advice-read (\w+)/.exec(JSON.stringify(held)) ?? []
    expect(await asked([...line, '--advice-read', '1234abcd'], await as('manager'))).toMatchObject({
      kind: 'held',
    })
    expect(await tells('manager', ...line, '--advice-read', code)).toContain('is in')
  })

  test('a member is named by name or as oneself; help is asked for, and answered', async () => {
    expect(await tells('rep', 'colleagues')).toContain(idOf('otherRep'))
    const act = ['--text', 'Ask earlier', '--due-on', '2026-12-01', '--tag', 'process', '--owner']
    await tells('learner', 'lesson', 'act', found.lesson, ...act, 'me')
    expect(
      await asked(['lesson', 'act', found.lesson, ...act, 'Nobody'], await as('learner')),
    ).toMatchObject({ text: 'Nobody here is called “Nobody”.' })
    const help = ['ask-help', OPEN, '--text', 'Who knows their security team?']
    expect(await tells('rep', ...help)).toContain('Nothing is filed yet')
    await tells('rep', ...help, '--yes')
    const inbox = await tells('manager', 'inbox')
    expect(inbox).toContain('Who knows their security team?')
    const [filing = ''] = /[0-9a-f-]{36}/.exec(inbox) ?? []
    await tells('manager', 'reply', filing, 'help', '--text', 'I know them; shall I call')
    expect(await tells('rep', 'filings')).toContain('I know them')
    expect(await tells('rep', 'filing', filing)).toContain('I know them')
  })

  test('causes are added and retired; a draft is dropped', async () => {
    await tells('learner', 'causes', 'add', '--cause', 'price', '--name', 'List price')
    expect(await tells('rep', 'causes')).toContain('List price')
    const words = ['--when', WORDS.when, '--because', WORDS.because]
    const [draft = ''] = /[0-9a-f-]{36}/.exec(await tells('rep', 'lesson', 'write', ...words)) ?? []
    await tells('rep', 'lesson', 'drop', draft)
    expect(await tells('rep', 'lessons', 'drafts')).not.toContain(draft)
  })

  test('a feeling is kept, read and taken back by its author alone', async () => {
    await tells('rep', 'feeling', LOST, '--text', HOSTILE)
    expect(await tells('rep', 'feeling', LOST)).toContain('مرحبا 🧭')
    expect(await tells('manager', 'feeling', LOST)).toBe('Nothing is written.')
    await tells('rep', 'feeling', LOST, '--forget')
    expect(await tells('rep', 'feeling', LOST)).toBe('Nothing is written.')
  })

  test('what keepers write: a check, words, steps, what is done about a lesson', async () => {
    const file = join(home, 'kept.json')
    const keep = (body: object, ...args: string[]) => {
      writeFileSync(file, JSON.stringify(body))
      return tells('learner', ...args, '--file', file)
    }
    const check = {
      question: 'Who else would have to agree?',
      disqualifies: 'Nobody knows',
      where: [],
    }
    expect(await keep(check, 'playbook', 'add-check')).toContain('Who else would have to agree?')
    const steps = { steps: [{ name: 'Meet the economic buyer' }] }
    expect(await keep(steps, 'playbook', 'write-process')).toContain('1. Meet the economic buyer')
    const act = ['--text', 'Send it before the offer', '--due-on', '2026-12-01', '--tag', 'process']
    await tells('learner', 'lesson', 'act', found.lesson, ...act, '--owner', idOf('learner'))
    await tells('learner', 'lesson', 'retire', found.lesson, '--why', 'Told elsewhere')
    expect(await tells('learner', 'lesson', found.lesson)).toContain('Send it before the offer')
    expect(await tells('learner', 'lessons')).not.toContain(found.lesson)
    await tells('learner', 'lesson', 'retire', found.lesson, '--why', 'It is needed', '--again')
    expect(await tells('learner', 'lessons')).toContain(found.lesson)
  })

  test('a lesson from its draft to what others tell who tried it', async () => {
    const words = Object.entries(WORDS).flatMap(([option, text]) => [`--${option}`, text])
    const [draft = ''] = /[0-9a-f-]{36}/.exec(await tells('rep', 'lesson', 'write', ...words)) ?? []
    expect(await tells('rep', 'lesson', 'publish', draft)).toContain('Nothing is published yet')
    expect(await tells('rep', 'lesson', 'publish', draft, '--yes')).toContain(draft)
    await tells(
      'southRep',
      'lesson',
      'try',
      draft,
      'held',
      '--line',
      'Asked for the terms in the second meeting',
    )
    const read = await tells('otherRep', 'lesson', draft)
    expect(read).toContain('Asked for the terms in the second meeting')
    expect(read).not.toMatch(/rep|south/i)
  })
})

describe('the law of the house', () => {
  /** Whatever is asked without naming anything. */
  const LISTS = [...LEARNING].filter(([, { takes }]) => takes === '' || takes.startsWith('['))
  const reads = LISTS.map(([words]) => words).filter(
    (words) => !/begin|write|add|^call$/.test(words),
  )
  /** Who is here tells of no deal; the inbox tells a direct manager what its author said to them. */
  const isTold = (words: string, name: string) =>
    words === 'colleagues' || (words === 'inbox' && name === 'manager')
  const OTHERS = ['otherRep', 'manager', 'leader', 'learner', 'admin']

  test.each(OTHERS)(
    '%s is told nothing of what somebody else said of their deals',
    async (name) => {
      for (const words of reads.filter((each) => !isTold(each, name))) {
        const told = await asked(words.split(' '), await as(name))
        expect(JSON.stringify(told), words).not.toMatch(/Aster[ -](deal )?rep|🧭/)
      }
      for (const line of [
        `predictions ${OPEN}`,
        `playbook deal ${OPEN}`,
        `heads-ups --deal ${OPEN}`,
      ])
        expect(await asked(line.split(' '), await as(name)), line).toHaveProperty('mend')
    },
  )
})

describe('the program', () => {
  const data = join(home, 'data')
  const keys: Record<string, string> = {}

  beforeAll(async () => {
    mkdirSync(data)
    const { userId } = await signedUp(accounts, 'rep@aster.example')
    await places(idOf('rep'), userId)
    for (const scopes of [['read'], ['read', 'write']] as const)
      keys[scopes.join()] = await keyOf(userId, scopes)
  })

  async function places(member: MemberId, userId: string) {
    await house.store.inWorkspace((session) =>
      session.run('UPDATE member SET user_id = $2 WHERE member_id = $1', [member, userId]),
    )
  }
  async function keyOf(userId: string, scopes: readonly KeyScope[]): Promise<string> {
    const { workspace } = house.store
    const expiresAt = Date.now() + 86_400_000
    return (await accounts.createKey({ userId, workspace, name: 'cli', scopes, expiresAt })).key
  }
  const run = (input: string | undefined, ...args: string[]) => {
    const { child, done } = startProgram([...args, '--data', data], {
      DATABASE_URL: house.database.databaseUrl,
    })
    child.stdin?.end(input)
    return done
  }

  test('without a key one sentence says what it needs', async () => {
    const { out, err, code } = await run(undefined, 'my-deals')
    expect({ out, code }).toEqual({ out: '', code: 1 })
    expect(err).toMatch(/^This workspace has people, [^\n]+--key KEY\.\n$/)
  })

  test('a key that only reads reads the document of the API, and writes nothing', async () => {
    const key = ['--key', keys.read ?? '']
    const { out, err, code } = await run(undefined, 'my-deals', ...key, '--json')
    expect({ err, code }).toEqual({ err: '', code: 0 })
    const told = myDealsSchema.parse(JSON.parse(out))
    expect(told.rows.map(({ opportunity }) => opportunity.id)).toContain(OPEN)
    const month = ['--chance', '60', '--month', '2027-03']
    const written = await run(undefined, 'predict', OPEN, ...month, ...key)
    expect(written).toMatchObject({ code: 1, out: '' })
    expect(written.err).toContain('lacks the scope “write”')
  })

  test('nobody looks as somebody outside the demo', async () => {
    const { out, err, code } = await run(undefined, 'my-deals', '--look-as', 'rep')
    expect({ out, code }).toEqual({ out: '', code: 1 })
    expect(err).toMatch(/^--look-as is for the sample company alone/)
  })

  test('a debrief goes from its form by standard input to who will see it', async () => {
    const key = ['--key', keys['read,write'] ?? '']
    const form = await run(undefined, 'debrief', LOST, '--form', ...key)
    const filled = JSON.parse(form.out)
    filled.debrief.causes = [{ cause: 'price' }]
    filled.debrief.couldSee = HOSTILE
    const body = JSON.stringify(filled)
    const preview = await run(body, 'debrief', LOST, '--file', '-', ...key)
    expect(preview).toMatchObject({ code: 0, err: '' })
    expect(preview.out).toContain('Nothing is filed yet')
    const wrong = await run('{"cuases":[]}', 'debrief', LOST, '--file', '-', '--json', ...key)
    expect(wrong.code).toBe(1)
    expect(JSON.parse(wrong.out).refused).toBe('There is no field “cuases” here.')
  })

  test('what losses gave is a report like the others', async () => {
    const key = ['--key', keys.read ?? '']
    const { out, err, code } = await run(undefined, 'report', 'gains', '--json', ...key)
    expect({ err, code }).toEqual({ err: '', code: 0 })
    const { asOf, deals, doubts, answer } = JSON.parse(out)
    expect([asOf, deals, doubts, answer]).toEqual([
      expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/),
      expect.any(Number),
      expect.any(Array),
      expect.any(String),
    ])
  })
})
