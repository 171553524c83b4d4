import {CloseCircleIcon} from '@sanity/icons/CloseCircle'
import {EarthGlobeIcon} from '@sanity/icons/EarthGlobe'
import {PinIcon} from '@sanity/icons/Pin'
import type {BadgeTone, CardTone} from '@sanity/ui'
import type {ComponentType, SVGProps} from 'react'

import type {Outcome} from '../../engine/index.ts'

/** The tone of each outcome, on cards and badges alike; its word always stands beside it. */
export const outcomeTone: Record<Outcome, BadgeTone & CardTone> = {
  GENERAL: 'primary',
  NOT_FORWARDED: 'caution',
  STORE: 'positive',
}

/** The icon of each outcome: a place, the whole region, nobody. */
export const outcomeIcon: Record<Outcome, ComponentType<SVGProps<SVGSVGElement>>> = {
  GENERAL: EarthGlobeIcon,
  NOT_FORWARDED: CloseCircleIcon,
  STORE: PinIcon,
}
