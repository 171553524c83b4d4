import type {Steps} from './steps.ts'

/** Units of UTF-16 between two pauses. */
const stride = 4096

/**
 * FNV-1a of 128 bits, fed with units of UTF-16 instead of octets, in 32 hexadecimal digits.
 *
 * Tells texts apart and is no protection, since anyone can make two that have the same. In four limbs of 32 bits, the lowest
 * first, since a BigInt for each unit takes many times as long.
 */
export function* digest(text: string): Steps<string> {
  let a = 0x6295c58d
  let b = 0x62b82175
  let c = 0x07bb0142
  let d = 0x6c62272e
  for (let index = 0; index < text.length; index++) {
    if (index % stride === 0) yield
    const low = (a ^ text.charCodeAt(index)) >>> 0
    // The prime is 2^88 + 0x13b: its upper part moves the lower limbs two limbs and 24 bits up.
    const second = b * 0x13b + Math.floor((low * 0x13b) / 2 ** 32)
    const third = c * 0x13b + Math.floor(second / 2 ** 32) + ((low << 24) >>> 0)
    d = (d * 0x13b + Math.floor(third / 2 ** 32) + (low >>> 8) + ((b << 24) >>> 0)) >>> 0
    a = (low * 0x13b) >>> 0
    b = second >>> 0
    c = third >>> 0
  }
  return [d, c, b, a].map((limb) => limb.toString(16).padStart(8, '0')).join('')
}
