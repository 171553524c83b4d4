import type {SanityClient} from '@sanity/client'
import {within} from '@testing-library/dom'
import {userEvent} from '@testing-library/user-event'
import {type ReactNode, useContext, useMemo} from 'react'
import {createRoot} from 'react-dom/client'
import {createMockAuthStore, defineConfig, StudioProvider} from 'sanity'
import {PaneRouterContext} from 'sanity/structure'
import {onTestFinished} from 'vitest'

import {people} from '../../local-lake/index.ts'
import {SupportRoutingProvider} from '../../plugin/content/SupportRoutingContext.tsx'
import {useEditedMarket, useMarketStore} from '../../plugin/content/useEditedMarket.ts'
import {supportRouting, type SupportRoutingOptions} from '../../plugin/index.ts'
import RoutingPreview from '../../plugin/preview/RoutingPreview.tsx'
import type {Simulation} from '../../plugin/preview/simulation.ts'
import {paramsOf} from '../../plugin/preview/simulationParams.ts'
import type {StoredDocument} from '../engine/documents.ts'
import {clientOf, fillLake, stored} from '../filledLake.ts'

const [editor] = people

/** What is previewed, and where. */
export interface PreviewOptions {
  /** The content of the market. */
  readonly documents: readonly StoredDocument[]
  /** The document that is open, as its form shows it. */
  readonly shown: StoredDocument
  readonly options?: SupportRoutingOptions
}

/** A preview on a page without a browser. */
export interface RenderedPreview {
  readonly lake: SanityClient
  readonly element: HTMLElement
  /** Everything that the preview made of its ticket for an address, the newest last. */
  readonly addressed: readonly string[]
  readonly user: ReturnType<typeof userEvent.setup>
  /** Shows the document as its form has it now, or a ticket as the address of the pane has it. */
  readonly show: (change: {
    readonly shown?: StoredDocument
    readonly simulation?: Simulation
  }) => void
}

/**
 * Renders the routing preview in a workspace of Sanity on a lake, in jsdom: what it says, without what only a browser does, such
 * as layout, colours and focus between panes.
 */
export async function renderPreview(given: PreviewOptions): Promise<RenderedPreview> {
  const {documents, options = {}} = given
  const market = await fillLake({market: documents})
  const lake = clientOf(market.url, 'market')
  const config = defineConfig({
    apiHost: market.url,
    auth: createMockAuthStore({
      client: lake.withConfig({ignoreBrowserTokenWarning: true}),
      currentUser: {...editor, roles: [{name: 'editor', title: 'Editor'}]},
    }),
    basePath: '/',
    dataset: 'market',
    name: 'market',
    plugins: [supportRouting(options)],
    projectId: 'local',
  })
  const element = document.body.appendChild(document.createElement('div'))
  const root = createRoot(element)
  /** As Sanity gives it to views: what is stored nowhere has no dates. */
  const asShown = (document: StoredDocument) =>
    documents.includes(document) ? stored(document) : document
  let shown = asShown(given.shown)
  let simulation: Simulation | undefined
  const addressed: string[] = []
  const onAddress = (text: string) => void addressed.push(text)
  const render = () => {
    const {_id, _type} = shown
    root.render(
      <StudioProvider config={config}>
        <SupportRoutingProvider options={options}>
          <Pane onAddress={onAddress} params={simulation ? paramsOf(simulation, 0) : {}}>
            <Preview
              document={shown}
              documentId={String(_id).replace(/^drafts\./, '')}
              documentType={String(_type)}
            />
          </Pane>
        </SupportRoutingProvider>
      </StudioProvider>,
    )
  }
  render()
  onTestFinished(async () => {
    root.unmount()
    element.remove()
    await market.close()
  })
  return {
    addressed,
    element,
    lake,
    show: (change) => {
      if (change.shown) shown = asShown(change.shown)
      simulation = change.simulation ?? simulation
      render()
    },
    user: userEvent.setup({document}),
  }
}

/** The preview of a document without the form that it would wait for. */
function Preview(props: {
  readonly document: unknown
  readonly documentId: string
  readonly documentType: string
}) {
  const {document, documentId, documentType} = props
  const market = useEditedMarket(useMarketStore(documentId, documentType), document)
  return (
    <RoutingPreview
      documentId={documentId}
      documentType={documentType}
      market={market}
      revision="newest"
    />
  )
}

/** Where the preview stands: it reads the ticket from the address of its pane. */
function Pane(props: {
  readonly children: ReactNode
  /** Hears of each address that is made for the pane. */
  readonly onAddress: (text: string) => void
  readonly params: Readonly<Record<string, string | undefined>>
}) {
  const outside = useContext(PaneRouterContext)
  const {children, onAddress, params} = props
  const value = useMemo(
    () => ({
      ...outside,
      createPathWithParams: (given: Readonly<Record<string, string | undefined>>) => {
        onAddress(given['ticket'] ?? '')
        return '/'
      },
      params: {...params},
    }),
    [onAddress, outside, params],
  )
  return <PaneRouterContext.Provider value={value}>{children}</PaneRouterContext.Provider>
}

/** The answer that a preview shows, and how each rule came to it. */
export function answerIn(element: HTMLElement) {
  const answer = within(element).queryByTestId('routing-answer')
  return {
    outcome: answer?.dataset['outcome'],
    reason: answer?.dataset['reason'],
    steps: [...element.querySelectorAll<HTMLElement>('[data-testid=routing-path] [data-rule]')].map(
      ({dataset}) => `${dataset['rule'] ?? ''} ${dataset['status'] ?? ''}`,
    ),
  }
}
