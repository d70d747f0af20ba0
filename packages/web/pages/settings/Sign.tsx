import type { components } from '@closed-learned/server'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useId, useState } from 'react'
import { api, told } from '../../api.ts'
import { meQuery } from '../../frame/me.ts'
import { useAct } from '../../frame/use-act.ts'
import { Form } from '../../parts/Form.tsx'
import { Section } from '../../parts/Section.tsx'
import { permissionQuery } from '../filing/query.ts'
import css from './Sign.module.css'

/** The leader's own words, and their name below them. */
export function Sign({
  told: { permission, suggestion },
}: {
  readonly told: components['schemas']['Permission']
}) {
  const id = useId()
  const queries = useQueryClient()
  const { data: me } = useQuery(meQuery)
  const [text, setText] = useState(permission?.text ?? suggestion)
  const [isSigned, setSigned] = useState(false)
  const sign = useAct(
    () => told(api.POST('/permission', { body: { text } })),
    (now) => {
      setSigned(true)
      queries.setQueryData(permissionQuery.queryKey, now)
    },
  )
  return (
    <Section title={permission === null ? 'Sign it' : 'Sign it anew'} ruled={false}>
      <Form
        action="Sign it"
        onSend={() => sign.run(undefined)}
        isRunning={sign.isRunning}
        said={sign.trouble || (isSigned ? 'Thank you. It stands wherever a deal is let go.' : '')}
      >
        <div className={css.text}>
          <label htmlFor={id}>In your own words</label>
          <textarea
            id={id}
            rows={5}
            required
            maxLength={2000}
            value={text}
            onChange={(event) => setText(event.currentTarget.value)}
          />
        </div>
        <p className={css.who}>
          {me?.member ? `It is signed as ${me.member.name}. ` : ''}Who will see it: everybody here,
          from now on, wherever they let a deal go. What was signed before stays written.
        </p>
      </Form>
    </Section>
  )
}
