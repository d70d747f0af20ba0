const problem = (description: string, headers: object = {}) => ({
  description,
  headers: { ...headers },
  content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
})

const whole = (description: string) => ({
  description,
  schema: { type: 'integer', minimum: 0 } as const,
})
const text = (description: string, example: string) => ({
  description,
  schema: { type: 'string' } as const,
  example,
})

const LIMIT_HEADERS = {
  'RateLimit-Policy': { $ref: '#/components/headers/RateLimit-Policy' },
  RateLimit: { $ref: '#/components/headers/RateLimit' },
}

/** What operations refer to. */
export const COMPONENTS = {
  securitySchemes: {
    session: {
      type: 'apiKey',
      in: 'cookie',
      name: 'closed-learned.session_token',
      description: 'The session of a browser.',
    },
    key: { type: 'http', scheme: 'bearer', description: 'A key that somebody made for a program.' },
  },
  parameters: {
    IdempotencyKey: {
      name: 'Idempotency-Key',
      in: 'header',
      required: false,
      description:
        'Another one for each thing that is to be done. Sent again within a day, the first answer is given again.',
      schema: { type: 'string', minLength: 1, maxLength: 200 },
      example: '8e03978e-40d5-43e8-bc93-6894a57f9324',
    },
  },
  headers: {
    'RateLimit-Policy': text('How much may be asked in how many seconds.', '"person";q=200;w=20'),
    RateLimit: text(
      'What is left, and in how many seconds all is there again.',
      '"person";r=199;t=1',
    ),
    'Retry-After': whole('In how many seconds it can be tried again.'),
    'Idempotency-Replayed': text('The answer was given before, and nothing was done now.', 'true'),
  },
  responses: {
    NotAskedWell: problem('It cannot be read, or has a parameter that is none.'),
    NotSignedIn: problem('Nobody is signed in, and no key that is known was shown.'),
    NotAllowed: problem('Not for this role, or not for a key of this scope.'),
    NotThere: problem('There is no such thing, or none that the caller may know of.'),
    Conflict: problem(
      'The list has moved on, the same request is still being answered, or something is in the way.',
    ),
    KeyReused: problem('The idempotency key was used for another request.'),
    TooMany: problem('Asked too often.', {
      ...LIMIT_HEADERS,
      'Retry-After': { $ref: '#/components/headers/Retry-After' },
    }),
  },
} as const

const ref = (name: keyof (typeof COMPONENTS)['responses']) => ({
  $ref: `#/components/responses/${name}`,
})

/** How an operation may be declined. */
export function errorsOf(of: { path: string; isOpen: boolean; takesKey: boolean; asks: boolean }) {
  return {
    ...(of.asks || of.takesKey ? { 400: ref('NotAskedWell') } : {}),
    ...(of.isOpen ? {} : { 401: ref('NotSignedIn'), 403: ref('NotAllowed') }),
    404: ref('NotThere'),
    ...(of.takesKey ? { 409: ref('Conflict'), 422: ref('KeyReused') } : {}),
    429: ref('TooMany'),
  }
}

/** The answers of a route, with the headers that those which succeed have. */
export function headersOf(responses: Readonly<Record<string, object>> | undefined): object {
  return Object.fromEntries(
    Object.entries(responses ?? {}).map(([status, response]) => {
      const own = 'headers' in response ? response.headers : {}
      const headers = Object.assign({}, LIMIT_HEADERS, own)
      return [status, status.startsWith('2') ? { ...response, headers } : response]
    }),
  )
}
