import type {Perspective} from '../../engine/index.ts'

/** A perspective as it is written on the command line. */
export function perspectiveText(perspective: Perspective): string {
  return typeof perspective === 'string' ? perspective : perspective.join(',')
}
