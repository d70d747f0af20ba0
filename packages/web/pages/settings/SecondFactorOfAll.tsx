import { useQueryClient } from '@tanstack/react-query'
import { api, told } from '../../api.ts'
import { useAct } from '../../frame/use-act.ts'
import { Form } from '../../parts/Form.tsx'
import css from './page.module.css'

/** Whether everybody needs a second factor; only who has one can ask for it. */
export function SecondFactorOfAll({ isNeeded }: { readonly isNeeded: boolean }) {
  const queries = useQueryClient()
  const ask = useAct(
    () => told(api.PATCH('/settings', { body: { needsSecondFactor: !isNeeded } })),
    () => queries.invalidateQueries(),
  )
  return (
    <Form
      isQuiet
      action={isNeeded ? 'Leave it to each of them' : 'Ask everybody for one'}
      onSend={() => ask.run(undefined)}
      isRunning={ask.isRunning}
      said={ask.trouble}
    >
      <p className={css.finding}>
        {isNeeded
          ? 'Everybody needs a second step beside their password.'
          : 'A second step beside the password is everybody’s own choice.'}
      </p>
      <p className={css.note}>
        {isNeeded
          ? 'Whoever came in without one is led to set it up, and sees nothing else until then; their keys do nothing either.'
          : 'If you ask for it, whoever came in without one is led to set it up, and sees nothing else until then; their keys do nothing either.'}{' '}
        A passkey counts. Whoever comes by single sign-on is left to your company’s own sign-in,
        which should ask for one.
      </p>
    </Form>
  )
}
