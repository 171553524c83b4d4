import type {SanityClient} from '@sanity/client'
import {userEvent} from '@testing-library/user-event'
import type {ReactNode} from 'react'
import {createRoot} from 'react-dom/client'
import {createMockAuthStore, defineConfig, StudioProvider, type WorkspaceOptions} from 'sanity'
import {structureTool} from 'sanity/structure'
import {expect, onTestFinished} from 'vitest'

import {people, type Person} from '../../local-lake/index.ts'
import {SupportRoutingProvider} from '../../plugin/content/SupportRoutingContext.tsx'
import {supportRouting, type SupportRoutingOptions} from '../../plugin/index.ts'
import {ReviewHost} from '../../plugin/publish/ReviewHost.tsx'
import type {StoredDocument} from '../engine/documents.ts'
import {clientOf, fillLake} from '../filledLake.ts'

const [editor] = people

/** Sanity remembers what it knows of a document by project, dataset and id, so that no two Studios of a page share a dataset. */
let studios = 0

/** Renders parts of the plugin in a workspace of Sanity on a lake, in jsdom, as an editor unless somebody else is given. */
export async function renderInStudio(
  children: ReactNode,
  documents: readonly StoredDocument[],
  options: SupportRoutingOptions = {},
  {
    person = editor,
    ...workspace
  }: Pick<WorkspaceOptions, 'document'> & {
    readonly person?: Person
  } = {},
): Promise<{
  readonly element: HTMLElement
  readonly lake: SanityClient
  readonly user: ReturnType<typeof userEvent.setup>
}> {
  const asked: string[] = []
  studios += 1
  const dataset = `market-${studios}`
  const market = await fillLake({[dataset]: documents}, ({url}) => asked.push(url), [person])
  const lake = clientOf(market.url, dataset)
  const own = clientOf(market.url, dataset, person.token)
  const config = defineConfig({
    ...workspace,
    apiHost: market.url,
    auth: createMockAuthStore({
      client: own.withConfig({ignoreBrowserTokenWarning: true}),
      currentUser: {...person, roles: [{name: 'editor', title: 'Editor'}]},
    }),
    basePath: '/',
    dataset,
    name: 'market',
    plugins: [structureTool(), supportRouting(options)],
    projectId: 'local',
  })
  const element = document.body.appendChild(document.createElement('div'))
  const root = createRoot(element)
  root.render(
    <StudioProvider config={config}>
      <SupportRoutingProvider options={options}>
        <ReviewHost>{children}</ReviewHost>
      </SupportRoutingProvider>
    </StudioProvider>,
  )
  onTestFinished(async () => {
    // Sanity asks for what it keeps of a person a moment after its start, and complains where nobody answers.
    await expect.poll(() => asked.some((url) => url.includes('/keyvalue/'))).toBe(true)
    root.unmount()
    element.remove()
    await market.close()
  })
  return {element, lake, user: userEvent.setup({document})}
}
