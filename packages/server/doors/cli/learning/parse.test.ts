import { expect, test } from 'vitest'
import { OPERATIONS } from '../../http/operations.ts'
import { HELP, LOOP_HELP } from '../help.ts'
import { parseArguments } from '../parse-arguments.ts'
import { LEARNING } from './commands.ts'
import { learningIn } from './parse.ts'

const parse = (line: string) => parseArguments(line.split(' '))

test.each([
  ['my-deals x', 'my-deals takes no “x”.'],
  ['my-deals --chance 3', 'my-deals takes no "--chance".'],
  ['my-deals --key', '--key needs a value after it.'],
  ['predict', 'predict needs DEAL.'],
  ['call', 'call needs --period.'],
  ['call --period 2026Q4', 'call needs --amount.'],
  ['predict 7 8 --chance 3', 'predict takes no “8”.'],
  ['predict 7', 'predict needs --chance.'],
  ['predict 7 --chance 60', 'predict needs --month.'],
  ['predict 7 --chance much --month 2027-03', '--chance must be a whole number.'],
  ['predict 7 --chance 160 --month 2027-03', '--chance must be 100 at most.'],
  ['predict 7 --chance 60 --month March', '--month must be a month such as 2026-09.'],
  ['predict 7 --chance 6 --chance 7', 'predict takes --chance only once.'],
  ['predict 7 --chance 60 --file x.json', 'takes --file or --chance, not both.'],
  ['calibration --team=no', '--team takes no value.'],
  ['let-go', 'let-go needs DEAL.'],
  ['let-go 7 8', 'let-go needs --as.'],
  ['let-go 7 --as won', '--as takes one of lost, '],
  ['let-go 7 --as lost --first-knowable 2026-02-30', '--first-knowable must be a day'],
  ['let-go 7 --as notAFitByUs --reopens x', '--reopens must be empty: not a fit'],
  ['let-go 7 --as lost --indecision value', '--indecision must be left out where'],
  ['lives 7 --evidence buyerDate', 'lives needs --on.'],
  ['lives 7 --evidence buyerEvent', 'lives needs --text.'],
  ['debrief', 'debrief needs DEAL.'],
  ['debrief 7 --yes', 'debrief takes --yes with --file only.'],
  ['debrief 7 --form --file x.json', 'debrief takes --form or --file, not both.'],
  ['lessons --status good', '--status takes one of '],
  ['lesson', 'lesson needs LESSON.'],
  ['lesson word 7', 'lesson word needs --file.'],
  ['lesson done 7 8 perhaps', 'lesson done takes worked or didNot'],
  ['lesson review 7', 'lesson review needs --owner.'],
  ['track add', 'track add needs --file.'],
  ['debrief put-off 7 soon', 'DAYS must be whole days.'],
  ['feeling 7 --text=', '--text needs a value after it.'],
  ['lesson try 7 maybe', 'lesson try needs held or didNot'],
  ['lesson write --because x', 'lesson write needs --when.'],
  ['lesson write --when x --cause buyer', '--cause takes one of noReasonToChange, '],
  ['heads-ups answer 7 8', 'heads-ups answer needs ANSWER.'],
  ['heads-ups answer 7 8 useful', 'LESSON must be the id of a lesson.'],
  ['lessons --cause nope', '--cause takes one of noReasonToChange, '],
  ['debrief 7 --file x --advice-read 1', 'takes --advice-read with --yes only.'],
  ['debrief invite 7', 'debrief invite needs PERSON.'],
  ['ask-help 7', 'ask-help needs --text.'],
  ['causes add --cause price', 'causes add needs --name.'],
  ['reply 7 scold --text x', 'KIND '],
  ['my-deals --key k --look-as n', 'takes --key or --look-as, not both.'],
  ['playbook', 'playbook takes one of checks, tracks, process, '],
  ['playbook gossip', 'playbook takes one of checks, tracks, process, '],
  ['playbook answer 7 perhaps', 'ANSWER must be one of fits, doesNot, unknown.'],
  ['track', 'track needs TRACK.'],
  ['track became 7 fine', 'BECAME must be one of qualifiedOut, '],
  ['report gains --all', 'gains takes no --all; it belongs to report truth.'],
  ['constructor', 'There is no command "constructor"'],
])('%s is refused in one sentence', (line, why) => {
  const refusal = () => parse(line)
  expect(refusal).toThrow(why)
  expect(refusal).toThrow(/^[^\n]+\.$/)
})

