import { configureGlobal } from 'fast-check'

// A run that fails must fail again: property tests begin from one seed, here and in CI.
configureGlobal({ seed: 20260930 })
