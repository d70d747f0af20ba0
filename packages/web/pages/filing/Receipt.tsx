interface Props {
  readonly id: string
  /** The deal that it is about. */
  readonly deal: string
  /** Whether the deal's name is to be seen, as where several stand together. */
  readonly named?: boolean
}

/** The signed receipt of a filing, as a file. */
export function Receipt({ id, deal, named = false }: Props) {
  return (
    <a
      href={`/api/v1/filings/${encodeURIComponent(id)}/receipt`}
      download
      aria-label={`Download the receipt: ${deal}`}
    >
      {named ? deal : 'Download the receipt'}
    </a>
  )
}
