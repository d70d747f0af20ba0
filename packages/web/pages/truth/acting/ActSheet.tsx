import { useState } from 'react'
import { Button } from '../../../parts/Button.tsx'
import { Sheet } from '../../../parts/Sheet.tsx'
import { ActForm, type WithForm } from '../../filing/ActForm.tsx'
import { PermissionTold } from '../../filing/PermissionTold.tsx'
import { Thanks } from '../../filing/Thanks.tsx'
import type { FiledNow } from '../../filing/use-filing.ts'
import css from './ActSheet.module.css'
import type { Chosen } from './acting.ts'

interface Props {
  readonly open: boolean
  readonly act: WithForm
  readonly deals: readonly Chosen[]
  readonly onClose: (isFiled: boolean) => void
}

/** The form of one act about one deal or many, over the list; thanks afterwards. */
export function ActSheet({ open, act, deals, onClose }: Props) {
  const [filed, setFiled] = useState<FiledNow | null>(null)
  const close = () => {
    setFiled(null)
    onClose(filed !== null)
  }
  return (
    <Sheet open={open} onClose={close} name={TITLES[act]} place="middle">
      <div className={css.inside}>
        <h2 className={css.title}>{TITLES[act]}</h2>
        {filed ? (
          <Thanks filed={filed} onClose={close} />
        ) : (
          <>
            <Names deals={deals} />
            {act === 'letGo' && <PermissionTold />}
            <ActForm
              act={act}
              deals={deals.map(({ id }) => id)}
              onFiled={setFiled}
              onLeave={close}
            />
          </>
        )}
      </div>
    </Sheet>
  )
}

/** Names shown before one asks for the others. */
const SHOWN = 3

function Names({ deals }: { readonly deals: readonly Chosen[] }) {
  const [all, setAll] = useState(false)
  const shown = all ? deals : deals.slice(0, SHOWN)
  return (
    <p className={css.names}>
      {shown.map(({ name }) => name).join(' · ')}{' '}
      {shown.length < deals.length && (
        <Button look="plain" onClick={() => setAll(true)}>
          and {deals.length - shown.length} more
        </Button>
      )}
    </p>
  )
}

const TITLES: Readonly<Record<WithForm, string>> = {
  letGo: 'Let it go',
  lives: 'It lives',
  help: 'Ask for help',
  headsUp: 'A heads-up',
}
