import {Box, Button, Dialog, Flex, PortalProvider, Stack, Text} from '@sanity/ui'
import {type KeyboardEvent, useId} from 'react'

import type {Finding, FindingCode, RoutingConfig} from '../../engine/index.ts'
import {useDocumentName} from '../content/documentNames.ts'
import {BreakableText} from '../elements/layout.ts'
import {useWords} from '../i18n/useWords.ts'

/**
 * Asks before a fix changes other documents than the one in view: which, and that nothing is published by it.
 *
 * It stands over the whole window: in its pane, which Sanity would choose, it leaves "Publish" beside it at work.
 */
export function FixConfirmation(props: {
  readonly config: RoutingConfig
  readonly documentIds: readonly string[]
  readonly finding: Finding
  /** Whether the form shows a version of a release, which the other documents become part of. */
  readonly inRelease: boolean
  readonly onCancel: () => void
  readonly onConfirm: () => void
}) {
  const {config, documentIds, finding, inRelease, onCancel, onConfirm} = props
  const {code, fix} = finding
  const {t} = useWords()
  const nameOf = useDocumentName(config)
  const id = useId()
  return (
    <PortalProvider element={document.body}>
      <Dialog
        footer={
          <Flex gap={2} justify="flex-end" padding={3}>
            <Button fontSize={1} mode="bleed" onClick={onCancel} text={t('fix.confirm.cancel')} />
            <Button
              data-testid="fix-confirm"
              fontSize={1}
              onClick={onConfirm}
              text={t('fix.confirm.go')}
              tone="primary"
            />
          </Flex>
        }
        header={t('fix.confirm.title', {count: documentIds.length})}
        id={id}
        onClickOutside={onCancel}
        onClose={onCancel}
        onKeyDown={keepShortcuts}
        width={0}
      >
        <Box padding={4}>
          <Stack gap={4}>
            {isOfAnother(code) && (
              <Text size={1}>
                {t(`fix.confirm.${code}`, {
                  count: documentIds.length,
                  value: fix?.kind === 'set' ? fix.value : undefined,
                })}
              </Text>
            )}
            <Stack as="ul" gap={3} padding={0}>
              {documentIds.map((documentId) => (
                <Box as="li" key={documentId}>
                  <Text size={1} weight="medium">
                    <BreakableText>{nameOf(documentId)}</BreakableText>
                  </Text>
                </Box>
              ))}
            </Stack>
            <Text muted size={1}>
              {t(inRelease ? 'fix.confirm.in-release' : 'fix.confirm.drafts-only', {
                count: documentIds.length,
              })}
            </Text>
          </Stack>
        </Box>
      </Dialog>
    </PortalProvider>
  )
}

/** Whether what is wrong here is mended in another document. */
function isOfAnother(code: FindingCode) {
  return code === 'store-subcategory-without-order-selection' || code === 'threshold-missing'
}

/** Keeps the shortcuts of what is behind the dialog, "Publish" among them, from being heard there. */
function keepShortcuts(event: KeyboardEvent): void {
  if (event.altKey || event.ctrlKey || event.metaKey) event.stopPropagation()
}
