import {CheckmarkCircleIcon} from '@sanity/icons/CheckmarkCircle'
import {Button, Card, Flex, Stack, Text} from '@sanity/ui'
import type {MouseEvent} from 'react'
import {useCurrentLocale} from 'sanity'
import {usePaneRouter} from 'sanity/structure'

import type {SourceStatus} from '../../content/contentSource.ts'
import {type Finding, parseDocumentId, settingsType} from '../../engine/index.ts'
import {findingWordsOf} from '../../words/languages.ts'
import {ContentNotice} from '../content/ContentNotice.tsx'
import type {EditedDocument} from '../../content/editedMarket.ts'
import {useIsPartial} from '../content/useRoutingConfig.ts'
import {useSupportRouting} from '../content/SupportRoutingContext.tsx'
import {useEditingRules} from '../fixes/whereEditsLand.ts'
import {useWords} from '../i18n/useWords.ts'
import {PublishTogether} from '../publish/PublishTogether.tsx'
import {PublishNotice} from '../publish/PublishNotice.tsx'
import {canKeepLiveEdits} from '../sanityInternals.ts'
import {StoresNotice} from '../recipients/StoresNotice.tsx'
import {severityIcon, severityTone} from './FindingList.tsx'
import {opensNewWindow} from '../content/documentPane.ts'
import {findingsInspectorName} from './FindingsInspector.tsx'
import {isUntouched} from './toldFindings.ts'

/**
 * Above a form: how much is wrong with the document now, whoever caused it, and whether that can be known now.
 *
 * It stands there always, so that the form does not move under somebody's cursor when a finding comes or goes.
 */
export function FindingsBanner(props: {
  readonly document: EditedDocument
  readonly documentType: string
  readonly findings: readonly Finding[]
  /** Whether the document is a group whose tickets go to stores. */
  readonly isForStores: boolean
  readonly readOnly: boolean
  readonly status: SourceStatus
}) {
  const {document, documentType, findings, isForStores, readOnly, status} = props
  const {t} = useWords()
  const isPartial = useIsPartial()
  const {options, untyped} = useSupportRouting()
  const {id: locale} = useCurrentLocale()
  const {isLive} = useEditingRules()
  const isKept = options.keepLiveEdits !== false && canKeepLiveEdits
  const isAtOnce = !isKept && isLive(documentType) && isPublic(document)
  const errors = findings.filter(({severity}) => severity === 'error').length
  const warnings = findings.filter(({severity}) => severity === 'warning').length
  const worst = errors > 0 ? 'error' : warnings > 0 ? 'warning' : undefined
  const Icon = worst ? severityIcon[worst] : CheckmarkCircleIcon
  return (
    <Stack aria-live="polite" data-testid="findings-banner" gap={2}>
      <ContentNotice status={status} />
      {isForStores && <StoresNotice />}
      {options.publishDialog !== false && (
        <PublishNotice documentId={document._id} documentType={documentType} />
      )}
      {isAtOnce && (
        <Card border data-testid="live-at-once" padding={3} radius={2} tone="caution">
          <Text size={1}>{t('live.at-once')}</Text>
        </Card>
      )}
      {untyped.length > 0 && documentType !== settingsType && (
        <Card border data-testid="untyped-languages" padding={3} radius={2} tone="caution">
          <Text size={1}>{findingWordsOf(locale).untyped(untyped)}</Text>
        </Card>
      )}
      <Card border padding={3} radius={2} tone={worst ? severityTone[worst] : 'neutral'}>
        <Flex align="center" gap={3} wrap="wrap">
          <Text muted={!worst} size={1}>
            <Icon />
          </Text>
          <Stack flex={1}>
            <Text muted={!worst} size={1} weight={worst && 'medium'}>
              {worst
                ? [
                    errors > 0 && t('findings.errors', {count: errors}),
                    warnings > 0 && t('findings.warnings', {count: warnings}),
                  ]
                    .filter(Boolean)
                    .join(' · ')
                : t(calmKey(document, status, isPartial))}
            </Text>
          </Stack>
          {!readOnly && <PublishTogether document={document} />}
          {options.inspector !== false && <ShowFindings />}
        </Flex>
      </Card>
    </Stack>
  )
}

function isPublic({_id}: EditedDocument): boolean {
  return parseDocumentId(_id)?.state === 'published'
}

/** Opens the panel of findings; nothing outside a pane, which has none. */
function ShowFindings() {
  const {t} = useWords()
  const {createPathWithParams, params, routerPanesState, setParams} = usePaneRouter()
  if (routerPanesState.length === 0) return null
  const withPanel = {...params, inspect: findingsInspectorName}
  return (
    <Button
      as="a"
      fontSize={1}
      href={createPathWithParams(withPanel)}
      mode="ghost"
      onClick={(event: MouseEvent) => {
        if (opensNewWindow(event)) return
        event.preventDefault()
        setParams(withPanel)
      }}
      padding={2}
      // Sanity gives the first button or field of a form the focus once it can be written in, and passes over such a link.
      rel="ignore"
      text={t('findings.show')}
    />
  )
}

/** What is said where no finding is known: not that all is well where nobody can tell. */
function calmKey(document: EditedDocument, {kind}: SourceStatus, isPartial: boolean) {
  if (isUntouched(document)) return 'findings.untouched'
  if (kind === 'loading') return 'findings.checking'
  if (kind === 'failed') return 'findings.unchecked'
  return isPartial ? 'findings.none-seen' : 'findings.none'
}
