// Only where a run begins, since a pattern for any run at the end tries each place inside of a long one.
const blankEnds =
  /^[\p{White_Space}\p{Default_Ignorable_Code_Point}\p{Cc}\u2800]+|(?<![\p{White_Space}\p{Default_Ignorable_Code_Point}\p{Cc}\u2800])[\p{White_Space}\p{Default_Ignorable_Code_Point}\p{Cc}\u2800]+$/gu
const blankRun = /[\p{White_Space}\p{Cc}\u00AD\u200B\u2060\uFEFF]+/gu
const strayCharacter = /[\p{Cc}\u00AD\u200B\u2060\uFEFF]/u
/** Variation selectors, and the tags of which flags are made. */
const variation = /^[\u{FE00}-\u{FE0F}\u{E0020}-\u{E007F}]+/u
const separator = /\p{White_Space}/u

/**
 * Text without the characters at its ends that show nothing: more than `trim` knows, like a zero width space. What chooses the
 * look of the character before it, an emoji most often, belongs to that.
 */
export function withoutBlankEnds(text: string): string {
  return text.replace(blankEnds, (run, index) =>
    index > 0 ? (variation.exec(run)?.[0] ?? '') : '',
  )
}

/** Whether nobody can see anything of a text. */
export function isBlank(text: string): boolean {
  return withoutBlankEnds(text) === ''
}

/**
 * A name without the blanks at its ends, and without those inside that nobody writes: control characters, soft hyphens, zero
 * width spaces, word joiners and byte order marks. Joiners between letters and variation selectors are writing, and stay.
 *
 * A run of blanks with such a character becomes one space where something of it separates words, like a tab or a line break,
 * and nothing where not.
 */
export function withoutStrayBlanks(text: string): string {
  return withoutBlankEnds(text).replace(blankRun, (run) => {
    if (!strayCharacter.test(run)) return run
    return separator.test(run) ? ' ' : ''
  })
}
