import { createTheme, type MantineColorsTuple } from '@mantine/core'

/** One accent in every shade: what a shade is, light or dark, the style sheet says. */
const accent = Array.from({ length: 10 }, () => 'var(--accent)') as unknown as MantineColorsTuple

/** The component library in our type and colours; the values stand in tokens.css. */
export const theme = createTheme({
  primaryColor: 'accent',
  colors: { accent },
  fontFamily: 'var(--sans)',
  headings: { fontFamily: 'var(--serif)' },
  defaultRadius: 8,
  respectReducedMotion: true,
  focusRing: 'auto',
})
