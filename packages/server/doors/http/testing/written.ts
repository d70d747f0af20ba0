/** What stands beside a target is read by everybody. */
const EVERYBODY = [
  ...['rep', 'otherRep', 'manager', 'otherManager', 'leader', 'learner', 'admin'],
  'southRep',
]

/** What people wrote, each with a mark; who may read it while it is the author's alone, and later. */
export const WRITTEN: readonly {
  mark: string
  now: readonly string[]
  later: readonly string[]
}[] = [
  { mark: 'mark-help', now: ['rep', 'manager'], later: ['rep', 'manager'] },
  { mark: 'mark-lives', now: ['rep'], later: ['rep', 'manager'] },
  { mark: 'mark-heads-up', now: ['southRep', 'otherManager'], later: ['southRep', 'otherManager'] },
  { mark: 'mark-draft', now: ['rep'], later: ['rep'] },
  { mark: 'mark-answer', now: ['rep'], later: ['rep'] },
  { mark: 'mark-feeling', now: ['rep'], later: ['rep'] },
  { mark: 'mark-noted', now: ['rep'], later: ['rep'] },
  { mark: 'mark-lesson', now: ['rep'], later: ['rep'] },
  { mark: 'mark-predicted', now: ['rep'], later: ['rep'] },
  { mark: '7,654 EUR', now: ['rep'], later: ['rep'] },
  { mark: 'mark-checked', now: ['rep'], later: ['rep'] },
  { mark: 'mark-not-here', now: ['rep'], later: ['rep'] },
  { mark: 'mark-aside', now: EVERYBODY, later: EVERYBODY },
]

/** Asks as somebody by name and gives the answer's text; throws where it was declined. */
type WriteAs = (name: string, method: string, address: string, body?: object) => Promise<string>

/** Has people of Aster write all of that; `manager` is the id of one of them. */
export async function writeEverything(manager: string | undefined, write: WriteAs): Promise<void> {
  const file = (name: string, deal: string, said: object) =>
    write(name, 'POST', '/filings', { deals: [deal], said })
  await file('rep', 'Aster-rep-2', { kind: 'help', text: 'mark-help: could you join a call?' })
  await file('rep', 'Aster-rep-7', {
    kind: 'lives',
    evidence: 'other',
    on: null,
    text: 'mark-lives',
  })
  await file('southRep', 'Aster-southRep-2', { kind: 'headsUp', text: 'mark-heads-up' })
  await file('rep', 'Aster-rep-5', { kind: 'letGo', as: 'lost', doorOpen: false, remindOn: null })
  const draft = { text: 'mark-draft', causes: [], debrief: { couldSee: 'mark-answer' } }
  await write('rep', 'PUT', '/opportunities/Aster-rep-1/account-draft', draft)
  await write('rep', 'PUT', '/opportunities/Aster-rep-1/feeling', { text: 'mark-feeling' })
  await write('rep', 'PUT', '/opportunities/Aster-rep-2/buying-side', { incumbent: 'mark-noted' })
  const predicted = { chance: 60, month: '2027-01', likeliest: 'mark-predicted' }
  await write('rep', 'POST', '/opportunities/Aster-rep-2/predictions', predicted)
  await write('rep', 'POST', '/forecast/calls', { period: '2026Q4', amount: 7_654 })
  await writeLessons(manager, write)
  await writePlaybook(write)
  await write('admin', 'POST', '/targets', { kind: 'coverage', times: 4, warningRead: true })
  const reason = 'mark-aside: it is asked for elsewhere'
  await write('admin', 'POST', '/targets/coverage/put-aside', { reason })
}

/** Words, a check and a step for everybody, and what one owner used, answered and noted of them. */
async function writePlaybook(write: WriteAs): Promise<void> {
  const words = { doubt: 'Of {deals} one hears', ask: 'Shall we?', expiresOn: '2026-12-31' }
  await write('learner', 'POST', '/talk-tracks', words)
  await write('learner', 'POST', '/checks', { question: 'Who signs?', disqualifies: 'Nobody' })
  await write('learner', 'PUT', '/process', { steps: [{ name: 'Signer met' }], version: null })
  const text = await write('rep', 'GET', '/talk-tracks')
  const { tracks } = JSON.parse(text) as { tracks: { id: string }[] }
  await write('rep', 'POST', `/talk-tracks/${tracks[0]?.id}/uses`, { deal: 'Aster-rep-2' })
  const answered = { check: null, answer: 'fits', note: 'mark-checked' }
  await write('rep', 'POST', '/opportunities/Aster-rep-2/check-answers', answered)
  const noted = { kind: 'priceFirstDiscussed', on: '2026-05-30' }
  await write('rep', 'POST', '/opportunities/Aster-rep-2/steps', noted)
}

/** One that stays a draft, and one that is published, tried and acted upon: names of people stand beside it. */
async function writeLessons(manager: string | undefined, write: WriteAs): Promise<void> {
  const said = {
    because: 'it comes late',
    nextTime: 'ask for it in the first call',
    losses: ['Aster-rep-1'],
  }
  const draft = (id: string, when: string) =>
    write('rep', 'PUT', `/lesson-drafts/${id}`, { ...said, when })
  await draft('00000000-0000-4000-8000-00000000001e', 'mark-lesson')
  const id = '00000000-0000-4000-8000-00000000002e'
  await draft(id, 'the review is long')
  await write('rep', 'POST', `/lesson-drafts/${id}/publish`, {})
  const small = '00000000-0000-4000-8000-00000000003e'
  const where = [{ attribute: 'Segment', value: 'Small' }]
  const about = { ...said, when: 'they are small', losses: [], where }
  await write('rep', 'PUT', `/lesson-drafts/${small}`, about)
  await write('rep', 'POST', `/lesson-drafts/${small}/publish`, {})
  const notHere = { deal: 'Aster-rep-13', lesson: small, answer: 'notHere', why: 'mark-not-here' }
  await write('rep', 'POST', '/heads-ups/answers', notHere)
  await write('otherRep', 'POST', `/lessons/${id}/trial`, { held: true, line: 'It did.' })
  const action = { text: 'Say it', owner: manager, dueOn: '2026-07-01', tag: 'process' }
  await write('manager', 'POST', `/lessons/${id}/actions`, action)
  await write('manager', 'POST', `/lessons/${id}/review`, { owner: manager, on: '2026-09-01' })
}
