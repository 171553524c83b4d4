import {Grid} from '@sanity/ui'
import {styled} from 'styled-components'

/** As many columns as the panel is wide, since a pane knows nothing of the window's width. */
export const FittingGrid = styled(Grid)`
  grid-template-columns: repeat(auto-fit, minmax(min(100%, 16em), 1fr));
`

/** Text with long words, like event names and stored names, that may break anywhere in a narrow pane. */
export const BreakableText = styled.span`
  overflow-wrap: anywhere;
`

/** A group of controls that looks like any other part of the panel. */
export const PlainFieldset = styled.fieldset`
  border: 0;
  margin: 0;
  min-inline-size: 0;
  padding: 0;
`

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
