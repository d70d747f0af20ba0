import './palette.css'
import { MantineProvider } from '@mantine/core'
import { createSpotlight, Spotlight } from '@mantine/spotlight'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { useDeferredValue, useEffect, useState } from 'react'
import { get } from '../api.ts'
import { useGoTo } from './AsOf.tsx'
import { shownColours } from './colours.ts'
import { jumpsFrom, sayIso } from './days.ts'
import css from './PaletteWindow.module.css'
import { PAGES } from './pages.ts'
import { theme } from './theme.ts'
import { workspaceQuery } from './workspace.ts'

const [store, spotlight] = createSpotlight()
const nonce = document.querySelector<HTMLMetaElement>('meta[name="csp-nonce"]')?.content ?? ''

interface Way {
  readonly id: string
  readonly name: string
  readonly hint: string
  readonly go: () => void
}

/** Jump to a page, a deal, or another day, by typing a part of its name. */
export function PaletteWindow({ wanted }: { wanted: number }) {
  const [text, setText] = useState('')
  useEffect(() => {
    if (wanted > 0) spotlight.open()
  }, [wanted])
  const ways = useWays(useDeferredValue(text.trim()))
  return (
    <MantineProvider
      theme={theme}
      forceColorScheme={shownColours()}
      getStyleNonce={() => nonce}
      withCssVariables={false}
    >
      <Spotlight.Root
        store={store}
        query={text}
        onQueryChange={setText}
        shortcut={null}
        scrollable
        maxHeight={420}
        transitionProps={{ duration: 0 }}
        aria-label="Find"
      >
        <Spotlight.Search
          placeholder="A deal, a page, a day"
          aria-label="Find a deal, a page or a day"
        />
        <Spotlight.ActionsList>
          {ways.map(({ id, name, hint, go }) => (
            <Spotlight.Action key={id} onClick={go} className={css.way ?? ''}>
              <span className={css.name}>{name}</span>
              <span className={css.hint}>{hint}</span>
            </Spotlight.Action>
          ))}
          {ways.length === 0 && <Spotlight.Empty>Nothing has this name.</Spotlight.Empty>}
        </Spotlight.ActionsList>
      </Spotlight.Root>
    </MantineProvider>
  )
}

function useWays(text: string): Way[] {
  const navigate = useNavigate()
  const pages = PAGES.map(({ to, name, question }) => ({
    id: to,
    name,
    hint: question,
    go: () => void navigate({ to }),
  }))
  const matching = [...pages, ...useDays(text)].filter(({ name, hint }) =>
    holds(`${name} ${hint}`, text),
  )
  return [...matching, ...useDeals(text)]
}

const holds = (words: string, part: string) => words.toLowerCase().includes(part.toLowerCase())

function useDays(text: string): Way[] {
  const { data: workspace } = useQuery(workspaceQuery)
  const { asOf } = useSearch({ from: '__root__' })
  const goTo = useGoTo()
  const newest = workspace?.newest ?? null
  if (newest === null) return []
  const typed = /^\d{4}-\d{2}-\d{2}$/.test(text)
    ? [{ name: `As of ${sayIso(text)}`, to: text }]
    : []
  return [...typed, ...jumpsFrom(asOf ?? newest, newest, workspace?.earliest ?? null)].map(
    ({ name, to }) => ({
      id: `${name} ${to}`,
      name,
      hint: to === text ? text : sayIso(to),
      go: () => goTo(to === newest ? null : to),
    }),
  )
}

function useDeals(text: string): Way[] {
  const navigate = useNavigate()
  const { asOf } = useSearch({ from: '__root__' })
  const { data } = useQuery({
    queryKey: ['search', asOf ?? 'newest', text],
    queryFn: ({ signal }) =>
      get('/opportunities', {
        params: { query: { text, limit: 8, ...(asOf && { asOf }) } },
        signal,
      }),
    enabled: text.length > 1,
    placeholderData: keepPreviousData,
  })
  if (text.length <= 1) return []
  return (data?.hits ?? []).map(({ opportunity: { id, name }, text: hint }) => ({
    id: `deal ${id}`,
    name,
    hint,
    go: () => void navigate({ to: '/opportunities/$id', params: { id } }),
  }))
}
