import {dequal} from 'dequal/lite'
import {type FormNodeValidation, type Path, useCurrentLocale} from 'sanity'

import {describeFinding} from '../../schemas/index.ts'
import {useSupportRouting} from '../content/SupportRoutingContext.tsx'
import {useUnchanged} from '../content/useUnchanged.ts'
import {useDocumentFindings} from './DocumentFindingsContext.tsx'

/**
 * The marks of a field or an item as its findings are at this keystroke.
 *
 * Sanity's own are made when the document itself changes: after a fix in another document, a row would stay marked for a reason
 * that nobody can read any more. Its errors stay, since it publishes nothing with them.
 *
 * @param marks - what Sanity shows at the path
 */
export function useLiveMarks(
  marks: readonly FormNodeValidation[],
  path: Path,
): FormNodeValidation[] {
  const around = useDocumentFindings()
  const {languages} = useSupportRouting().options
  const {id: locale} = useCurrentLocale()
  const live =
    around?.findings
      .filter((finding) => dequal(finding.path, path))
      .map((finding) => ({
        level: finding.severity,
        message: describeFinding(finding, around.config, {languages, locale}),
        path,
      })) ?? []
  const isTold = ({message}: FormNodeValidation) => live.some((mark) => mark.message === message)
  const isLeft = (mark: FormNodeValidation) => mark.level === 'error' && !isTold(mark)
  return useUnchanged(around ? [...marks.filter(isLeft), ...live] : [...marks])
}
