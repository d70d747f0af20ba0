import type { WordFinding } from './finding.ts'
import { VICES, VIRTUES } from './lexicon/character.ts'
import { INSULTS, INSULT_NOUNS as KNOWN_NOUNS } from './lexicon/insults.ts'
import { matchAt } from './match-phrase.ts'
import { isNegated } from './negated.ts'
import { type Phrase, phraseOf } from './phrase.ts'
import type { Token } from './token.ts'
import { personFrom, type Who, whoAt } from './who.ts'
import type { WordKind } from './word-advice.ts'

const KINDS: Readonly<Partial<Record<Who, WordKind>>> = {
  I: 'guilt',
  you: 'blamesPerson',
  colleague: 'blamesPerson',
  buyer: 'blamesBuyer',
}

/** A fault given to somebody by a noun: `Tom's mistake`, `their fault`, `blame marketing`. */
export function findBlame(tokens: readonly Token[]): WordFinding[] {
  return tokens.flatMap((_, at) => [
    ...ownFault(tokens, at),
    ...given(tokens, at),
    ...whose(tokens, at),
    ...harmed(tokens, at),
    ...notDone(tokens, at),
  ])
}

const INSULT_NOUNS = new Set([...KNOWN_NOUNS, ...VICES])

const POOR = new Set(
  'poor bad weak sloppy lazy terrible awful lousy horrible careless shoddy crappy pathetic mediocre botched failed lame slow amateur amateurish disastrous half-hearted halfhearted subpar inept rushed dumb stupid idiotic foolish ridiculous boneheaded clumsy inadequate insufficient substandard embarrassing unacceptable disappointing nonexistent missing late unprofessional'.split(
    ' ',
  ),
)
const WORK = new Set(
  `execution performance discovery demo followup prep preparation work job qualification handling communication effort attitude judgment
  judgement presentation pitch negotiation selling process behavior behaviour response planning account management leadership salesmanship
  notes followthrough move moves idea call stunt mistake tactics tactic timing email emails discipline skills listening ownership decision decisions choices choice advice handover handoff research`.split(
    /\s+/,
  ),
)
const LACKS = new Set([
  ...VIRTUES,
  ...`preparation prep effort discipline urgency attention care skill skills experience ownership followup interest competence
  professionalism diligence knowledge understanding initiative communication honesty leadership courage energy motivation vision integrity backbone`.split(
    /\s+/,
  ),
])

/** `your fault`, `Tom's sloppy discovery`, `his lack of preparation`, `poor execution by the rep` */
function ownFault(tokens: readonly Token[], at: number): WordFinding[] {
  const noun = faultNounFrom(tokens, at)
  if (noun === undefined || isTerm(tokens, noun.end)) return []
  const owner = ownerBefore(tokens, at) ?? ownerAfter(tokens, noun.end)
  if (owner === undefined) return []
  const kind = KINDS[owner.who]
  const from = Math.min(at, owner.from)
  if (kind === undefined || isNegated(tokens, from)) return []
  if (kind === 'blamesBuyer' && !noun.isBlunt) return []
  return [{ kind, from, end: Math.max(noun.end, owner.end) }]
}

const isTerm = (tokens: readonly Token[], at: number) =>
  /^(?:tolerance|tolerant|detection|reports?|rate|rates|domain|mode|injection|log|logs|codes?|lines?|line|analysis|criteria|probability)$/.test(
    tokens[at]?.word ?? '',
  )

function faultNounFrom(
  tokens: readonly Token[],
  at: number,
): { end: number; isBlunt: boolean } | undefined {
  const word = tokens[at]?.word ?? ''
  const next = tokens[at + 1]?.word ?? ''
  if (INSULT_NOUNS.has(word))
    return {
      end: at + 1,
      isBlunt:
        word !== 'mess' &&
        !/^(?:failure|failing|oversight|inability|inaction|indecision|inexperience|inattention)s?$/.test(
          word,
        ),
    }
  if (word === 'lack' && next === 'of' && hasWithin(tokens, at + 2, 3, LACKS))
    return { end: at + 3, isBlunt: false }
  if (POOR.has(word) || INSULTS.has(word))
    for (let end = at + 1; end <= at + 3; end++)
      if (WORK.has(tokens[end]?.word ?? '')) return { end: end + 1, isBlunt: false }
  return undefined
}

const hasWithin = (
  tokens: readonly Token[],
  from: number,
  far: number,
  words: ReadonlySet<string>,
) => tokens.slice(from, from + far).some(({ word }) => words.has(word))

