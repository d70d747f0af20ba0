const HALF_A_SIGN = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g

/**
 * A text as every store can keep it: without the sign that ends texts elsewhere, and halves of signs
 * shown as unknown. Every script, picture and direction stays as it was.
 */
export function keptText(text: string): string {
  return text.replaceAll('\u0000', '').replace(HALF_A_SIGN, '\uFFFD')
}
