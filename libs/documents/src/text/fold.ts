import { foldDiacritics } from '@lumbung/kernel';

/** Makes a text safe for one kind of paper. */
export type Fold = (text: string) => string;

const PLAIN: Record<string, string> = {
  '‘': "'",
  '’': "'",
  '‚': "'",
  '“': '"',
  '”': '"',
  '„': '"',
  '«': '"',
  '»': '"',
  '–': '-',
  '—': '-',
  '−': '-',
  '×': 'x',
  '÷': '/',
  '·': '-',
  '•': '*',
  '→': '->',
  '…': '...',
  '½': '1/2',
  '¼': '1/4',
  '¾': '3/4',
  '±': '+/-',
  '≤': '<=',
  '≥': '>=',
  '°': ' ',
  '®': '(R)',
  '©': '(C)',
  ß: 'ss',
  ø: 'o',
  Ø: 'O',
  æ: 'ae',
  Æ: 'AE',
  đ: 'd',
  Đ: 'D',
  ł: 'l',
  Ł: 'L',
  '€': 'EUR',
};

// What the standard fonts of PDF can print (WinAnsi): ASCII, Latin-1 and these.
const WIN_ANSI_EXTRAS = 'ƒ–—‘’‚“”„†‡•…€‰‹›ˆ™Œœ˜ŠšŸŽž';

/**
 * One line without control characters. A name must never carry a command to the printer: ESC, GS and their like
 * become spaces, in every renderer.
 */
export const printable: Fold = (text) =>
  text
    .replace(/[\s\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ')
    .replace(/[\p{Cf}\p{Cs}]/gu, '')
    .trim();

/** For thermal printers: printable ASCII only, since their code pages disagree; what has no likeness becomes '?'. */
export const ascii: Fold = (text) => replaceEach(printable(text), (character) => /[\x20-\x7e]/.test(character));

/** For the standard fonts of PDF: Latin letters with their marks stay, the rest as in `ascii`. */
export const winAnsi: Fold = (text) =>
  replaceEach(
    printable(text).normalize('NFC'),
    (character) => /[\x20-\x7e\xa0-\xff]/.test(character) || WIN_ANSI_EXTRAS.includes(character),
  );

function replaceEach(text: string, isKept: (character: string) => boolean): string {
  return Array.from(text, (character) => {
    if (isKept(character)) {
      return character;
    }
    const folded = PLAIN[character] ?? foldDiacritics(character);
    // A lone mark folds to nothing and may go; anything else unknown leaves a trace.
    return Array.from(folded, (part) => (/[\x20-\x7e]/.test(part) ? part : (PLAIN[part] ?? '?'))).join('');
  }).join('');
}
