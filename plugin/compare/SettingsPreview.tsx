import {Stack, Text} from '@sanity/ui'
import {useMemo} from 'react'

import {settingsId} from '../../engine/index.ts'
import {useSupportRouting} from '../content/SupportRoutingContext.tsx'
import type {EditedMarket} from '../content/editedMarkets.ts'
import {useContentSnapshot} from '../content/useRoutingConfig.ts'
import {DocumentFindings} from '../findings/DocumentFindings.tsx'
import {useWords} from '../i18n/useWords.ts'
import {PanelPlaceholder} from '../elements/InspectorFrame.tsx'
import {settingsSidesOf} from './settingsSides.ts'
import {ThresholdPreview} from './ThresholdPreview.tsx'
import {useThresholdEffect} from './useThresholdEffect.ts'

/** Properties of {@link SettingsPreview}. */
export interface SettingsPreviewProps {
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
