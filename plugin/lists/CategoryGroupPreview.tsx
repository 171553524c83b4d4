import {type PreviewProps, useTranslation} from 'sanity'

import {useDocumentName} from '../content/useDocumentName.ts'
import {useRoutingConfig} from '../content/useRoutingConfig.ts'
import {supportRoutingNamespace} from '../i18n/index.ts'
import {documentIdOf} from './documentIdOf.ts'

/** A group in a list: its name, its Ticket Type, and how much it holds. */
export function CategoryGroupPreview(props: PreviewProps) {
  const {t} = useTranslation(supportRoutingNamespace)
  const config = useRoutingConfig()
  const nameOf = useDocumentName(config)
  const id = documentIdOf(props)
  const group = id === undefined ? undefined : config.categoryGroups.get(id)
  if (id === undefined || !group) return props.renderDefault(props)
  return props.renderDefault({
    ...props,
    subtitle: [
      typeof group.ticketType === 'string' ? group.ticketType : t('list.no-ticket-type'),
      t('list.subcategories', {count: group.items.length}),
    ].join(' · '),
    title: nameOf(id),
  })
}
