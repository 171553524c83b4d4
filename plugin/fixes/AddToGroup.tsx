import {AddIcon} from '@sanity/icons/Add'
import {Box, Button, Flex, Text} from '@sanity/ui'
import {Menu, MenuButton, MenuItem} from '@sanity/ui/menu'
import {useId, useState} from 'react'
import {useCurrentLocale} from 'sanity'

import type {RoutingConfig} from '../../engine/index.ts'
import {isTicketType} from '../../engine/rules.ts'
import type {EditedDocument} from '../../content/editedMarket.ts'
import {useDocumentName} from '../content/documentNames.ts'
import {useContentSnapshot} from '../content/useRoutingConfig.ts'
import {leadFocusHome} from '../elements/focusHome.ts'
import {BreakableText} from '../elements/layout.ts'
import {useWords} from '../i18n/useWords.ts'
import {randomKey} from '../inputs/knowledgeForceList/issuePatches.ts'
import {addToGroup} from './planChanges.ts'
import {useRoutingRefusal} from '../rights/useEditRefusal.ts'
import {useFix} from './useFix.tsx'
import {useEditingRules} from './whereEditsLand.ts'

/** Puts a sub-category into one of the market's groups; what would be public at once is asked about first. */
export function AddToGroup(props: {
  readonly config: RoutingConfig
  /** The sub-category in view, as it shows there. */
  readonly document: EditedDocument
}) {
  const {t} = useWords()
  const id = useId()
  const [isOpen, setIsOpen] = useState(false)
  const refusal = useRoutingRefusal()
  const {config, document} = props
  const {documents} = useContentSnapshot()
  const nameOf = useDocumentName(config)
  const rules = useEditingRules()
  const waiting = [...config.categoryGroups.values()].find(
    (group) => addToGroup(document, group, documents, '', rules) === 'held',
  )
  return (
    <>
      {waiting && (
        <Text size={1}>
          <BreakableText>{t('add-to-group.waiting', {group: nameOf(waiting.id)})}</BreakableText>
        </Text>
      )}
      <Flex>
        <MenuButton
          button={
            <Button
              data-testid="add-to-group"
              disabled={refusal !== undefined}
              fontSize={1}
              icon={AddIcon}
              mode="ghost"
              padding={2}
              ref={leadFocusHome}
              text={t('add-to-group.button')}
            />
          }
          id={id}
          menu={<Menu>{isOpen && <Groups {...props} />}</Menu>}
          onClose={() => setIsOpen(false)}
          onOpen={() => setIsOpen(true)}
          popover={{constrainSize: true, portal: true}}
        />
      </Flex>
      {refusal !== undefined && (
        <Text muted size={1}>
          {refusal}
        </Text>
      )}
    </>
  )
}

function Groups({
  config,
  document,
}: {
  readonly config: RoutingConfig
  readonly document: EditedDocument
}) {
  const {t} = useWords()
  const {documents} = useContentSnapshot()
  const {apply} = useFix('change')
  const rules = useEditingRules()
  const nameOf = useDocumentName(config)
  const {id: locale} = useCurrentLocale()
  const collator = new Intl.Collator(locale)
  const groups = [...config.categoryGroups.values()]
    .map((group) => ({group, name: nameOf(group.id)}))
    .toSorted((one, other) => collator.compare(one.name, other.name))
  if (groups.length === 0) {
    return (
      <Box padding={3}>
        <Text muted size={1}>
          {t('add-to-group.none')}
        </Text>
      </Box>
    )
  }
  return groups.map(({group, name}) => {
    const change = addToGroup(document, group, documents, randomKey(), rules)
    const {ticketType} = group
    return (
      <MenuItem
        disabled={typeof change !== 'object'}
        fontSize={1}
        key={group.id}
        onClick={() => {
          if (typeof change === 'object') apply([change], nameOf)
        }}
        text={isTicketType(ticketType) ? `${name} · ${ticketType}` : name}
      />
    )
  })
}
