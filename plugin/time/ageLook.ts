import {Card} from '@sanity/ui'
import {css, styled} from 'styled-components'

/** How wide the handle is; the band ends by half of it before its track, so that the middle of the handle points at an age. */
const handleWidth = '0.75em'
const bandHeight = '2.25em'
const lineGap = '0.375em'

/** The band with the threshold above and the ticks below it, and the slider over the band. */
export const Track = styled.div`
  display: grid;
  gap: ${lineGap} 0;
  grid-template-columns: 100%;
  grid-template-rows: auto ${bandHeight} auto;
`

/** A line of the track that is as wide as the band. */
export const TrackLine = styled.div<{readonly $row: number}>`
  grid-area: ${({$row}) => $row} / 1;
  margin-inline: calc(${handleWidth} / 2);
  min-height: 0.75em;
  position: relative;
`

/** Where the segments stand side by side. */
export const Segments = styled(TrackLine)`
  display: flex;
`

/** A segment; as wide as its ages, and never so narrow that nobody sees it. */
export const Segment = styled(Card)<{
  /** The colour of a reachable outcome's lower edge, by which it is told from its neighbour at a glance. */
  readonly $edge: string | undefined
  readonly $share: number
}>`
  box-sizing: border-box;
  flex: none;
  min-width: 0.25em;
  overflow: hidden;
  width: ${({$share}) => $share * 100}%;

  &:first-child {
    border-end-start-radius: 0.25em;
    border-start-start-radius: 0.25em;
  }

  &:last-child {
    border-end-end-radius: 0.25em;
    border-start-end-radius: 0.25em;
    flex: 1;
  }

  ${({$edge}) =>
    $edge === undefined
      ? css`
          background-image: repeating-linear-gradient(
            135deg,
            transparent 0 0.375em,
            var(--card-border-color) 0.375em 0.4375em
          );
        `
      : css`
          box-shadow: inset 0 -0.1875em ${$edge};
        `}
`

/**
 * A word that is there whole or not at all: where it does not fit it falls into a second line, which is cut off.
 *
 * It stands at the beginning, since the handle stands in the middle more often than not; at the end where it is the only one, since
 * the handle of a recent order then stands on its beginning.
 */
export const WholeWord = styled.div`
  align-items: center;
  display: flex;
  flex-wrap: wrap;
  height: 100%;
  overflow: hidden;

  :only-child > & {
    justify-content: flex-end;
  }

  &::before {
    content: '';
    height: 100%;
    width: 0;
  }

  & > * {
    padding-inline: 0.625em;
    white-space: nowrap;
  }
`

/** Stands at a share of the line, shifted by a share of its own width, so that it never sticks out where both are the same. */
export const At = styled.div.attrs<{readonly $share: number; readonly $shift: number}>(
  ({$share, $shift}) => ({
    style: {
      insetInlineStart: `${$share * 100}%`,
      transform: `translateX(${-$shift * 100}%)`,
    },
  }),
)`
  position: absolute;
  white-space: nowrap;
`

/** Marks the threshold through the whole band below; a border, which is seen where colours are forced. */
export const ThresholdLine = styled.div.attrs<{readonly $share: number}>(({$share}) => ({
  style: {insetInlineStart: `${$share * 100}%`},
}))`
  border-inline-start: 0.125em solid var(--card-fg-color);
  height: calc(${bandHeight} + ${lineGap});
  margin-inline-start: -0.0625em;
  position: absolute;
  top: 100%;
  z-index: 1;
`

const handle = css`
  appearance: none;
  background-color: var(--card-bg-color);
  border: 0.125em solid var(--card-fg-color);
  border-radius: 0.375em;
  box-shadow: 0 0.0625em 0.25em var(--card-shadow-umbra-color);
  box-sizing: border-box;
  cursor: ew-resize;
  height: 100%;
  width: ${handleWidth};
`

const focusRing = css`
  outline: 0.1875em solid var(--card-focus-ring-color);
  outline-offset: 0.0625em;
`

const track = css`
  background: transparent;
  height: 100%;
`

/** The slider itself: nothing but its handle, over the band. */
export const AgeRange = styled.input.attrs({type: 'range'})`
  appearance: none;
  background: transparent;
  cursor: pointer;
  font: inherit;
  grid-area: 2 / 1;
  height: calc(${bandHeight} + 0.5em);
  margin: -0.25em 0;
  outline: none;
  position: relative;
  width: 100%;
  z-index: 2;

  &::-webkit-slider-runnable-track {
    ${track}
  }
  &::-moz-range-track {
    ${track}
  }
  &::-webkit-slider-thumb {
    ${handle}
  }
  &::-moz-range-thumb {
    ${handle}
  }

  &:focus-visible::-webkit-slider-thumb {
    ${focusRing}
  }
  &:focus-visible::-moz-range-thumb {
    ${focusRing}
  }

  &:disabled {
    cursor: default;
  }
  &[data-unknown]::-webkit-slider-thumb {
    opacity: 0.4;
  }
  &[data-unknown]::-moz-range-thumb {
    opacity: 0.4;
  }
  /* There is no age to point at. */
  &:disabled::-webkit-slider-thumb {
    visibility: hidden;
  }
  &:disabled::-moz-range-thumb {
    visibility: hidden;
  }
`
