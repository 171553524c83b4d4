import {LockIcon} from '@sanity/icons/Lock'
import {Box, Button, Container, Dialog, Flex, PortalProvider, SrOnly, Stack, Text} from '@sanity/ui'
import {Tooltip} from '@sanity/ui/tooltip'
import {type KeyboardEvent, type ReactElement, useId, useState} from 'react'

import type {EditedDocument} from '../../content/editedMarket.ts'
import {publishedIdOf} from '../../engine/documentId.ts'
import type {FixableCode} from '../../engine/finding.ts'
import type {
  Finding,
  FindingCode,
  FindingFix,
  FindingParams,
  RoutingConfig,
} from '../../engine/index.ts'
import {useSupportRouting} from '../content/SupportRoutingContext.tsx'
import {useDocumentName} from '../content/documentNames.ts'
import {useContentSnapshot} from '../content/useRoutingConfig.ts'
import {leadFocusHome} from '../elements/focusHome.ts'
import {BreakableText} from '../elements/layout.ts'
import {useWords} from '../i18n/useWords.ts'
import {useEditRefusal} from '../rights/useEditRefusal.ts'
import {useChangeRefusal} from './useChangeRefusal.ts'
import {planFixes} from './planChanges.ts'
import {isLiveChange, useFix} from './useFix.tsx'
import {useEditingRules} from './whereEditsLand.ts'

/** The engine gives no other code a repair. */
type Fixable = Finding & {readonly code: FixableCode; readonly fix: FindingFix}

function isFixable(finding: Finding): finding is Fixable {
  return finding.fix !== undefined
}

/**
 * Repairs findings that have one right answer; nothing where none has.
 *
 * What changes another document than the one in view asks first, and names it.
 */
export function FixButton(props: {
  readonly config: RoutingConfig
  /** The document in view, as it shows there. */
  readonly document: EditedDocument
  /** Findings of one code, repaired together. */
  readonly findings: readonly Finding[]
}) {
  const {config, document, findings} = props
  const {t} = useWords()
  const {documents} = useContentSnapshot()
  const {apply, isBusy} = useFix()
  const nameOf = useDocumentName(config)
  const refusalOf = useEditRefusal()
  const {languages} = useSupportRouting().options
  const reasonId = useId()
  /** The button that opened the question, while it is open. */
  const [opener, setOpener] = useState<HTMLElement>()
  const fixable = findings.filter(isFixable)
  const [first] = fixable
  const fixes = fixable.map(({fix}) => fix)
  const rules = useEditingRules()
  const {changes, nowhere, planned, waiting} = planFixes(fixes, document, config, documents, rules)
  const forbidden = useChangeRefusal(changes, documents, nameOf)
  if (!first) return null
  if (changes.length === 0) {
    const [reason] = nowhere
    if (waiting === 0 && reason === undefined) return null
    return (
      <Text muted size={1}>
        {waiting > 0 ? t('fix.waiting', {count: waiting}) : reason && t(`fix.nowhere.${reason}`)}
      </Text>
    )
  }

  const refusal = refusalOf(first.fix.path[0]) ?? forbidden
  const own = publishedIdOf(document._id)
  const others = [...new Set(changes.map(({storedId}) => publishedIdOf(storedId)))].filter(
    (id) => id !== own,
  )
  const close = () => {
    setOpener(undefined)
    opener?.focus()
  }
  return (
    <>
      <Flex>
        <Reason text={refusal} id={reasonId}>
          <Button
            data-testid="fix-button"
            // A button that is disabled loses the focus, and says its reason to nobody who comes by keyboard.
            aria-disabled={isBusy || refusal !== undefined}
            fontSize={1}
            mode="ghost"
            onClick={({currentTarget}) => {
              if (isBusy || refusal !== undefined) return
              // What is public at once is asked about with all that it moves.
              if (others.length > 0 && !changes.some(isLiveChange)) setOpener(currentTarget)
              else apply(changes, nameOf)
            }}
            padding={2}
            ref={leadFocusHome}
            text={t(`fix.button.${first.code}`, {
              count: planned,
              language: languages.find(({id}) => id === languageOf(first))?.title,
              value: first.fix.kind === 'set' ? first.fix.value : undefined,
            })}
            {...(refusal !== undefined && {
              'aria-describedby': reasonId,
              icon: LockIcon,
              muted: true,
            })}
          />
        </Reason>
      </Flex>
      {opener && (
        <FixConfirmation
          config={config}
          documentIds={others}
          finding={first}
          inRelease={changes.some(({storedId}) => storedId.startsWith('versions.'))}
          onCancel={close}
          onConfirm={() => {
            close()
            apply(changes, nameOf)
          }}
        />
      )}
    </>
  )
}

/** Says beside a button why it does nothing, to whoever points at it, comes to it by keyboard or hears it. */
function Reason(props: {
  readonly children: ReactElement
  readonly id: string
  readonly text: string | undefined
}) {
  const {children, id, text} = props
  if (text === undefined) return children
  return (
    <>
      <Tooltip
        animate
        content={
          <Container width={0}>
            <Text size={1}>{text}</Text>
          </Container>
        }
        padding={2}
        placement="top"
        portal
      >
        {children}
      </Tooltip>
      <SrOnly id={id}>{text}</SrOnly>
    </>
  )
}

function languageOf({params}: Finding): FindingParams['language'] {
  return 'language' in params ? params.language : undefined
}

/**
 * Asks before a fix changes other documents than the one in view: which, and that nothing is published by it.
 *
 * It stands over the whole window: in its pane, which Sanity would choose, it leaves "Publish" beside it at work.
 */
function FixConfirmation(props: {
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
