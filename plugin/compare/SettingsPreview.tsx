import {Stack, Text} from '@sanity/ui'
import {startTransition, useEffect, useMemo, useState} from 'react'

import {settingsId} from '../../engine/index.ts'
import type {EditedMarket} from '../content/editedMarkets.ts'
import {useSupportRouting} from '../content/SupportRoutingContext.tsx'
import {useContentSnapshot} from '../content/useRoutingConfig.ts'
import {DocumentFindings} from '../findings/DocumentFindings.tsx'
import {useWords} from '../i18n/useWords.ts'
import {PanelPlaceholder} from '../elements/InspectorFrame.tsx'
import {type SettingsSides, settingsSidesOf} from './sides.ts'
import {compareInSlices, type KnownEffect, thresholdEffectOf} from './thresholdEffect.ts'
import {ThresholdPreview} from './ThresholdPreview.tsx'

/** Properties of {@link SettingsPreview}. */
interface SettingsPreviewProps {
  /** Published id. */
  readonly documentId: string
  /** With Support Settings as they are being edited. */
  readonly market: EditedMarket
}

/** What the Store Support Ticket Time Threshold means for the whole market, and what changing it would change. */
export function SettingsPreview(props: SettingsPreviewProps) {
  const {documentId, market} = props
  const {config, document: edited, findings} = market
  const {t} = useWords()
  const {options} = useSupportRouting()
  const {documents} = useContentSnapshot()
  const sides = useMemo(
    () => settingsSidesOf(documents, edited, options.fieldNames),
    [documents, edited, options.fieldNames],
  )
  const known = useThresholdEffect(sides)
  if (documentId !== settingsId) {
    return (
      <Text data-testid="settings-preview" muted size={1}>
        {t('settings-preview.another')}
      </Text>
    )
  }
  return (
    <Stack data-testid="settings-preview" gap={5}>
      {known ? <ThresholdPreview {...known} /> : <PanelPlaceholder />}
      <DocumentFindings config={config} documentId={documentId} findings={findings} />
    </Stack>
  )
}

/** What the edited settings change in the whole market; nothing until it is known for the first time. */
function useThresholdEffect(sides: SettingsSides): KnownEffect | undefined {
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
