import {expect, test} from 'vitest'

import {readProject} from '../../studio/project.ts'

test.for([
  ['nothing set', {}, {kind: 'local'}],
  [
    'both set to nothing',
    {SANITY_STUDIO_PROJECT_ID: '', SANITY_STUDIO_DATASET: ' '},
    {kind: 'local'},
  ],
  [
    'one dataset',
    {SANITY_STUDIO_PROJECT_ID: 'abc', SANITY_STUDIO_DATASET: 'prod_bk_pt'},
    {kind: 'remote', projectId: 'abc', datasets: ['prod_bk_pt']},
  ],
  [
    'a list of datasets',
    {SANITY_STUDIO_PROJECT_ID: ' abc ', SANITY_STUDIO_DATASET: 'prod_bk_pt, ,prod_bk_es,'},
    {kind: 'remote', projectId: 'abc', datasets: ['prod_bk_pt', 'prod_bk_es']},
  ],
] as const)('%s', ([, environment, project]) => {
  expect(readProject(environment)).toEqual(project)
})

test.for([{SANITY_STUDIO_PROJECT_ID: 'abc'}, {SANITY_STUDIO_DATASET: 'prod_bk_pt'}])(
  'only one of the two is a problem that names the other: %o',
  (environment) => {
    expect(() => readProject(environment)).toThrow(
      /SANITY_STUDIO_(PROJECT_ID|DATASET) is set but SANITY_STUDIO_(PROJECT_ID|DATASET) is not/,
    )
  },
)
