import {useState} from 'react'
import {type DocumentActionComponent, useDocumentOperation} from 'sanity'

import {useRoutingReview} from '../../../plugin/index.ts'

// The recipes of docs/install.md, to the letter.

/** Publishes as Sanity's documentation teaches it; wrapped in `withRoutingReview`. */
export const MyPublish: DocumentActionComponent = ({id, type, onComplete}) => {
  const {publish} = useDocumentOperation(id, type)
  return {
    label: 'Publish',
    disabled: Boolean(publish.disabled),
    onHandle: () => {
      publish.execute()
      onComplete()
    },
  }
}

/** Has a dialog of its own, and asks behind it. */
export const PublishWithNote: DocumentActionComponent = (props) => {
  const {publish} = useDocumentOperation(props.id, props.type)
  const {blockedBy, review} = useRoutingReview(props)
  const [isOpen, setIsOpen] = useState(false)
  return {
    label: 'Publish',
    title: blockedBy,
    disabled: Boolean(publish.disabled) || blockedBy !== undefined,
    onHandle: () => setIsOpen(true),
    dialog: isOpen && {
      type: 'confirm',
      message: 'Did you tell the stores?',
      onCancel: () => setIsOpen(false),
      onConfirm: () => {
        setIsOpen(false)
        review(() => publish.execute())
      },
    },
  }
}
