import {Text} from '@sanity/ui'
import type {MouseEvent} from 'react'
import {IntentLink, StateLink, useRouter} from 'sanity/router'
import {usePaneRouter} from 'sanity/structure'

import {publishedIdOf} from '../../engine/documentId.ts'
import type {Path} from '../../engine/index.ts'
import {pathText} from '../../words/pathText.ts'
import {useSupportRouting} from '../content/SupportRoutingContext.tsx'
import {opensNewWindow, usePaneBeside} from '../content/documentPane.ts'
import {BreakableText} from '../elements/layout.ts'
import {useWords} from '../i18n/useWords.ts'
import {useFieldTitle} from './useFindingText.ts'

/**
 * Opens a document at a field, in this pane or beside it.
 *
 * What stands beside the form stays open: in this pane with all that its address holds, elsewhere as the same panel.
 */
export function FieldLink(props: {
  readonly documentId: string
  readonly documentType: string
  /** Names the document too, where it is another than the one in view. */
  readonly name?: string
  readonly path: Path
}) {
  const {documentId, documentType, name, path} = props
  const {t} = useWords()
  const field = useFieldTitle()(documentType, path)
  const inDocument = path.length === 0 ? '' : ` › ${field}`
  const label = name === undefined ? field : `${name}${inDocument}`
  const fieldPath = path.length > 0 ? pathText(path) : undefined
  const here = useFieldInThisPane(documentId, path, fieldPath)
  const {params: {inspect} = {}} = usePaneRouter()
  const params = {
    ...(fieldPath !== undefined && {path: fieldPath}),
    ...(inspect !== undefined && {inspect}),
  }
  const beside = usePaneBeside()({id: documentId, params, type: documentType})
  const hint = t('findings.open-field', {label})
  const text = <BreakableText>{label}</BreakableText>
  return (
    <Text size={1}>
      {here ? (
        <a {...here} aria-label={hint}>
          {text}
        </a>
      ) : beside ? (
        <StateLink
          aria-label={hint}
          onClick={(event) => {
            // The link stays on the screen, and the field beside it takes the focus only from nobody.
            if (fieldPath !== undefined && !opensNewWindow(event)) event.currentTarget.blur()
          }}
          state={beside}
        >
          {text}
        </StateLink>
      ) : (
        <IntentLink
          aria-label={hint}
          intent="edit"
          params={{...params, id: documentId, type: documentType}}
        >
          {text}
        </IntentLink>
      )}
    </Text>
  )
}

/** A link to a field of the document of this pane; `undefined` for another document. */
function useFieldInThisPane(documentId: string, path: Path, fieldPath: string | undefined) {
  const {
    createPathWithParams,
    groupIndex,
    params = {},
    routerPanesState,
    siblingIndex,
  } = usePaneRouter()
  const {navigateUrl} = useRouter()
  const {openForms} = useSupportRouting()
  const pane = routerPanesState[groupIndex]?.[siblingIndex]
  if (pane === undefined || publishedIdOf(pane.id) !== documentId) return undefined
  // Without a view, the pane shows its form.
  const {view: _view, ...others} = params
  const href = createPathWithParams({
    ...others,
    ...(fieldPath !== undefined && {path: fieldPath}),
  })
  return {
    href,
    onClick: (event: MouseEvent) => {
      if (opensNewWindow(event)) return
      event.preventDefault()
      // A form on the screen keeps every pane as it is, and Sanity follows an address only where it changes.
      const form = openForms.get(documentId)
      if (form) form.focus([...path])
      else navigateUrl({path: href})
    },
  }
}
