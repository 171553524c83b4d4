import type {FormPatch, Path} from 'sanity'

import {type ContentClient, datasetKey} from '../../content/contentClient.ts'
import type {EditedDocument} from '../../content/editedMarket.ts'
import {createObservers} from '../../content/observers.ts'

/** A form that is on the screen. */
export interface OpenForm {
  /** The document as the form shows it, with its newest keystroke. */
  readonly document: EditedDocument
  /** Where the person is in it. */
  readonly focusPath: Path
  /** The place that it shows the document of, as the stores of edited markets tell them apart. */
  readonly place: string
  /** Whether Sanity lets nobody, or not this person, write in it now. */
  readonly readOnly: boolean
  /** Puts the focus on a field, from the document down. */
  readonly focus: (path: Path) => void
  /** Changes the document as typing does. */
  readonly patch: (patch: FormPatch) => void
}

/** The forms on the screen, by the published id of their document, for panels beside them. */
export interface OpenForms {
  readonly get: (documentId: string) => OpenForm | undefined
  /** As `get`, of those that show the document in one place. */
  readonly shownAs: (documentId: string, place: string) => OpenForm | undefined
  /** The documents that are open, by published id. */
  readonly ids: () => readonly string[]
  /** Shows or renews a form; `pane` tells two forms of one document apart. */
  readonly set: (documentId: string, pane: string, form: OpenForm) => void
  readonly remove: (documentId: string, pane: string) => void
  readonly subscribe: (onChange: () => void) => () => void
}

/** No form yet. */
export function createOpenForms(): OpenForms {
  const forms = new Map<string, Map<string, OpenForm>>()
  const {subscribe, tell} = createObservers()
  return {
    // Of two, the one that somebody wrote in last.
    get: (documentId) => [...(forms.get(documentId)?.values() ?? [])].at(-1),
    ids: () => [...forms].flatMap(([id, panes]) => (panes.size > 0 ? [id] : [])),
    remove: (documentId, pane) => {
      if (forms.get(documentId)?.delete(pane)) tell()
    },
    set: (documentId, pane, form) => {
      const ofDocument = forms.get(documentId) ?? new Map<string, OpenForm>()
      ofDocument.delete(pane)
      forms.set(documentId, ofDocument.set(pane, form))
      tell()
    },
    shownAs: (documentId, place) =>
      [...(forms.get(documentId)?.values() ?? [])].findLast((form) => form.place === place),
    subscribe,
  }
}

/** The forms of each dataset's Studio, for code that runs outside its React tree. */
const ofDatasets = new Map<string, OpenForms>()

/** Makes a Studio's forms known to {@link openFormsOf}; returns how to withdraw them. */
export function provideOpenForms(client: ContentClient, forms: OpenForms): () => void {
  const key = datasetKey(client)
  ofDatasets.set(key, forms)
  return () => {
    if (ofDatasets.get(key) === forms) ofDatasets.delete(key)
  }
}

/** The forms that the Studio of a dataset shows; `undefined` where there is no Studio. */
export function openFormsOf(client: ContentClient): OpenForms | undefined {
  return ofDatasets.get(datasetKey(client))
}
