import type { SignedCompany } from '../../../testing/two-companies.ts'

/** The ids of what people have filed, and of people and teams. */
export async function thingsOf({ house }: SignedCompany): Promise<string[]> {
  const ids = await house.store.inWorkspace((session) =>
    session.run<{ id: string }>(`
      SELECT member_id::text AS id FROM member UNION ALL SELECT team_id::text FROM team
      UNION ALL SELECT filing_id::text FROM filing UNION ALL SELECT loss_account_id::text FROM loss_account
      UNION ALL SELECT cause_part_id::text FROM (SELECT cause_part_id FROM cause_part LIMIT 3) part
      UNION ALL SELECT lesson_id::text FROM lesson UNION ALL SELECT lesson_id::text FROM lesson_draft
      UNION ALL SELECT talk_track_id::text FROM talk_track UNION ALL SELECT check_id::text FROM qualification_check
      UNION ALL SELECT talk_track_use_id::text FROM talk_track_use`),
  )
  return ids.map(({ id }) => id)
}
