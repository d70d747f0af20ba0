import './fonts.css'
import './tokens.css'
import './base.css'

/** Fetches all files of the page at once, then shows it. */
function begin(): void {
  const ahead = document.querySelector<HTMLMetaElement>('meta[name="ahead"]')?.content ?? ''
  for (const file of ahead.split(' ').filter((name) => name !== '')) {
    const link = document.createElement('link')
    link.rel = 'modulepreload'
    link.href = file
    document.head.append(link)
  }
  void import('./main.tsx')
}

// The answer stands in the page already: it is shown before anything else is fetched.
if (document.hidden) begin()
else requestAnimationFrame(() => requestAnimationFrame(begin))
