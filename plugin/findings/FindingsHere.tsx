import type {Finding} from '../../engine/index.ts'
import {FixButton} from '../fixes/FixButton.tsx'
import {useDocumentFindings} from './DocumentFindingsContext.tsx'
import {FindingList} from './FindingList.tsx'
import {MendElsewhere} from './MendElsewhere.tsx'

/** Errors and warnings at the place in the form that they are about; notes stay with Sanity's marks. */
export function FindingsHere(props: {readonly findings: readonly Finding[]}) {
  const around = useDocumentFindings()
  const findings = props.findings.filter(({severity}) => severity !== 'info')
  if (!around || findings.length === 0) return null
  const {config, document, readOnly} = around
  return (
    <FindingList
      renderActions={(finding) => (
        <>
          {!readOnly && <FixButton config={config} document={document} findings={[finding]} />}
          <MendElsewhere config={config} finding={finding} />
        </>
      )}
      config={config}
      findings={findings}
    />
  )
}