const UUID = '6f3c2c7e-6d0c-4f0b-9d53-0d6a3e6f3b11'
/** What each command needs at least. */
const LEAST: Readonly<Record<string, string>> = {
  'debrief accounts': '7',
  'debrief invite': '7 me',
  'debrief share': '7 me',
  'ask-help': '7 --text x',
  'give-heads-up': '7 --text x',
  filing: '7',
  reply: '7 thanks --text x',
  'causes add': '--cause price --name x',
  'causes rename': '7 --name x',
  'causes retire': '7',
  'lesson drop': '7',
  predict: '7 --chance 60 --month 2027-03',
  predictions: '7',
  'let-go': '7 8 --as noDecision --indecision value --door-open --remind-on=2027-01-31',
  lives: '7 --evidence other --text calls --yes',
  debrief: '7',
  lesson: '7',
  'lesson delivery': '7',
  'lesson write': '--when x',
  'lesson publish': '7',
  'lesson word': '7 --file x',
  'lesson act': `7 --text x --owner ${UUID} --due-on 2026-12-01 --tag process`,
  'lesson done': `7 ${UUID} worked`,
  'lesson review': '7 --on 2026-12-01',
  'lesson retire': '7 --why x --again',
  'lesson merge': '7 8',
  'playbook add-check': '--file -',
  'playbook change-check': '7 --file x',
  'playbook retire-check': '7',
  'playbook write-process': '--file x',
  'track add': '--file x',
  'track change': '7 --file x',
  'track retire': '7 --again',
  'go-on': '7',
  'buying-side': '7 --file x',
  'debrief put-off': '7 3',
  feeling: '7',
  'lesson try': '7 held',
  'lesson link': '7 8',
  'heads-ups answer': `7 ${UUID} later --until-day 2026-12-01`,
  'playbook deal': '7',
  'playbook answer': '7 fits',
  'playbook step': '7 priceFirstDiscussed --on 2026-03-31',
  track: '7',
  'track use': '7 8',
  'track became': '7 noIssue',
  call: '--period 2026Q4 --deals 3',
  'stop-or-continue': '7 --so-far',
  'looked-back': '7 --found didNotBuy',
  'targets preview': 'coverage --times 2.5',
  'targets set': 'revenue --amount 1000000 --currency EUR --warning-read',
  'targets end': 'coverage',
  'targets put-aside': 'coverage --reason asked-for-elsewhere',
}

test.each([...LEARNING.keys()])(
  '%s is read, has a rule of the API, and stands in the help',
  (words) => {
    const line = `${words} ${LEAST[words] ?? ''}`.trim()
    const command = parse(`${line} --data d --key k --json`)
    expect(command).toMatchObject({ verb: 'ask', dataDir: 'd', key: 'k', json: true })
    const { ask } = command as NonNullable<ReturnType<typeof learningIn>>
    for (const operation of [ask.operation, ask.seen?.operation ?? ask.operation])
      expect(Object.keys(OPERATIONS)).toContain(operation)
    expect(LOOP_HELP).toContain(`closed-learned ${words}`)
  },
)

test('what is filed is asked about first; with --yes it is filed', () => {
  const operationOf = (line: string) => {
    const command = parse(line)
    return command.verb === 'ask' ? command.ask.operation : undefined
  }
  expect(operationOf('let-go 7 --as lost')).toBe('POST /filings/preview')
  expect(operationOf('let-go 7 --as lost --yes')).toBe('POST /filings')
  expect(operationOf('debrief 7 --file x')).toBe('POST /opportunities/{id}/accounts/preview')
  expect(operationOf('debrief 7 --file - --yes')).toBe('POST /opportunities/{id}/accounts')
  expect(operationOf('lesson publish 7')).toBe('GET /lesson-drafts/{id}')
  expect(operationOf('calibration --team')).toBe('GET /calibration/team')
})

test('help is of what it is asked about', () => {
  expect(parse('help loop')).toEqual({ verb: 'help loop' })
  expect(parse('lessons pack --help')).toEqual({ verb: 'help loop' })
  expect(parse('import --help')).toEqual({ verb: 'help' })
  expect(HELP).toContain('closed-learned help loop')
})

test('a verb of another kind is none of these', () => {
  expect(learningIn('import', ['x'])).toBeUndefined()
  expect(parse('report gains --json')).toMatchObject({ verb: 'report', report: 'gains' })
})
