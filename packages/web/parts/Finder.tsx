import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react'
import css from './Finder.module.css'
import { Sheet } from './Sheet.tsx'

/** A place to go to, by its name. */
export interface Way {
  readonly id: string
  readonly name: string
  readonly hint: string
  readonly go: () => void
}

interface Props {
  readonly open: boolean
  readonly onClose: () => void
  /** What it is, for those who do not see it. */
  readonly name: string
  readonly placeholder: string
  readonly text: string
  readonly onText: (text: string) => void
  readonly ways: readonly Way[]
  /** Said where no way is left; empty while they are looked for. */
  readonly nothing: string
}

/** A field over the page, and what answers to its text: the arrows choose, Enter goes there. */
export function Finder(props: Props) {
  const { open, onClose, name } = props
  return (
    <Sheet open={open} onClose={onClose} name={name} place="middle">
      <Choosing {...props} />
    </Sheet>
  )
}

function Choosing({ onClose, name, placeholder, text, onText, ways, nothing }: Props) {
  const list = useId()
  const [chosen, choose] = useChosen(ways, text)
  const take = (way: Way | undefined) => {
    if (!way) return
    onClose()
    way.go()
  }
  const press = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return
    const step = STEPS[event.key] ?? 0
    if (step === 0 && event.key !== 'Enter') return
    event.preventDefault()
    if (step === 0) take(ways[chosen])
    else choose((chosen + step + ways.length) % ways.length)
  }
  return (
    <>
      <input
        className={css.text}
        role="combobox"
        aria-expanded={ways.length > 0}
        aria-controls={list}
        aria-autocomplete="list"
        aria-activedescendant={ways.length > 0 ? `${list}${chosen}` : undefined}
        aria-label={name}
        placeholder={placeholder}
        autoComplete="off"
        spellCheck={false}
        maxLength={200}
        value={text}
        onChange={(event) => onText(event.currentTarget.value)}
        onKeyDown={press}
      />
      <div className={css.ways} role="listbox" id={list} aria-label={name}>
        {ways.map((way, at) => (
          <Choice
            key={way.id}
            id={`${list}${at}`}
            way={way}
            chosen={at === chosen}
            onPoint={() => choose(at)}
            onTake={() => take(way)}
          />
        ))}
      </div>
      <p className={css.nothing} role="status">
        {ways.length === 0 && nothing}
      </p>
    </>
  )
}

const STEPS: Readonly<Record<string, 1 | -1>> = { ArrowDown: 1, ArrowUp: -1 }

/** The way in hand: the first one, until another is chosen among those of this text. */
function useChosen(ways: readonly Way[], text: string): [at: number, choose: (at: number) => void] {
  const [chosen, setChosen] = useState({ id: '', text })
  const found = ways.findIndex(({ id }) => chosen.text === text && id === chosen.id)
  const choose = (at: number) => setChosen({ id: ways[at]?.id ?? '', text })
  return [Math.max(0, found), choose]
}

function Choice({
  id,
  way,
  chosen,
  onPoint,
  onTake,
}: {
  readonly id: string
  readonly way: Way
  readonly chosen: boolean
  readonly onPoint: () => void
  readonly onTake: () => void
}) {
  const line = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (chosen) line.current?.scrollIntoView({ block: 'nearest' })
  }, [chosen])
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the field has the keyboard, and takes what is chosen
    <div
      ref={line}
      id={id}
      className={css.way}
      role="option"
      tabIndex={-1}
      aria-selected={chosen}
      onPointerMove={onPoint}
      onClick={onTake}
    >
      <span className={css.name}>{way.name}</span>
      <span className={css.hint}>{way.hint}</span>
    </div>
  )
}
