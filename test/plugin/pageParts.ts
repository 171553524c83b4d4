import {configure} from '@testing-library/dom'

import {answerForSanity} from '../../local-lake/browser/answerForSanity.ts'
import {patienceMs} from '../patience.ts'

// What jsdom has nothing of: it draws no page, so nothing has a size, comes into sight or depends on a screen.
class SeesNothing {
  disconnect(): void {}
  observe(): void {}
  takeRecords(): readonly unknown[] {
    return []
  }
  unobserve(): void {}
}

function matchMedia(media: string) {
  return {
    addEventListener: () => {},
    addListener: () => {},
    dispatchEvent: () => false,
    matches: false,
    media,
    onchange: null,
    removeEventListener: () => {},
    removeListener: () => {},
  }
}

Object.assign(globalThis, {
  IntersectionObserver: SeesNothing,
  ResizeObserver: SeesNothing,
  matchMedia,
})
Element.prototype.scrollTo = () => {}
// The whole page in an error says nothing that its message does not.
configure({asyncUtilTimeout: patienceMs, getElementError: (message) => new Error(message ?? '')})
// What Sanity asks of servers on the internet is answered here, as in the demo.
answerForSanity()
