import {Stack, Text} from '@sanity/ui'
import {useTranslation} from 'sanity'

import {useSupportRouting} from '../content/SupportRoutingContext.tsx'
import {BreakableText} from '../elements/layout.ts'
import {Section} from '../elements/Section.tsx'
import {supportRoutingNamespace} from '../i18n/index.ts'
import {FirstOf} from '../elements/FirstOf.tsx'
import type {Rename} from './renames.ts'

const firstRenames = 6

/** Names that partners receive as keys and that become other ones. */
export function RenameList(props: {readonly renames: readonly Rename[]}) {
  const {renames} = props
  const {languages} = useSupportRouting().options
  const {t} = useTranslation(supportRoutingNamespace)
  if (renames.length === 0) return null
  const titleOf = (language: string) => languages.find(({id}) => id === language)?.title ?? language
  const none = t('impact.rename.none')
  return (
    <Section title={t('impact.renames.title')}>
      <FirstOf first={firstRenames} items={renames}>
        {(shown) => (
          <Stack as="ul" gap={4} padding={0}>
            {shown.map(({after, before, documentId, language}) => (
              <Stack as="li" gap={2} key={`${documentId} ${language}`}>
                <Text muted size={1}>
                  {titleOf(language)}
                </Text>
                <Text size={1}>
                  <BreakableText>
                    <del>{before ?? none}</del> → <ins>{after ?? none}</ins>
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
