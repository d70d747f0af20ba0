import { type ReactNode, useRef } from 'react'

/** A button that lets somebody choose files. */
export function FileChoice({
  className,
  accept,
  multiple = false,
  children,
  onChosen,
}: {
  readonly className: string | undefined
  readonly accept: string
  readonly multiple?: boolean
  readonly children: ReactNode
  readonly onChosen: (files: FileList) => void
}) {
  const input = useRef<HTMLInputElement>(null)
  return (
    <>
      <button type="button" className={className} onClick={() => input.current?.click()}>
        {children}
      </button>
      <input
        ref={input}
        type="file"
        hidden
        accept={accept}
        multiple={multiple}
        onChange={(event) => {
          const { files } = event.currentTarget
          if (files && files.length > 0) onChosen(files)
          // So that the same file can be chosen again after it was corrected.
          event.currentTarget.value = ''
        }}
      />
    </>
  )
}

/** What the page takes: tables, archives, mapping files. */
export const TAKES = '.csv,.tsv,.tab,.txt,.gz,.zip,.json'
