interface LabelProps {
  /** Left edge, or what `anchor` says. */
  readonly x: number
  /** Baseline. */
  readonly y: number
  readonly text: string
  readonly color?: string
  readonly size?: number
  readonly bold?: boolean
  readonly anchor?: 'start' | 'middle' | 'end'
  /** A rim of paper, where lines pass behind the text. */
  readonly halo?: boolean
}

/** A text in a chart. */
export function Label({ x, y, text, color, size = 12, bold, anchor, halo }: LabelProps) {
  const rim = { stroke: 'var(--paper)', strokeWidth: 3, paintOrder: 'stroke' } as const
  return (
    <text
      x={x}
      y={y}
      fontSize={size}
      fill={color ?? 'var(--muted)'}
      {...(bold ? { fontWeight: 600 } : {})}
      {...(anchor && anchor !== 'start' ? { textAnchor: anchor } : {})}
      {...(halo ? rim : {})}
    >
      {text}
    </text>
  )
}