interface Owner {
  readonly who: Who
  readonly from: number
  readonly end: number
}
const POSSESSIVES: Readonly<Record<string, string>> = {
  my: 'i',
  your: 'you',
  his: 'he',
  her: 'she',
  their: 'they',
}
const FILLERS = new Set(
  'own total complete sheer utter constant usual big huge stupid rookie fucking own classic very entirely really biggest worst and'.split(
    ' ',
  ),
)

function ownerBefore(tokens: readonly Token[], at: number): Owner | undefined {
  let back = at - 1
  while (
    back >= at - 3 &&
    (FILLERS.has(tokens[back]?.word ?? '') || INSULTS.has(tokens[back]?.word ?? ''))
  )
    back--
  const word = tokens[back]?.word ?? ''
  if (Object.hasOwn(POSSESSIVES, word)) {
    const pronoun = { ...(tokens[back] as Token), word: POSSESSIVES[word] ?? word }
    const who = whoAt([...tokens.slice(0, back), pronoun], back)
    return { who, from: back, end: at }
  }
  if (word !== "'s") return compound(tokens, at, back)
  const who = whoAt(tokens, back - 1)
  if (who === 'thing' && tokens[back - 1]?.shape === 'capital') return undefined
  return who === 'thing' ? undefined : { who, from: back - 1, end: at }
}

const PERSONAL = new Set(
  'rep reps ae aes se ses sdr sdrs bdr csm csms am seller sales salesperson presales management leadership prospect customer client buyer procurement champion manager marketing engineering'.split(
    ' ',
  ),
)

/** `AE negligence`, `prospect incompetence` */
function compound(tokens: readonly Token[], at: number, back: number): Owner | undefined {
  const { word } = tokens[back] ?? { word: '' }
  if (word === 'human' && tokens[at]?.word.startsWith('error'))
    return { who: 'colleague', from: back, end: at }
  if (back !== at - 1 || !PERSONAL.has(word) || !INSULT_NOUNS.has(tokens[at]?.word ?? ''))
    return undefined
  if (
    /^(?:delay|delays|failure|failures|lies|games|politics|interference|mess|error|errors)$/.test(
      tokens[at]?.word ?? '',
    ) &&
    whoAt(tokens, back) !== 'colleague'
  )
    return undefined
  if (/^(?:delay|delays|politics|games|mess|lies)$/.test(tokens[at]?.word ?? '')) return undefined
  const who = whoAt(tokens, back)
  return who === 'thing' ? undefined : { who, from: back, end: at }
}

const HARM = phraseOf(
  '~cost/~lose/~kill/~ruin/~sink/~hurt/~wreck/~doom/~tank/~destroy/~damage/~torpedo/~derail/~delay us/the/this/it/any/everything/our/me/a deal/renewal/account/chance/relationship/here/$/opportunity/whole/this/the/quarter?',
)

/** `your pipeline hygiene killed us`, `Tom's delay cost us the deal` */
function harmed(tokens: readonly Token[], at: number): WordFinding[] {
  const match = matchAt(HARM, tokens, at)
  if (match === undefined) return []
  for (let noun = at; noun >= at - 4 && noun > 0; noun--) {
    const owner = ownerBefore(tokens, noun)
    const kind = owner === undefined ? undefined : KINDS[owner.who]
    if (owner === undefined || kind === undefined || owner.who === 'buyer') continue
    return isNegated(tokens, owner.from) ? [] : [{ kind, from: owner.from, end: match.end }]
  }
  return []
}

const NOT_DONE = phraseOf(
  'not/never/poorly/badly/incorrectly/wrongly/improperly/inadequately/late properly/adequately/correctly/ever/even/been/fully/sufficiently? followed/completed/handled/executed/qualified/done/managed/prepared/updated/logged/sent/tested/escalated/checked/documented/engaged/maintained/worked/run/delivered/communicated/answered/performed/scoped/presented/conducted/submitted/addressed up/in/on/properly/time? on? time? by/from @',
)

/** `tasks were not completed by the owner` */
function notDone(tokens: readonly Token[], at: number): WordFinding[] {
  const match = matchAt(NOT_DONE, tokens, at)
  const kind = match?.who === undefined ? undefined : KINDS[match.who]
  return match === undefined || kind !== 'blamesPerson' ? [] : [{ kind, from: at, end: match.end }]
}

const OWNED = [
  'from @',
  'by @',
  'of @',
  'on the part of @',
  "on @ 's part/end/side",
  "~be @ 's",
].map(phraseOf)

function ownerAfter(tokens: readonly Token[], end: number): Owner | undefined {
  for (const phrase of OWNED) {
    const match = matchAt(phrase, tokens, end)
    if (match?.who !== undefined) return { who: match.who, from: end, end: match.end }
  }
  return undefined
}

