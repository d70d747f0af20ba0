import { checkArrows } from './arrows.ts'

const wrong = checkArrows(process.cwd())
for (const sentence of wrong) console.error(sentence)
if (wrong.length > 0) process.exit(1)
console.log('Arrows point down, and no files import in a circle.')
