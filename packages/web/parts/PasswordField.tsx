import { useState } from 'react'
import { Button } from './Button.tsx'
import css from './PasswordField.module.css'
import { TextField } from './TextField.tsx'

interface Props {
  readonly label?: string
  readonly value: string
  readonly onChange: (text: string) => void
  /** Whether it is chosen now; else it is one that there is already. */
  readonly isNew?: boolean
  readonly autoFocus?: boolean
}

/** A password, which can be looked at while it is typed. */
export function PasswordField({ label = 'Password', isNew = false, ...rest }: Props) {
  const [isShown, setShown] = useState(false)
  return (
    <div className={css.password}>
      <TextField
        {...rest}
        label={label}
        type={isShown ? 'text' : 'password'}
        autoComplete={isNew ? 'new-password' : 'current-password'}
        spellCheck={false}
        autoCapitalize="none"
        required
        {...(isNew && { minLength: LEAST, hint: HINT })}
      />
      <div className={css.show}>
        <Button look="plain" aria-pressed={isShown} onClick={() => setShown(!isShown)}>
          Show <span className={css.hidden}>the password</span>
        </Button>
      </div>
    </div>
  )
}

/** The server's rule says the same; it also knows the most common ones. */
const LEAST = 12
const HINT = `At least ${LEAST} letters. A few words that only you would put together are good.`
