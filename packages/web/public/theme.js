// Before the first paint: the colours that were chosen here, else those of the system.
try {
  const chosen = localStorage.getItem('closed-learned-colours')
  const dark =
    chosen === 'dark' || (chosen !== 'light' && matchMedia('(prefers-color-scheme: dark)').matches)
  document.documentElement.dataset.colours = dark ? 'dark' : 'light'
} catch {
  document.documentElement.dataset.colours = 'light'
}
