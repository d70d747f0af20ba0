const ENTITIES: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  '#39': "'",
  nbsp: ' ',
}

/** Text of a rich-text cell: tags removed, entities resolved; `<10k` and `A & B` stay as they are. */
export function stripHtml(text: string): string {
  const hasTag = text.includes('<')
  if (!hasTag && !text.includes('&')) return text
  const bare = hasTag
    ? text.replace(/<(br|\/p|\/div|\/li)\b[^>]*>/gi, ' ').replace(/<\/?[a-z][^<>]*>/gi, '')
    : text
  return bare
    .replace(/&(amp|lt|gt|quot|apos|nbsp|#39);/g, (all, name: string) => ENTITIES[name] ?? all)
    .trim()
}
