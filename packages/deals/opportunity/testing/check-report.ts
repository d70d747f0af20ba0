import { expect } from 'vitest'
import type { OpportunityReport } from '../../report/page-schemas.ts'
import { opportunityReportSchema } from '../../report/page-schemas.ts'

/** Every sentence of a deal's page. */
export function sentencesOf(report: OpportunityReport): string[] {
  const { answer, doubts, findings, known, alike } = report
  const told = findings.flatMap(({ text, base }) => [text, ...(base ? [base.text] : [])])
  const found = known.map(({ text }) => text)
  return [answer, ...doubts, ...told, ...found, ...(alike ? [alike.text, alike.base.text] : [])]
}

/** A sentence is whole, calm, and about the deal. */
export function checkSentence(sentence: string): void {
  expect(sentence).toMatch(/^[A-Z0-9].*[.]$/)
  expect(sentence).not.toMatch(/NaN|undefined|null|Infinity| {2}|\.\.|-\d+ day|!|\b1 days|\b0 days/)
  expect(sentence).not.toMatch(
    /fail|overdue|at risk|poor|should|blame|bad|worse|owner (one|two)|rep\b|you\b/i,
  )
}

/** The document is what the contract says, with nothing that the contract does not know. */
export function checkReport(report: OpportunityReport): void {
  expect(opportunityReportSchema.parse(report)).toEqual(report)
  expect(JSON.parse(JSON.stringify(report))).toEqual(report)
  for (const sentence of sentencesOf(report)) checkSentence(sentence)
}
