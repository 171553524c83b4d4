import {ClipboardIcon} from '@sanity/icons/Clipboard'
import {Button} from '@sanity/ui'
import {lazy, Suspense, useState} from 'react'
import {useTranslation} from 'sanity'

import type {RoutingConfig} from '../../../engine/index.ts'
import {supportRoutingNamespace} from '../../i18n/index.ts'
import type {Simulation} from '../simulation.ts'
import {RecentMenu} from './RecentMenu.tsx'
import {useRecentSimulations} from './useRecentSimulations.ts'

/** Properties of {@link OpenAnother}. */
export interface OpenAnotherProps {
  readonly change: (simulation: Simulation) => void
  readonly config: RoutingConfig
  readonly documentId: string
  readonly documentType: string
}

/** Looks at another ticket: a real one that is pasted, or one that was looked at before. */
export function OpenAnother(props: OpenAnotherProps) {
  const {change, config, documentId, documentType} = props
  const {t} = useTranslation(supportRoutingNamespace)
  const readRecent = useRecentSimulations(documentId, documentType)
  return <RecentMenu config={config} documentId={documentId} onChoose={change} read={readRecent} />
}
