const blankCharacter = /^[\p{White_Space}\p{Default_Ignorable_Code_Point}\p{Cc}\u2800]$/u
const blankEnd =
  /^[\p{White_Space}\p{Default_Ignorable_Code_Point}\p{Cc}\u2800]|[\p{White_Space}\p{Default_Ignorable_Code_Point}\p{Cc}\u2800]$/u

/** Text without the characters at its ends that show nothing: more than `trim` knows, like a zero width space. */
export function withoutBlankEnds(text: string): string {
  if (!blankEnd.test(text)) return text
  // Character by character, since a pattern for a run at the end tries each run inside a long text.
  const characters = Array.from(text)
  const first = characters.findIndex(isSeen)
  return first === -1 ? '' : characters.slice(first, characters.findLastIndex(isSeen) + 1).join('')
}

function isSeen(character: string): boolean {
  return !blankCharacter.test(character)
}
