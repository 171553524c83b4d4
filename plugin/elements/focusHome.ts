/** Props of an element that takes the focus of a button inside it which disappears by what it does. */
export const focusHome = {'data-focus-home': true} as const

/**
 * The `ref` of a button that may disappear while it has the focus: leads that to the nearest {@link focusHome} around it that
 * stays, so that the keyboard goes on from there and not from the beginning of the page.
 */
export function leadFocusHome(button: HTMLElement | null): (() => void) | undefined {
  if (!button) return undefined
  return () => {
    const {activeElement} = button.ownerDocument
    if (activeElement !== button) return
    const homes = homesAround(button)
    // What stays is known once React has taken everything away.
    queueMicrotask(() => {
      if (!button.isConnected) focusOnce(homes.find(({isConnected}) => isConnected))
    })
  }
}

/** From the inside out. */
function homesAround(element: HTMLElement): readonly HTMLElement[] {
  const home = element.parentElement?.closest<HTMLElement>('[data-focus-home]')
  return home ? [home, ...homesAround(home)] : []
}

/** Whatever can always be focused takes the focus with each click inside it, so this is over when the focus goes on. */
function focusOnce(element: HTMLElement | undefined): void {
  if (!element) return
  element.tabIndex = -1
  element.addEventListener('blur', () => element.removeAttribute('tabindex'), {once: true})
  // It is around the place that was in view.
  element.focus({preventScroll: true})
}