const GIVEN = [
  '~blame this/it/that/the? loss/outcome? on? @',
  '~fault @',
  'blame/fault .. lies/~be/rests/sits/falls/belongs squarely/entirely/solely? with/on @',
  'responsibility for? this/losing/the/that/it? loss/failure/mess/outcome/miss/deal/one? lies/~be/rests/sits/falls/belongs squarely/entirely/solely? with/on @',
  '~put this/it/that/the/all one/loss/blame? squarely/entirely/all? on @',
  '~pin this/it/that/the loss/blame/one? on @',
  '~hold @ responsible/accountable',
  "it/this/that/this/loss/deal/miss/outcome/one/mess/failure one? ~be/'s all/entirely/squarely/completely/totally/fully/purely/100/a? on @",
  'because of/off @ $',
  'because of you/him/her',
  'because of @ and/we/not/being/we/failing/never',
  'no thanks to @',
  'thanks to @ we/they/it/the/this/our we/lost/deal/is/was/are/customer/buyer/account/number/never/missed/had/have',
  'thanks to @ not/never/and we/lost/his/her/doing/being/following',
  'thanks to @ , we/it/the/this/our have/are/customer/deal/account/is/was? lost/lose/missed/walked/never/gone/dead/over/nothing',
  'if it were/was not for @',
  "without @ we would/could had/'d",
  'point/pointing/points/pointed the/a? finger/fingers at @',
  'fire/fired/firing @ for/over',
  "died/rotted/sat/stuck/stalled/languished/lost/dead on/with/in/at @ 's desk/inbox/plate/watch/hands/queue/lap",
  "on @ 's watch",

  'get/getting rid of @',
  'deal died/lost/dead in/at the/@ hands',
  "this/it/that/loss ~be a/the/all? direct? doing/result/responsibility/consequence of @ 's",
  '~have @ to thank for/that',
].map(phraseOf)
const THIRD_ONLY: Readonly<Partial<Record<Who, WordKind>>> = { ...KINDS, you: 'guilt' }

function given(tokens: readonly Token[], at: number): WordFinding[] {
  for (const phrase of GIVEN) {
    if (!mayBegin(phrase, tokens, at)) continue
    const match = matchAt(phrase, tokens, at)
    if (match?.who === undefined || tokens[match.end]?.word === "'s") continue
    const kind = tokens[at]?.word.startsWith('blam') ? KINDS[match.who] : THIRD_ONLY[match.who]
    if (kind === undefined || isNegated(tokens, at) || isHypothetical(tokens, at)) continue
    return [{ kind, from: at, end: match.end }]
  }
  return []
}

const isHypothetical = (tokens: readonly Token[], at: number) =>
  /^(?:to|would|if|might)$/.test(tokens[at - 1]?.word ?? '') && tokens[at - 2]?.word !== 'have'

