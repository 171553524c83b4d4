import {Stack, Text} from '@sanity/ui'
import {useMemo} from 'react'

import {settingsId, settingsType} from '../../engine/index.ts'
import {useSupportRouting} from '../content/SupportRoutingContext.tsx'
import {
  useContentSnapshot,
  useDocumentInForm,
  useEditedRoutingConfig,
} from '../content/useRoutingConfig.ts'
import {DocumentFindings} from '../findings/DocumentFindings.tsx'
import {useWords} from '../i18n/useWords.ts'
import {PanelPlaceholder} from '../preview/PanelPlaceholder.tsx'
import {settingsSidesOf} from './settingsSides.ts'
import {ThresholdPreview} from './ThresholdPreview.tsx'
import {useThresholdEffect} from './useThresholdEffect.ts'

/** Properties of {@link SettingsPreview}. */
export interface SettingsPreviewProps {
  /** Support Settings as they are being edited; nothing while new ones are empty. */
  readonly document: unknown
  /** Published id. */
  readonly documentId: string
}

/** What the Store Support Ticket Time Threshold means for the whole market, and what changing it would change. */
export function SettingsPreview(props: SettingsPreviewProps) {
  const {document, documentId} = props
  const {t} = useWords()
  const {options} = useSupportRouting()
  const {documents} = useContentSnapshot()
  const config = useEditedRoutingConfig(document, documentId, settingsType)
  const edited = useDocumentInForm(document, documentId, settingsType)
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
      <DocumentFindings config={config} documentId={documentId} />
    </Stack>
  )
}
