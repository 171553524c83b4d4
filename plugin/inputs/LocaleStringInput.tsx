import {dequal} from 'dequal/lite'
import type {ObjectInputProps} from 'sanity'

import {useDocumentFindings} from '../findings/FindingsInForm.tsx'
import {useWords} from '../i18n/useWords.ts'

/** A name in each language, with the findings that sit in a fold counted on it. */
export function LocaleStringInput(props: ObjectInputProps) {
  const {members, path: own} = props
  const findings = useDocumentFindings()?.findings ?? []
  const {t} = useWords()
  const countIn = (fields: readonly {readonly key: string; readonly name?: string}[]) =>
    findings.filter(
      ({path}) => dequal(path.slice(0, -1), own) && fields.some(({name}) => name === path.at(-1)),
    ).length
  return props.renderDefault({
    ...props,
    members: members.map((member) => {
      if (member.kind !== 'fieldSet') return member
      const {fieldSet} = member
      const count = countIn(fieldSet.members)
      if (count === 0) return member
      const title = t('findings.folded', {count, title: fieldSet.title ?? fieldSet.name})
      return Object.assign({}, member, {fieldSet: {...fieldSet, title}})
    }),
  })
}
