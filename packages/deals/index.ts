export {
  type Noted,
  PREREQUISITE_STATES,
  type PrerequisiteState,
} from './buying-side/buying-side.ts'
export {
  type BuyingSide,
  type BuyingSideTold,
  buyingSideAsked,
  buyingSideSchema,
} from './buying-side/schemas.ts'
export { withNoted } from './buying-side/with-noted.ts'
export * from './cohort/cohort.ts'
export { cohortAsOf } from './cohort/cohort-as-of.ts'
export { contactKind } from './cohort/contact-kind.ts'
export { ENDINGS, type Ending, LOST, NO_DECISION, OPEN, WON } from './cohort/endings.ts'
export * from './cohort/history.ts'
export {
  type ActivityRecord,
  type ChangeRecord,
  type HistoryOptions,
  historyOf,
  type OpportunityRecord,
} from './cohort/history-of.ts'
export { attributeAsOf, fieldsWithHistory } from './cohort/values-as-of.ts'
export { type ColumnsOnly, columnsOnly, withoutTexts } from './cohort/without-texts.ts'
export { type CausePart, causeTree, sayPart } from './debrief/cause-part.ts'
export { causeTold } from './debrief/cause-told.ts'
export { dayOffDeal, type LifeOfDeal } from './debrief/days-of-deal.ts'
export { type DebriefFacts, debriefFacts } from './debrief/debrief-facts.ts'
export {
  type CauseEvidence,
  type CauseGiven,
  type DebriefForm,
  debriefForm,
} from './debrief/debrief-form.ts'
export { DEBRIEF_NEEDS, debriefLacks, MOST_REQUIRED } from './debrief/debrief-lacks.ts'
export { type DebriefSaid, debriefSaid } from './debrief/debrief-said.ts'
export { adviseDebrief, debriefTexts, ownTexts } from './debrief/debrief-texts.ts'
export { type DebriefTold, tellDebrief } from './debrief/debrief-told.ts'
export {
  FACILITATORS_GUIDE,
  GUIDE_MINUTES,
  type GuideStep,
} from './debrief/facilitators-guide.ts'
export { FIRST_PARTS, type FirstPart } from './debrief/first-parts.ts'
export { type KnowableDay, knowableDays } from './debrief/knowable-days.ts'
export { type LongTrigger, longAskedOf, longTriggers } from './debrief/long-triggers.ts'
export {
  COMMITTEE_ROLES,
  type CommitteeRole,
  type Depth,
  FITS_ABOUT,
  FITS_HOW,
  PROCESS_KEPT,
  type ProcessKept,
  PUT_TO,
  type PutTo,
  STANCES,
  type Stance,
} from './debrief/menu.ts'
export { noPersonAsCause } from './debrief/no-person-as-cause.ts'
export { personInAnswers } from './debrief/person-in-answers.ts'
export { personInEvidence } from './debrief/person-in-evidence.ts'
export { praiseSooner } from './debrief/praise-sooner.ts'
export { processVerdict } from './debrief/process-verdict.ts'
export { mayPutOff, putOffUntil } from './debrief/put-off.ts'
export { sayDriver } from './debrief/say-driver.ts'
export { sayBeside, sayDue, sayEnding } from './debrief/say-ended.ts'
export * from './debrief/schemas.ts'
export type { Automation, Firing, Recipient } from './deterrent/automation.ts'
export { ALWAYS, type Criterion, sayCriterion } from './deterrent/criterion.ts'
export { deterrentsPage } from './deterrent/deterrents-page.ts'
export { type DealEnding, firingOf, holdsOn } from './deterrent/firing.ts'
export { namesLoss, wordsOfName } from './deterrent/names.ts'
export {
  DETERRENT_QUESTIONS,
  type DeterrentAnswer,
  type DeterrentAnswers,
  type DeterrentQuestionId,
} from './deterrent/questions.ts'
export { sayDeterrentKind } from './deterrent/say-kind.ts'
export {
  type Deterrent,
  type Deterrents,
  deterrentQuestionsSchema,
  deterrentsSchema,
} from './deterrent/schemas.ts'
export { comparePipelines } from './enough/compare-pipelines.ts'
export { type CoverageKnown, type CoveragePast, coverageKnown } from './enough/coverage-known.ts'
export { enoughPage, warnedBy } from './enough/enough-page.ts'
export { type PastQuarter, pastQuarter, pastStarts } from './enough/past-quarter.ts'
export { type PipelineCoverage, pipelineCoverage } from './enough/pipeline-coverage.ts'
export type { PipelinesCompared } from './enough/pipelines-compared.ts'
export { readTarget } from './enough/read-target.ts'
export { sayAssumed } from './enough/say-assumed.ts'
export { type CoverageFigure, type EnoughPage, enoughSchema } from './enough/schemas.ts'
export * from './enough/target.ts'
export { targetPreview } from './enough/target-preview.ts'
export { targetWarning } from './enough/target-warning.ts'
export {
  sayTarget,
  type TargetsAt,
  targetStanding,
  targetsTold,
} from './enough/targets-standing.ts'
export type { PipelineArm, PipelinesInput } from './enough/two-pipelines.ts'
export { explorePage } from './explore/explore-page.ts'
export { type AfterLetGo, afterLetGo } from './filing/after-let-go.ts'
export * from './filing/filing.ts'
export { type Kept, keptGoing } from './filing/kept-going.ts'
export { keepsGoing, type OutcomeSince, outcomesSince } from './filing/outcome-since.ts'
export { isClosedWithoutClass, ownersWord } from './filing/owners-word.ts'
export * from './filing/said.ts'
export { sayFiling, sayIndecisionKind, sayLetGo } from './filing/say-filing.ts'
export { saySince } from './filing/say-since.ts'
export { saysCloseIt } from './filing/says-close-it.ts'
export * from './filing/schemas.ts'
export * from './filing/standing-act.ts'
export * from './filing/told-first.ts'
export { type ActOf, reopenedOn, truthWithActs } from './filing/truth-with-acts.ts'
export * from './filing/worded.ts'
export { borneOut } from './finding/borne-out.ts'
export { findingsCsv } from './finding/findings-csv.ts'
export { findingsPage } from './finding/findings-page.ts'
export { profileRules } from './finding/profile-rules.ts'
export { saySegment, sayWhere } from './finding/say-where.ts'
export { type SegmentQuestion, segmentQuestion } from './finding/segment-question.ts'
export { type SegmentsReport, segmentsReport } from './finding/segments-report.ts'
export { tellFinding } from './finding/tell-finding.ts'
export { parseWhere, whereId } from './finding/where-id.ts'
export { flowOf } from './flow/flow-of.ts'
export { flowReport } from './flow/flow-report.ts'
export * from './flow/schemas.ts'
export type { ForecastModel } from './forecast/forecast-model.ts'
export { forecastOf } from './forecast/forecast-of.ts'
export { forecastOfTeams } from './forecast/forecast-of-teams.ts'
export { forecastReport } from './forecast/forecast-report.ts'
export { type ForecastAsked, forecastSeen } from './forecast/forecast-seen.ts'
export { learnForecast } from './forecast/learn-forecast.ts'
export * from './forecast/period.ts'
export { type ForecastReport, forecastReportSchema } from './forecast/schemas.ts'
export { type CameOf, callAsTold, forecastCalls } from './forecast-call/calls-page.ts'
export * from './forecast-call/forecast-call.ts'
export * from './forecast-call/schemas.ts'
export { addedCalls, type CallsTold, pooledCalls } from './forecast-call/team-calls.ts'
export { type Came, isWonWithin, whatCame } from './forecast-call/what-came.ts'
export { type GainFacts, gainFacts, gainsPage } from './gains/gains-page.ts'
export type { OwnGains } from './gains/own-chain.ts'
export * from './gains/schemas.ts'
export type { WeekCost } from './gains/weeks-after.ts'
export { type CommitteeKnown, committeeKnown } from './heads-up/committee-known.ts'
export {
  type DeliveryRow,
  type DeliveryTelling,
  type DeliveryTold,
  deliveryTellings,
  lessonDelivery,
} from './heads-up/delivery-told.ts'
export * from './heads-up/heads-up.ts'
export { type LessonPast, type LessonThen, stoodThen } from './heads-up/lesson-then.ts'
export {
  type LessonMatch,
  type LessonMatches,
  MOST_HEADS_UPS,
  matchOf,
} from './heads-up/match-of.ts'
export * from './heads-up/same-rake.ts'
export * from './heads-up/schemas.ts'
export * from './heads-up/tell-heads-up.ts'
export { type BackTest, backTest, knownConditions } from './lesson/back-test.ts'
export { caseOfLosses } from './lesson/case-of-losses.ts'
export { deliveryParts } from './lesson/delivery-parts.ts'
export * from './lesson/find-lessons.ts'
export * from './lesson/lesson.ts'
export { lessonGuide } from './lesson/lesson-guide.ts'
export * from './lesson/lesson-menu.ts'
export * from './lesson/lesson-moments.ts'
export * from './lesson/lesson-needs.ts'
export { lessonOfLoss } from './lesson/lesson-of-loss.ts'
export { lessonPack } from './lesson/lesson-pack.ts'
export { lessonPractice } from './lesson/lesson-practice.ts'
export * from './lesson/lesson-standing.ts'
export * from './lesson/lesson-status.ts'
export { lessonWhere } from './lesson/lesson-where.ts'
export { lessonsCsv } from './lesson/lessons-csv.ts'
export { type LossLinked, lossesTold } from './lesson/losses-told.ts'
export { sayMeetsOpen } from './lesson/meets-open.ts'
export {
  type KnownNames,
  type NameFound,
  type NameIndex,
  nameIndex,
  sayNames,
} from './lesson/names-in.ts'
export { type NearLesson, nearLessons } from './lesson/near-lessons.ts'
export { releasedLessons } from './lesson/released-lessons.ts'
export { endOf, type LessonParts, lessonParts, sayLesson } from './lesson/say-lesson.ts'
export { sayRestsOn, sayTried } from './lesson/say-rests-on.ts'
export { sayRouted } from './lesson/say-routed.ts'
export { sayUseful, type UsefulAnswer } from './lesson/say-useful.ts'
export * from './lesson/schemas.ts'
export { tellLesson } from './lesson/tell-lesson.ts'
export { earlyEndings } from './looking-back/early-endings.ts'
export * from './looking-back/looks-at.ts'
export { overshoot } from './looking-back/overshoot.ts'
export * from './looking-back/overshoot-told.ts'
export * from './looking-back/say-looks.ts'
export * from './looking-back/schemas.ts'
export * from './loss-account/account.ts'
export * from './loss-account/audience-of-account.ts'
export * from './loss-account/causes.ts'
export * from './loss-account/causes-of-team.ts'
export { isReadingNoted } from './loss-account/is-reading-noted.ts'
export * from './loss-account/may-write-about.ts'
export * from './loss-account/schemas.ts'
export * from './loss-account/side.ts'
export { withoutNames } from './loss-account/without-names.ts'
export { alikeLosses } from './my-deals/alike-losses.ts'
export { myDealsPage } from './my-deals/my-deals-page.ts'
export * from './my-deals/schemas.ts'
export { MOST_NEEDS, type Waiting, whatNeedsMe } from './my-deals/what-needs-me.ts'
export { findOpportunities } from './opportunity/find-opportunities.ts'
export * from './opportunity/meaning.ts'
export { opportunityReport } from './opportunity/opportunity-report.ts'
export { rowOfId } from './opportunity/row-of-id.ts'
export { companyNumbers } from './overview/company-numbers.ts'
export { overviewReport } from './overview/overview-report.ts'
export { sayList } from './overview/say-few.ts'
export { workspaceAnswer } from './overview/workspace-answer.ts'
export { type ForecastAccuracy, forecastAccuracy } from './pipeline/forecast-accuracy.ts'
export type { Honest } from './pipeline/honest.ts'
export {
  type BuriedPart,
  type PipelinePart,
  pipelineParts,
  usualCurrency,
} from './pipeline/parts.ts'
export { pipelineAnswer } from './pipeline/pipeline-answer.ts'
export { type PipelineReport, pipelineReport } from './pipeline/pipeline-report.ts'
export { budgetFit } from './playbook/budget-fit.ts'
export * from './playbook/check.ts'
export { type CheckVerdict, checkVerdict } from './playbook/check-verdict.ts'
export { checkedDeals } from './playbook/checked-deals.ts'
export { checksForDeal } from './playbook/checks-for-deal.ts'
export { DEFAULT_TALK_TRACKS } from './playbook/default-talk-tracks.ts'
export { enoughTold } from './playbook/enough-told.ts'
export { firstsTold } from './playbook/firsts-told.ts'
export { losingPattern } from './playbook/losing-pattern.ts'
export { type MissingNoted, neededTold, OF_MISSING } from './playbook/needed.ts'
export { newUntil } from './playbook/new-deal.ts'
export type { DealAtHand, PlaybookFacts } from './playbook/playbook-facts.ts'
export * from './playbook/process.ts'
export { processKept } from './playbook/process-kept.ts'
export * from './playbook/schemas.ts'
export { TALK_NUMBER_MEANS, TALK_NUMBERS, type TalkNumberName } from './playbook/talk-number.ts'
export * from './playbook/talk-track.ts'
export { type TalkEffects, talkTrackEffects } from './playbook/talk-track-effects.ts'
export * from './playbook/talk-track-use.ts'
export { sayChecks, sayTracks, tellCheck, tellTalkTrack } from './playbook/tell-playbook.ts'
export { whatToExpect } from './playbook/what-to-expect.ts'
export { calibrationOf } from './prediction/calibration-of.ts'
export { calibrationPage } from './prediction/calibration-page.ts'
export type { Fate, FateOf } from './prediction/fate.ts'
export { knownWinRate, type WinRateOn } from './prediction/known-win-rate.ts'
export {
  monthOfDay,
  type Prediction,
  type PredictionAsked,
  predictionAsked,
} from './prediction/prediction.ts'
export { isFrozen, resolvedDeals } from './prediction/resolved-deals.ts'
export { differenceOf, predictionAsTold, sayMonth } from './prediction/say-predictions.ts'
export * from './prediction/schemas.ts'
export {
  type TeamRow,
  type TeamTelling,
  type TeamTold,
  teamTellings,
} from './prediction/team-calibration.ts'
export { teamCalibrationPage } from './prediction/team-calibration-page.ts'
export * from './programme/forecast-page.ts'
export { integrity } from './programme/integrity.ts'
export * from './programme/programme-page.ts'
export * from './programme/schemas.ts'
export { shownOf } from './programme/shown-of.ts'
export * from './publication/closed-measures.ts'
export { belowFloor, FEWEST_DEALS, FEWEST_OWNERS, type Owned } from './publication/floor.ts'
export { isCellFor } from './publication/is-cell-for.ts'
export { type ClosedDeal, type PeriodAsked, periodFacts } from './publication/period-facts.ts'
export type { Memory, PeriodFacts, Publication, RequestFact } from './publication/publication.ts'
export * from './publication/publication-told.ts'
export {
  type PublicationsPage,
  publicationsPage,
  publicationsPageSchema,
} from './publication/publications-page.ts'
export { publish } from './publication/publish.ts'
export * from './reading/index.ts'
export { reasonsPage } from './reasons/reasons-page.ts'
export { canonicalJson } from './receipt/canonical-json.ts'
export * from './receipt/receipt.ts'
export { receiptOf, receiptText } from './receipt/receipt-of.ts'
export * from './report/account-schemas.ts'
export * from './report/page-schemas.ts'
export * from './report/people-schemas.ts'
export { reportSchemas, segmentsReportSchema } from './report/schemas.ts'
export * from './report/trend-schemas.ts'
export type { SampleFile } from './sample/files/sample-file.ts'
export { SAMPLE_LOOP } from './sample/loop/sample-loop.ts'
export { SAMPLE_MAPPING, sampleCompany, sampleTruth } from './sample/sample-company.ts'
export type { DealTruth } from './sample/truth.ts'
export { findingPage } from './segment/finding-page.ts'
export { type Known, knownAbout, type Searched } from './segment/known-about.ts'
export { meetsWhere } from './segment/rows-where.ts'
export { csvLine, sheetLine } from './shared/csv-line.ts'
export * from './shared/day.ts'
export * from './shared/ids.ts'
export { LONGEST_TEXT } from './shared/longest-text.ts'
export { type Amounts, type MoneySum, MoneyTally, majorOf, NO_CURRENCY } from './shared/money.ts'
export { oncePer } from './shared/once-per.ts'
export { asPlainName, isPlainName } from './shared/plain-name.ts'
export * from './shared/refusal.ts'
export { sayCount, sayDays, sayNumber, sayRate, sayRates } from './shared/say.ts'
export { sayMoment } from './shared/say-moment.ts'
export { sayMoney } from './shared/say-money.ts'
export { twoFigures } from './shared/two-figures.ts'
export * from './statement/statement.ts'
export { costSoFar } from './stopping/cost-so-far.ts'
export { sayWeeks } from './stopping/say-weeks.ts'
export * from './stopping/schemas.ts'
export { stopOrContinue } from './stopping/stop-or-continue.ts'
export * from './stopping/team-kept-going.ts'
export type { CurvePoint } from './time/curve.ts'
export type { EndingTime } from './time/ending-times.ts'
export { type Purge, purgesIn } from './time/purges.ts'
export { sayAttribute } from './time/say-contrasts.ts'
export { type SegmentAttribute, segmentAttributes } from './time/segment-attributes.ts'
export { timeBy } from './time/time-by.ts'
export { type TimeReport, timeToLose } from './time/time-to-lose.ts'
export type { TrendQuarter } from './time/trend.ts'
export type { BaseRate } from './truth/base-rate.ts'
export { sayBase } from './truth/base-told.ts'
export { type FlagRaised, flagsRaised } from './truth/flags-raised.ts'
export type { Habits } from './truth/habits.ts'
export {
  BURIED,
  ENDED,
  type Judgement,
  LIVE,
  LONG_DATED,
  type Signal,
  STALLED,
  TRUTH_STATES,
  type TruthState,
} from './truth/judge.ts'
export { learnOdds } from './truth/landmark/learn-odds.ts'
export type { ExpectedDays, Odds, OddsReason } from './truth/landmark/odds.ts'
export type { OddsLearned, OddsModel } from './truth/landmark/odds-model.ts'
export { oddsOf } from './truth/landmark/odds-of.ts'
export { type OpportunityTold, tellOpportunity } from './truth/opportunity-told.ts'
export { type Relabelled, relabelledLate } from './truth/relabelled.ts'
export { SIGN_KINDS, type Sign, type SignKind, type SignTier } from './truth/sign.ts'
export { STORY_EVENTS, type Story, type StoryEvent, storyOf } from './truth/story.ts'
export { type Whose, whoseOf } from './truth/told-to.ts'
export { type Truth, truthAsOf } from './truth/truth-as-of.ts'
export { type TruthAsked, truthList, truthRows, truthRowsOf } from './truth/truth-list.ts'
export { type FlagTold, type TruthReport, truthReport } from './truth/truth-report.ts'
export * from './visibility/access-change.ts'
export * from './visibility/audience.ts'
export { type AudienceTold, audienceTold } from './visibility/audience-told.ts'
export { factsFor, factsOf } from './visibility/facts-of.ts'
export * from './visibility/organisation.ts'
export { ownerOf } from './visibility/owner-of.ts'
export * from './visibility/published-day.ts'
export { sayAccessChange } from './visibility/say-access-change.ts'
export { type FlagOpens, sayFlagStays } from './visibility/say-flag-stays.ts'
export * from './visibility/sight.ts'
export * from './visibility/truth-seen-by.ts'
export * from './visibility/viewer.ts'
export * from './visibility/working-days.ts'
export type { Watch } from './watch/watch.ts'
export { watchPage } from './watch/watch-page.ts'
export { adviseWords } from './words/advise-words.ts'
export type { WordAdvice, WordKind } from './words/word-advice.ts'
