import {startTransition, useEffect, useState} from 'react'

import {useSupportRouting} from '../content/SupportRoutingContext.tsx'
import {compareInSlices} from './compareInSlices.ts'
import type {SettingsSides} from './settingsSides.ts'
import {type ThresholdEffect, thresholdEffectOf} from './thresholdEffect.ts'

/** An effect together with what it was read from, which may be one keystroke behind. */
export interface KnownEffect {
  readonly effect: ThresholdEffect
  readonly sides: SettingsSides
}

/** What the edited settings change in the whole market; nothing until it is known for the first time. */
export function useThresholdEffect(sides: SettingsSides): KnownEffect | undefined {
  const {languages} = useSupportRouting().options
  const [known, setKnown] = useState<KnownEffect>()
  useEffect(() => {
    const ids = languages.map(({id}) => id)
    const left = new AbortController()
    const look = async () => {
      const compared = await compareInSlices(sides.before, sides.after, ids, left.signal)
      if (!compared) return
      const effect = thresholdEffectOf(compared)
      startTransition(() => setKnown({effect, sides}))
    }
    void look()
    return () => left.abort()
  }, [languages, sides])
  return known
}
