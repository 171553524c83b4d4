import {Box, Stack, Text} from '@sanity/ui'

import type {TicketProblem} from '../../../tickets/problem.ts'
import {BreakableText} from '../../elements/layout.ts'
import {useWords} from '../../i18n/useWords.ts'
import {Notice} from './Notice.tsx'

/** Everything that keeps a text from being read: what, where, and what to do about it. */
export function PasteProblems(props: {readonly problems: readonly TicketProblem[]}) {
  const {problems} = props
  const {t} = useWords()
  return (
    <Notice
      kind="unreadable"
      title={t('paste-ticket.unreadable', {count: problems.length})}
      tone="critical"
    >
      <Stack as="ul" gap={3}>
        {problems.map(({code, params, path}) => (
          <Box as="li" data-problem={code} key={[code, ...path].join(' ')}>
            <Text size={1}>
              <BreakableText>
                {t(`paste-ticket.problem.${code}`, {...params, field: nameOf(path)})}
              </BreakableText>
            </Text>
          </Box>
        ))}
      </Stack>
    </Notice>
  )
}

/** The field as it would be written in code; the only item of a list needs no number. */
function nameOf(path: TicketProblem['path']): string {
  return path.filter((segment) => typeof segment === 'string').join('.')
}
