import {ErrorOutlineIcon} from '@sanity/icons/ErrorOutline'
import {InfoOutlineIcon} from '@sanity/icons/InfoOutline'
import {WarningOutlineIcon} from '@sanity/icons/WarningOutline'
import {Card, type CardTone, Flex, Stack, Text} from '@sanity/ui'
import {type ComponentType, useMemo} from 'react'
import {useTranslation} from 'sanity'

import {analyzeRouting, type FindingSeverity, type RoutingConfig} from '../../engine/index.ts'
import {describeFinding} from '../../schemas/index.ts'
import {useSupportRouting} from '../content/SupportRoutingContext.tsx'
import {supportRoutingNamespace} from '../i18n/index.ts'
import {BreakableText} from './layout.ts'
import {Section} from './Section.tsx'

const severityIcon: Record<FindingSeverity, ComponentType> = {
  error: ErrorOutlineIcon,
  info: InfoOutlineIcon,
  warning: WarningOutlineIcon,
}

const severityTone: Record<FindingSeverity, CardTone> = {
  error: 'critical',
  info: 'primary',
  warning: 'caution',
}

/** What the analysis says about the document, in the words that its form shows too. */
export function FindingList(props: {readonly config: RoutingConfig; readonly documentId: string}) {
  const {config, documentId} = props
  const {options} = useSupportRouting()
  const {t} = useTranslation(supportRoutingNamespace)
  const findings = useMemo(
    () =>
      analyzeRouting(config, {
        documentId,
        languages: options.languages.map(({id}) => id),
        ...(options.severity && {severity: options.severity}),
      }),
    [config, documentId, options],
  )
  if (findings.length === 0) return null
  return (
    <Section title={t('findings.title')}>
      <Stack as="ul" gap={2} padding={0}>
        {findings.map((finding) => {
          const Icon = severityIcon[finding.severity]
          return (
            <Card
              as="li"
              border
              data-finding={finding.code}
              key={finding.id}
              padding={3}
              radius={2}
              tone={severityTone[finding.severity]}
            >
              <Flex gap={3}>
                <Text size={1}>
                  <Icon />
                </Text>
                <Stack flex={1} gap={3}>
                  <Text size={1} weight="medium">
                    {t(`severity.${finding.severity}`)}
                  </Text>
                  <Text size={1}>
                    <BreakableText>
                      {describeFinding(finding, config, {languages: options.languages})}
                    </BreakableText>
                  </Text>
                </Stack>
              </Flex>
            </Card>
          )
        })}
      </Stack>
    </Section>
  )
}
