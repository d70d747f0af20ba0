import { Folded } from './Folded.tsx'
import css from './LongSaid.module.css'

/** Longer than that only its beginning stands there; about six lines. */
const SHOWN = 400

interface Props {
  readonly text: string
  readonly quoted?: boolean
}

/** What somebody wrote, in their words; of a long text the beginning, and all of it behind a line. */
export function LongSaid({ text, quoted = false }: Props) {
  const signs = text.length <= SHOWN ? [] : [...text]
  if (signs.length <= SHOWN) return <Words text={text} quoted={quoted} />
  return (
    <>
      <Words text={`${signs.slice(0, SHOWN).join('').trimEnd()} …`} quoted={quoted} />
      <Folded summary="All of it">
        <Words text={text} quoted={quoted} />
      </Folded>
    </>
  )
}

function Words({ text, quoted }: Required<Props>) {
  const Tag = quoted ? 'q' : 'span'
  return (
    <Tag dir="auto" className={css.words}>
      {text}
    </Tag>
  )
}
