import type { ReactNode } from 'react'

interface PictureProps {
  readonly width: number
  readonly height: number
  /** A sentence that tells the picture; without one it is hidden from screen readers. */
  readonly label?: string | undefined
  readonly children: ReactNode
}

const figures = { display: 'block', fontVariantNumeric: 'tabular-nums' } as const

/** The svg of a chart, in pixels, with its alternative text. */
export function Picture({ width, height, label, children }: PictureProps) {
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      style={figures}
      role={label ? 'img' : undefined}
      aria-label={label}
      aria-hidden={label ? undefined : true}
    >
      {children}
    </svg>
  )
}
