/** The text with every run of white space and control characters as one space, none at the ends. */
export function collapseSpaces(text: string): string {
  return text.replace(/[\s\p{Cc}]+/gu, ' ').trim();
}

/** The letters without their marks: 'Café' becomes 'Cafe'. Ligatures and full-width forms become plain letters too. */
export function foldDiacritics(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '');
}

/**
 * What two spellings of the same words have in common; applied to the stored name and to the question alike.
 * Lower case, no marks, punctuation to spaces, number and letter apart ('Gula 5KG' and 'gula 5 kg' are one), a
 * decimal comma between digits as a point. Applying it twice changes nothing more.
 */
export function normaliseSearch(text: string): string {
  const plain = foldDiacritics(foldDiacritics(text).toLowerCase()); // lower case can bring marks back
  const words = plain.match(/\p{Nd}+(?:[.,]\p{Nd}+)*|\p{L}+/gu) ?? [];
  return words.join(' ').replaceAll(',', '.');
}

/**
 * One tidy line of at most `max` characters (code points, so no emoji is cut in half by its encoding): spaces
 * collapsed, ends trimmed, and '…' where something was cut off. For what is shown or sent; a name to be stored is
 * refused when too long, not cut.
 */
export function boundedText(text: string, max: number): string {
  const characters = Array.from(collapseSpaces(text));
  if (characters.length <= max) {
    return characters.join('');
  }
  return max < 1
    ? ''
    : `${characters
        .slice(0, max - 1)
        .join('')
        .trimEnd()}…`;
}
