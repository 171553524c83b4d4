import type {StudioProject} from './project.ts'

/**
 * What the page's code sees of the environment. They are constants of the build: without a project the sign-in of
 * sanity.io is not reached, and with one nothing of the local lake is left in the page.
 */
export function pageDefines(project: StudioProject): Record<string, string> {
  const remote = project.kind === 'remote' ? project : undefined
  return {
    'process.env.SANITY_STUDIO_PROJECT_ID': literal(remote?.projectId),
    'process.env.SANITY_STUDIO_DATASET': literal(remote?.datasets.join(',')),
    // styled-components would otherwise write its rules the slow way.
    'process.env.SC_DISABLE_SPEEDY': '"false"',
    'process.env.PKG_BUILD_VERSION': 'undefined',
  }
}

function literal(value: string | undefined): string {
  return value === undefined ? 'undefined' : JSON.stringify(value)
}
