import { fileURLToPath } from 'node:url'
import { build } from 'vite'

/** Builds the pages into the folder given: static files, named after their content. */
await build({
  root: fileURLToPath(new URL('.', import.meta.url)),
  configFile: false,
  logLevel: 'error',
  build: {
    outDir: process.argv[2],
    emptyOutDir: false,
    target: 'es2023',
    // Which files a page needs, for the server to name them ahead.
    manifest: 'manifest.json',
    assetsInlineLimit: 0,
    // One file that is there at once, instead of a dozen that wait for each other.
    cssCodeSplit: false,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
  },
})
