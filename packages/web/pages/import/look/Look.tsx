import { Doubts } from '../../../parts/Doubts.tsx'
import { Section } from '../../../parts/Section.tsx'
import type { Desk } from '../desk/useDesk.ts'
import { type Draft, mendsByMapping } from '../draft.ts'
import { doubtsOfLook } from '../words/doubts.ts'
import { Attributes } from './Attributes.tsx'
import { Decision } from './Decision.tsx'
import { Files } from './Files.tsx'
import { MappingFile } from './MappingFile.tsx'
import { SetAside } from './SetAside.tsx'
import { Settings } from './Settings.tsx'
import { Stages } from './Stages.tsx'
import { Uploads } from './Uploads.tsx'

/** What a look at the files found, and everything by which it can be corrected. */
export function Look({ desk }: { readonly desk: Desk }) {
  const { draft } = desk
  if (draft === null) return null
  const { refusal, report, files } = draft
  if (refusal && (!mendsByMapping(refusal) || files.length === 0)) {
    return (
      <>
        <Decision desk={desk} draft={draft} />
        <Section title="The files">
          <Uploads desk={desk} />
        </Section>
      </>
    )
  }
  const asksForOrder = refusal?.kind === 'date-order-unknown'
  return (
    <>
      <Decision desk={desk} draft={draft} />
      {asksForOrder && <HowItIsRead desk={desk} draft={draft} />}
      <Section title="What the files are read as">
        <Files desk={desk} draft={draft} />
      </Section>
      {report && <SetAside draft={draft} report={report} />}
      <Stages desk={desk} draft={draft} />
      {report && <Attributes desk={desk} draft={draft} report={report} />}
      {!asksForOrder && <HowItIsRead desk={desk} draft={draft} />}
      <Doubts doubts={doubtsOfLook(report?.doubts ?? [])} />
    </>
  )
}

function HowItIsRead({ desk, draft }: { readonly desk: Desk; readonly draft: Draft }) {
  return (
    <Section title="How it is read">
      <Settings desk={desk} draft={draft} />
      <MappingFile desk={desk} />
    </Section>
  )
}
