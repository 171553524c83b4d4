import type {MouseEvent} from 'react'

/** Whether a click on a link asks for another window or tab, or for a download, which is the browser's to do. */
export function opensNewWindow({altKey, ctrlKey, metaKey, shiftKey}: MouseEvent): boolean {
  return altKey || ctrlKey || metaKey || shiftKey
}
