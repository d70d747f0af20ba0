import type { FindingsPage } from '@closed-learned/deals'
import { PageHead } from '../../frame/PageHead.tsx'
import { Doubts } from '../../parts/Doubts.tsx'
import { Exploratory } from './Exploratory.tsx'
import { FindingList } from './FindingList.tsx'
import { NotEnough } from './NotEnough.tsx'
import { Profile } from './Profile.tsx'
import { Searched } from './Searched.tsx'
import { TrendLinks } from './TrendLinks.tsx'
import { Usual } from './Usual.tsx'
import { WORDS } from './words.ts'

/** What was found where deals end so more and less often: the sentences, and what they rest on. */
export function TrendFindings({ page }: { readonly page: FindingsPage }) {
  const { outcome, findings, exploratory, notEnough } = page
  const words = WORDS[outcome]
  const of = (direction: 'more' | 'less') =>
    findings.filter((finding) => finding.direction === direction)
  return (
    <>
      <PageHead headline={page.answer} question={words.question} />
      <TrendLinks />
      <Usual page={page} />
      {notEnough && <NotEnough text={notEnough.text} isAnswer={notEnough.text === page.answer} />}
      <FindingList title={words.more} findings={of('more')} outcome={outcome} />
      <FindingList title={words.less} findings={of('less')} outcome={outcome} />
      <Exploratory findings={exploratory} outcome={outcome} />
      <Profile page={page} />
      <Searched page={page} />
      <Doubts doubts={page.doubts} />
    </>
  )
}
