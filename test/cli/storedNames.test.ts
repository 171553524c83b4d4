import {expect, test} from 'vitest'

import {fileOf, ndjson} from './exports.ts'
import {runCli} from './runCli.ts'

const renamed = [
  {_id: 's', _type: 'supportSubcategory', _rev: 'r', external: true},
  {_id: 'g', _type: 'supportCategoryGroup', _rev: 'r', kind: 'STORE', supportSubcategories: []},
]
const names = '{"submitToExternalPartners": "external", "ticketType": "kind"}'

test.each(['check', 'matrix', 'route', 'diff'])(
  '%s says that fields are stored under other names, in place of finding all of them empty',
  async (command) => {
    const file = await fileOf(ndjson(renamed))
    const more = command === 'diff' ? [file] : command === 'route' ? ['--ticket', '{}'] : []
    const unnamed = await runCli([command, file, ...more])
    expect(unnamed.stderr).toMatch(
      /No document of .* has a field that routing reads, like submitToExternalPartners or ticketType\. Give the names/u,
    )
    expect(unnamed).toMatchObject({code: 2, stdout: ''})

    const named = await runCli([command, file, ...more, '--field-names', names])
    expect(named.stderr).not.toContain('No document')

    const wrong = names.replace('kind', 'kindd')
    const misspelt = await runCli([command, file, ...more, '--field-names', wrong])
    expect(misspelt.stderr).toMatch(
      /No document of .* has a field kindd\. Correct --field-names\./u,
    )
    expect(misspelt.code).toBe(2)
  },
)
