import { wordsOf } from './header.ts'

const FROM_BUYER =
  /^(buyer|customer|client|in|kunde|client)$|\b(inbound|incoming|received|reply from|response from|from (the )?(buyer|customer|client)|call from|email from|eingehend\w*|empfangen|entrante?s?|recue?s?|recibid[oa]s?)\b/
const FROM_US =
  /^(us|we|rep|sales|out|wir|nous)$|\b(outbound|outgoing|sent|from us|to (the )?(buyer|customer|client)|email to|call to|ausgehend\w*|gesendet|sortante?s?|envoyee?s?|saliente?s?|enviad[oa]s?)\b/

/** Who turned to whom, where the words of an activity tell: 'us', 'buyer' or null. */
export function guessDirection(text: string): 'us' | 'buyer' | null {
  const words = wordsOf(text)
  if (FROM_BUYER.test(words)) return 'buyer'
  return FROM_US.test(words) ? 'us' : null
}
