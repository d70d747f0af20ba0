import type { LessonDraftContent } from '../../lesson/lesson.ts'
import { lessonDraftAsked } from '../../lesson/lesson.ts'

/** A lesson of the sample's people: on which visit it was published, and what came with it. */
export interface LoopLesson {
  /** Position in the visits. */
  readonly visit: number
  readonly content: LessonDraftContent
  /** What somebody wrote who tried it; null: nobody yet. */
  readonly tried: { readonly held: boolean; readonly line: string } | null
}

const is = (attribute: string, value: string) => ({ attribute, value })

/** Segments are those that Trends finds in the sample, and one that does nothing. */
export const LOOP_LESSONS: readonly LoopLesson[] = [
  {
    visit: 1,
    content: lessonDraftAsked.parse({
      when: 'the first talk came from a purchased list and is with an HR manager',
      where: [is('Buyer_Title__c', 'HR Manager'), is('LeadSource', 'Purchased List')],
      cause: 'wayToDecisionUnknown',
      because: 'nobody who holds a budget for planning has asked for it',
      nextTime: 'ask in the first call who would pay for it, and go on only once that is known',
      tag: 'process',
      route: 'process',
    }),
    tried: { held: true, line: 'Asked in the first call; we parted in a week, on good terms.' },
  },
  {
    visit: 1,
    content: lessonDraftAsked.parse({
      when: 'a company has more than a thousand people and no single sign-on',
      where: [is('Has_SSO__c', 'false'), is('NumberOfEmployees', '1000-4999')],
      cause: 'missingInProduct',
      because: 'their IT wants one sign-in first, and ours assumes that it is there',
      nextTime: 'ask about sign-in before the demo, and bring the way to do it without',
      productArea: 'Sign-in',
      route: 'product',
    }),
    tried: null,
  },
  {
    visit: 2,
    content: lessonDraftAsked.parse({
      when: 'procurement joins late and Dynaris is in it too',
      where: [is('Procurement__c', 'Late'), is('Primary_Competitor__c', 'Dynaris')],
      cause: 'stepCameLate',
      because: 'their paper is signed already when ours arrives',
      nextTime: 'ask for the form of procurement in the second call',
      tag: 'process',
      route: 'competitor',
    }),
    tried: { held: true, line: 'The form was back before the offer went out.' },
  },
  {
    visit: 2,
    content: lessonDraftAsked.parse({
      when: 'spreadsheets are in place and nothing hurts today',
      where: [is('Incumbent__c', 'Spreadsheets')],
      cause: 'inPlaceWasEnough',
      because: 'staying as it is costs nothing that anybody can see',
      nextTime: 'work out with them what the last planning round took, before any demo',
      tag: 'insight',
    }),
    tried: { held: false, line: 'They worked it out, and it was less than we thought.' },
  },
  {
    visit: 4,
    content: lessonDraftAsked.parse({
      when: 'where the data lies is first asked after the offer',
      stage: 'Negotiation',
      where: [is('On_Premises__c', 'true')],
      cause: 'termsOrSecurity',
      because: 'the review takes longer than the budget waits',
      nextTime: 'send the page on data residency with the first proposal',
      productArea: 'Hosting',
      route: 'product',
    }),
    tried: null,
  },
  {
    visit: 4,
    content: lessonDraftAsked.parse({
      when: 'a request for proposals arrives that nobody here helped to write',
      where: [is('RFP__c', 'true')],
      cause: 'otherOfferFitted',
      because: 'the list was written around another offer',
      nextTime: 'answer it only where somebody there takes a call first',
      tag: 'culture',
      route: 'competitor',
    }),
    tried: null,
  },
]
