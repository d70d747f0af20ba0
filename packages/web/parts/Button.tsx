import type { ComponentProps } from 'react'
import css from './Button.module.css'

interface Props extends Omit<ComponentProps<'button'>, 'className'> {
  /** `primary`: the one that a card or a form is there for; `plain`: as a link looks. */
  readonly look?: 'primary' | 'second' | 'plain'
}

/** What does something when it is pressed; named by a verb. */
export function Button({ look = 'second', type = 'button', ...rest }: Props) {
  return <button type={type} className={css[look]} {...rest} />
}
