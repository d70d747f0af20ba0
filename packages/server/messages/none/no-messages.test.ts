import { describe } from 'vitest'
import { messagesContract } from '../contract.ts'
import { noMessages } from './no-messages.ts'

describe('none', () =>
  messagesContract(async () => ({ messages: noMessages(), arrived: () => [] })))
