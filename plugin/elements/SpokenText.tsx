import {styled} from 'styled-components'

/**
 * Text for a screen reader alone.
 *
 * `SrOnly` of `@sanity/ui` is hidden from screen readers too: it has `aria-hidden`, and takes no attribute to change that.
 */
export const SpokenText = styled.span`
  block-size: 1px;
  clip-path: inset(50%);
  inline-size: 1px;
  overflow: hidden;
  position: absolute;
  white-space: nowrap;
`
