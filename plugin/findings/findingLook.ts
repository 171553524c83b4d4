import {ErrorOutlineIcon} from '@sanity/icons/ErrorOutline'
import {InfoOutlineIcon} from '@sanity/icons/InfoOutline'
import {WarningOutlineIcon} from '@sanity/icons/WarningOutline'
import type {BadgeTone, CardTone} from '@sanity/ui'
import type {ComponentType} from 'react'

import type {FindingSeverity} from '../../engine/index.ts'

/** The icon of a severity; its name stands beside it, so that neither icon nor colour carries it alone. */
export const severityIcon: Record<FindingSeverity, ComponentType> = {
  error: ErrorOutlineIcon,
  info: InfoOutlineIcon,
  warning: WarningOutlineIcon,
}

export const severityTone: Record<FindingSeverity, BadgeTone & CardTone> = {
  error: 'critical',
  info: 'primary',
  warning: 'caution',
}
