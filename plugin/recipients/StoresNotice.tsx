import {Button, Card, Flex, Stack, Text} from '@sanity/ui'
import {useCurrentLocale} from 'sanity'

import {findingWordsOf} from '../../words/languages.ts'
import {useMarketStores, useSupportRouting} from '../content/SupportRoutingContext.tsx'
import {BreakableText} from '../elements/layout.ts'
import {useWords} from '../i18n/useWords.ts'

/** Says that the stores of the market could not be looked up, and why; nothing where they are known or still looked up. */
export function StoresNotice() {
  const {stores} = useSupportRouting()
  const {t} = useWords()
  const {id: locale} = useCurrentLocale()
  const state = useMarketStores()
  if (state.kind !== 'failed') return null
  return (
    <Card border data-testid="stores-failed" padding={3} radius={2} tone="caution">
      <Stack gap={3}>
        <Text size={1}>
          <BreakableText>{findingWordsOf(locale).storesFailed(state.failure)}</BreakableText>
        </Text>
        <Flex>
          <Button
            fontSize={1}
            mode="ghost"
            onClick={stores.retry}
            padding={2}
            text={t('content.retry')}
          />
        </Flex>
      </Stack>
    </Card>
  )
}