const ASKED = [
  "who/whom 's/is/was/do/should .. blame/fault",
  'who .. to blame',
  'whose fault/mistake/screwup/failure/idea',
  'who the hell/fuck',
  'who ~drop/~mess/~screw/~blow/~botch/~kill/~lose/~ruin',
  'why did/do/does/have/had/were/was/are not you/he/she even/ever/just? bother/ask/call/tell/check/escalate/follow/send/know/notice/qualify/speak/say/push/raise/flag/catch/see/prepare/involve/loop/bring/show/do/read/get/listen/think/start/prepared/ready/there/aware/on',
  'why did you/he/she/@ not ever/even/just? bother/ask/call/tell/check/escalate/follow/send/know/notice/qualify/speak/say/push/raise/flag/catch/see/prepare/involve/loop/bring/show/do/read/get/listen/think/start',
  'how could/can/did you/he/she/they/@ not/possibly/ever/be/miss/have/forget/let/lose/fail/screw/allow',
  'what were/was/are you/he/she/they thinking/even/doing',
  "what is/'s/was/the wrong with you/him/her/them/@",
  'did not anyone/anybody/you/he/she ask/check/call/notice/tell/follow/think/bother',
  "@ ~be/'s/'re/all? to blame",
  "@ ~be/'s entirely/fully/solely/clearly/also/really/partly? at fault",
  "@ ~be/'s entirely/fully/solely/clearly/personally/directly? responsible/accountable for the/this/losing/our/us/that/a loss/losing/failure/outcome/result/mess/deal/mistake/defeat",
  "@ ~be/'s entirely/fully/solely/clearly/personally/directly? responsible/accountable for losing/failing/ruining/blowing",
  "@ ~be/'s the problem/issue/culprit/reason/weak",
  'nobody/nobody on/from/in/at our/the/your? side/team/sales? bothered/cared',
  'no one/body bothered/cared to',
  'i/we told/warned you',
  'i/we warned @ and/but',
  'i/we told/warned/asked/begged/reminded @ .. and/but he/she/they ignored/brushed/never/forgot/still/nothing me/to/it?',
  'i/we told/warned/asked/begged/reminded @ .. and/but he/she/they did/would/could/had not',
  'not/never/hardly/un impressed/happy/thrilled/satisfied with how/the/what way? @',
  "i/we/'m/am/are unhappy/unimpressed/disappointed/frustrated/annoyed/angry/furious with/by/at/in how/what/the? way/work? @",
  'fed/sick up/and/of with/tired? of? @',
  'tired of @',
  'expected more/better from/of @',
  'if @ did/knew/listened/cared/could/were/was any/some/his/her/their/more/about/how/actual/basic/only/a/to/less/not .. ..',
  'nobody/one on/from/in/at our/the/your/this side/team/field/account/sales/desk? ever/even/really? took/bothered/cared/thought/owned/followed/checked/asked/listened/wanted/called/noticed',
  'nobody/one took/take/takes/owned/owns/wanted/accepted/bothered/cared/lifted any? ownership/responsibility/charge/accountability',
  'nobody/one bothered/bothers/cared/cares to',
  'nobody/one wanted to? own/take ownership/responsibility/it',
  'nobody/one lifted a',
  'nobody/one owned it/this',
  'lack of accountability/ownership/discipline/effort/professionalism from/by/on/in @',
  'nothing but excuses',
  'zero/no preparation/effort/prep/followup/urgency/ownership/accountability/discipline/initiative from/by/on @/the/our field/part?',
  'whoever priced/ran/handled/sold/wrote/built/approved/sent/quoted/managed/owned/did/decided/let/told/promised/signed',
  "@ 's work/performance/effort/forecast/handling/attitude/approach/behavior/behaviour/judgment/judgement/pitch/discovery/demo .. ~be/'s a/pure/just/simply/so/below/beneath/well/far/not/utterly/totally? poor/weak/bad/terrible/awful/fantasy/fiction/joke/embarrassing/unacceptable/sloppy/lazy/disaster/lacking/subpar/par/standard/mess/pathetic/lousy/mediocre/horrible/inadequate/insufficient/substandard/shameful/disgraceful/amateurish/good nonsense/enough/to?",
  "my/your/his/her work/performance/effort/forecast/handling/attitude/approach/behavior/behaviour/judgment/judgement/pitch/discovery/demo/followup/prep/preparation .. ~be/'s a/pure/just/simply/so/below/beneath/well/far/not/utterly/totally? poor/weak/bad/terrible/awful/fantasy/fiction/joke/embarrassing/unacceptable/sloppy/lazy/disaster/lacking/subpar/par/standard/mess/pathetic/lousy/mediocre/horrible/inadequate/insufficient/substandard/shameful/disgraceful/amateurish/good nonsense/enough/to?",
  'you tend/always/keep/love/like/constantly to? talk/talking/interrupt/push/pushing/rush/rushing/forget/forgetting/ignore/ignoring/avoid/avoiding/miss/missing/assume/discount/discounting/do/blame/make/making/lose/losing/fail/failing/wait/waiting/overlook/oversell',
  "@ ~be/'s the/a/our weakest/weak link/spot/point/player",
  'wrong rep/person/guy/ae/owner/people/team on/for the/this/it/job',
  'told you so',
  'you ~lose the/this/that/a/it/us/another deal/one/account/customer/opportunity/client/sale/renewal/us/$',
].map(phraseOf)

/** Spares most tries: whether the first word fits, or may be missing. */
function mayBegin(phrase: Phrase, tokens: readonly Token[], at: number): boolean {
  const first = phrase[0]
  return first !== undefined && (first.optional || first.words.has(tokens[at]?.word ?? ''))
}

function whose(tokens: readonly Token[], at: number): WordFinding[] {
  const isPerson = personFrom(tokens, at) !== undefined
  for (const phrase of ASKED) {
    if (!(isPerson && phrase[0]?.person) && !mayBegin(phrase, tokens, at)) continue
    const match = matchAt(phrase, tokens, at)
    if (match === undefined) continue
    const kind = match.who === undefined ? 'blamesPerson' : KINDS[match.who]
    if (kind === undefined || isNegated(tokens, at)) continue
    if (
      match.who !== undefined &&
      tokens.slice(at, match.end).some(({ word }) => word === 'not' || word === 'nobody') &&
      tokens[at]?.word !== 'why' &&
      tokens[at]?.word !== 'how'
    )
      continue
    return [{ kind, from: at, end: match.end }]
  }
  return []
}
