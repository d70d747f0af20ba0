import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { useDeferredValue, useEffect, useState } from 'react'
import { get } from '../api.ts'
import { Finder, type Way } from '../parts/Finder.tsx'
import { dayTyped, jumpsFrom, sayIso } from './days.ts'
import { type Me, meQuery } from './me.ts'
import { pagesOf, TREND_PAGES } from './pages.ts'
import { useGoTo } from './use-as-of.ts'
import { workspaceQuery } from './workspace.ts'

/** Jump to a page, a deal, or another day, by typing a part of its name. */
export function PaletteWindow({ wanted }: { wanted: number }) {
  const [open, setOpen] = useState(false)
  const [text, setText] = useState('')
  useEffect(() => {
    if (wanted > 0) setOpen(true)
  }, [wanted])
  const { ways, looking } = useWays(useDeferredValue(text.trim()))
  const close = () => {
    setOpen(false)
    setText('')
  }
  return (
    <Finder
      open={open}
      onClose={close}
      name="Find a deal, a page or a day"
      placeholder="A deal, a page, a day"
      text={text}
      onText={setText}
      ways={ways}
      nothing={looking ? '' : 'Nothing has this name.'}
    />
  )
}

function useWays(text: string): { ways: Way[]; looking: boolean } {
  const navigate = useNavigate()
  const { data: me } = useQuery(meQuery)
  const pages = placesOf(me).map(({ to, name, question }) => ({
    id: to,
    name,
    hint: question,
    go: () => void navigate({ to }),
  }))
  const matching = [...pages, ...useDays(text)]
    .filter(({ name, hint }) => holds(`${name} ${hint}`, text))
    // What is called so comes before what only asks about it.
    .sort((a, b) => Number(holds(b.name, text)) - Number(holds(a.name, text)))
  const { deals, looking } = useDeals(text)
  return { ways: [...matching, ...deals], looking }
}

/** Every page; those of Trends one by one. */
const placesOf = (me: Me | undefined) => [
  ...pagesOf(me).filter(({ to }) => to !== '/trends'),
  ...TREND_PAGES.map((page) => ({ ...page, name: `Trends: ${page.name}` })),
]

const holds = (words: string, part: string) => words.toLowerCase().includes(part.toLowerCase())

function useDays(text: string): Way[] {
  const { data: workspace } = useQuery(workspaceQuery)
  const { asOf } = useSearch({ from: '__root__' })
  const goTo = useGoTo()
  const newest = workspace?.newest ?? null
  if (newest === null) return []
  const day = dayTyped(text)
  const typed =
    day !== undefined && day <= newest ? [{ name: `As of ${sayIso(day)}`, to: day }] : []
  return [...typed, ...jumpsFrom(asOf ?? newest, newest, workspace?.earliest ?? null)].map(
    ({ name, to }) => ({
      id: `${name} ${to}`,
      name,
      hint: to === day ? text : sayIso(to),
      go: () => goTo(to === newest ? null : to),
    }),
  )
}

function useDeals(text: string): { deals: Way[]; looking: boolean } {
  const navigate = useNavigate()
  const { asOf } = useSearch({ from: '__root__' })
  const { data, isFetching } = useQuery({
    queryKey: ['search', asOf ?? 'newest', text],
    queryFn: ({ signal }) =>
      get('/opportunities', {
        params: { query: { text, limit: 8, ...(asOf && { asOf }) } },
        signal,
      }),
    enabled: text.length > 1,
    placeholderData: keepPreviousData,
  })
  const hits = text.length > 1 ? (data?.hits ?? []) : []
  const deals = hits.map(({ opportunity: { id, name }, text: hint }) => ({
    id: `deal ${id}`,
    name,
    hint,
    go: () => void navigate({ to: '/opportunities/$id', params: { id } }),
  }))
  return { deals, looking: isFetching }
}
