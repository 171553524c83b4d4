import {useMemo} from 'react'
import {type PreviewProps, useListFormat, useTranslation} from 'sanity'

import {enumerateOutcomes} from '../../engine/index.ts'
import {useDocumentName} from '../content/useDocumentName.ts'
import {useRoutingConfig} from '../content/useRoutingConfig.ts'
import {supportRoutingNamespace} from '../i18n/index.ts'
import {documentIdOf} from './documentIdOf.ts'

/** A sub-category in a list: its name, its Knowledge Force id, and where its tickets can go. */
export function SubcategoryPreview(props: PreviewProps) {
  const {t} = useTranslation(supportRoutingNamespace)
  const list = useListFormat({style: 'short', type: 'disjunction'})
  const config = useRoutingConfig()
  const nameOf = useDocumentName(config)
  const id = documentIdOf(props)
  const subcategory = id === undefined ? undefined : config.subcategories.get(id)
  const destination = useMemo(() => {
    if (id === undefined) return undefined
    const reachable = enumerateOutcomes(config, {subcategoryId: id}).filter(
      (each) => each.reachable,
    )
    const outcomes = [...new Set(reachable.map(({outcome}) => t(`outcome.${outcome}`)))]
    return outcomes.length > 0 ? list.format(outcomes) : t('list.in-no-group')
  }, [config, id, list, t])
  if (id === undefined || !subcategory) return props.renderDefault(props)
  const {knowledgeForceIssueId} = subcategory
  return props.renderDefault({
    ...props,
    subtitle: [
      typeof knowledgeForceIssueId === 'string' ? knowledgeForceIssueId : t('list.no-id'),
      destination,
    ].join(' · '),
    title: nameOf(id),
  })
}
