import {Container, Stack} from '@sanity/ui'

import {memo} from 'react'

import {settingsType} from '../../engine/index.ts'
import {SettingsPreview} from '../compare/SettingsPreview.tsx'
import {ContentNotice, RevisionNotice} from '../content/ContentNotice.tsx'
import type {ShownDocument} from '../content/documentPane.ts'
import {PanelPlaceholder} from '../elements/InspectorFrame.tsx'
import {TicketPreview} from './TicketPreview.tsx'

/** What a document of support means for tickets, on the content as it is being edited. */
export default memo(function RoutingPreview(props: ShownDocument) {
  const {documentId, documentType, market, revision} = props
  const {status} = market
  return (
    <Container data-testid="routing-preview" padding={4} width={1}>
      <Stack gap={5}>
        <ContentNotice status={status} />
        <RevisionNotice kind={revision} />
        {status.kind === 'loading' && <PanelPlaceholder />}
        {(status.kind === 'live' || status.kind === 'stale') &&
          (documentType === settingsType ? (
            <SettingsPreview documentId={documentId} market={market} />
          ) : (
            <TicketPreview {...props} />
          ))}
      </Stack>
    </Container>
  )
})
