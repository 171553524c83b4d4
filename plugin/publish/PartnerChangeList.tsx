import {Stack, Text} from '@sanity/ui'

import {subcategoryType} from '../../engine/index.ts'
import {useSupportRouting} from '../content/SupportRoutingContext.tsx'
import {FirstOf} from '../elements/FirstOf.tsx'
import {BreakableText} from '../elements/layout.ts'
import {Section} from '../elements/Section.tsx'
import {useFieldTitle} from '../findings/useFindingText.ts'
import {useWords} from '../i18n/useWords.ts'
import type {PartnerChange} from './partnerChanges.ts'

const firstChanges = 6

/** What partners receive as keys, or map issues by, and will receive otherwise. */
export function PartnerChangeList(props: {
  readonly changes: readonly PartnerChange[]
  /** Given where they are about several documents. */
  readonly nameOf: ((id: string) => string) | undefined
}) {
  const {changes, nameOf} = props
  const {languages} = useSupportRouting().options
  const titleOf = useFieldTitle()
  const {t} = useWords()
  if (changes.length === 0) return null
  const none = t('impact.partners.none')
  const fieldOf = (change: PartnerChange) =>
    change.field === 'name'
      ? (languages.find(({id}) => id === change.language)?.title ?? change.language)
      : titleOf(subcategoryType, [change.field])
  return (
    <Section title={t('impact.partners.title')}>
      <FirstOf first={firstChanges} items={changes}>
        {(shown) => (
          <Stack as="ul" gap={4} padding={0}>
            {shown.map((change) => (
              <Stack as="li" gap={2} key={`${change.documentId} ${fieldOf(change)}`}>
                <Text muted size={1}>
                  <BreakableText>
                    {[nameOf?.(change.documentId), fieldOf(change)].filter(Boolean).join(' · ')}
                  </BreakableText>
                </Text>
                <Text size={1}>
                  <BreakableText>
                    <del>{change.before ?? none}</del> → <ins>{change.after ?? none}</ins>
                  </BreakableText>
                </Text>
              </Stack>
            ))}
          </Stack>
        )}
      </FirstOf>
    </Section>
  )
}
