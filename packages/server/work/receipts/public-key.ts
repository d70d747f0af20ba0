import type { Receipt, Refusal } from '@closed-learned/deals'
import type { House } from '../house.ts'
import { asRefusal } from '../refusals.ts'
import { receiptKeyTold } from './receipt-key.ts'

/** With which key this workspace signs its receipts; no secret, and so for anybody who asks. */
export async function publicKey(
  house: Pick<House, 'store' | 'sealing'>,
): Promise<Receipt['key'] | Refusal> {
  try {
    return (await receiptKeyTold(house))?.key ?? NONE_YET
  } catch (trouble) {
    return asRefusal(trouble)
  }
}

const NONE_YET: Refusal = {
  kind: 'not-found',
  text: 'No receipt was signed here yet.',
  mend: 'The key is made with the first thing that somebody files.',
}
