import type { Criterion } from './criterion.ts'

/**
 * Whom a message goes to. `dealTeam` are those who work on the deal, `buyer` its contacts; of `other`
 * only a name is known.
 */
export interface Recipient {
  readonly kind:
    | 'owner'
    | 'manager'
    | 'dealTeam'
    | 'buyer'
    | 'user'
    | 'role'
    | 'roleAndBelow'
    | 'group'
    | 'channel'
    | 'email'
    | 'other'
  readonly name: string
}

/** On which deals something acts, as its source words it too. */
export interface Firing {
  /** Whether it can act on a deal that was lost, was won, is open. */
  readonly lost: boolean
  readonly won: boolean
  readonly open: boolean
  /** It acts when a close date or a forecast is changed. */
  readonly moved: boolean
  /** False where a stage is named by a number only. */
  readonly isKnown: boolean
  readonly said: string
}

interface Described {
  readonly name: string
  /** Where it stands: the file or the list. */
  readonly where: string
  /** False where it is switched off. */
  readonly isOn: boolean
  /** Descriptions, subjects and formulas, as far as they are told. */
  readonly text: string
}

/** Tells somebody of a deal, or gives somebody a task. */
export interface Alert extends Described {
  readonly kind: 'alert'
  readonly when: Firing
  readonly to: readonly Recipient[]
}

/** Keeps a deal from being saved while a condition holds. */
export interface Rule extends Described {
  readonly kind: 'rule'
  readonly when: Firing
  readonly condition: Criterion
}

/** A field about the loss: what it offers to choose from, or that it names a person. */
export interface LossField extends Described {
  readonly kind: 'field'
  readonly values: readonly string[]
  readonly namesPerson: boolean
  readonly isRequired: boolean
}

/** A report or a part of a dashboard. */
export interface Report extends Described {
  readonly kind: 'report'
  readonly when: Firing
  readonly groupedBy: readonly string[]
  /** Fields and formulas that it counts or sums. */
  readonly measures: readonly string[]
  /** Shows everybody their own deals only. */
  readonly isOwn: boolean
}

/** Of a list only the name is known. */
export interface Named extends Described {
  readonly kind: 'named'
}

/** Understood, and about neither losing nor telling. */
export interface Other extends Described {
  readonly kind: 'other'
}

/** What a CRM does by itself around deals, in words that fit every CRM. */
export type Automation = Alert | Rule | LossField | Report | Named | Other
