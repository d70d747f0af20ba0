import { expect, test } from 'vitest'
import { NO_CURRENCY } from './money.ts'
import { sayMoney } from './say-money.ts'

test.each([
  [5_123_456, 'EUR', '5.1 M EUR'],
  [340_000, 'USD', '340,000 USD'],
  [342_517, 'USD', '343,000 USD'],
  [12_345.67, 'USD', '12,300 USD'],
  [9_876.54, 'USD', '9,877 USD'],
  [22_000_000, 'USD', '22 M USD'],
  [412_345_678, 'USD', '412 M USD'],
  [999_999, 'USD', '1.0 M USD'],
  [999_400, 'USD', '999,000 USD'],
  [999_999_999, 'JPY', '1.0 bn JPY'],
  [2_500_000_000_000, 'JPY', '2.5 tn JPY'],
  [1.2e18, 'JPY', '1,200,000 tn JPY'],
  [-5_123_456, 'EUR', '-5.1 M EUR'],
  [-0.2, 'EUR', '0 EUR'],
  [0, 'EUR', '0 EUR'],
  [4_800_000, NO_CURRENCY, '4.8 M'],
])('%d %s is said as %s', (amount, currency, said) => {
  expect(sayMoney(amount, currency)).toBe(said)
})
