import {RestoreIcon} from '@sanity/icons/Restore'
import {Text} from '@sanity/ui'

import type {ShownRevision} from '../content/useShownRevision.ts'
import {NoticeCard} from '../elements/NoticeCard.tsx'
import {useWords} from '../i18n/useWords.ts'

/** Says that the answer is of an older revision of its document, or that it cannot be. */
export function RevisionNotice(props: {readonly kind: ShownRevision['kind']}) {
  const {kind} = props
  const {t} = useWords()
  if (kind === 'newest' || kind === 'loading') return null
  return (
    <NoticeCard
      data-revision={kind}
      data-testid="preview-revision"
      icon={<RestoreIcon />}
      tone={kind === 'older' ? 'transparent' : 'caution'}
    >
      <Text size={1}>{t(`preview.revision.${kind}`)}</Text>
    </NoticeCard>
  )
}
