import { randomInt } from 'node:crypto';
import { asCode } from '../reckoning/reckon.js';

/** Without 0 and O, 1, I and L: a code is read from paper and said on the telephone. */
const LETTERS = 'ABCDEFGHJKMNPQRSTUVWXYZ23456789';
/** 31^10 possibilities: of a thousand codes in use, a million tries a second would find one in about a week; twenty a minute are let through. */
const LENGTH = 10;
const CHOSEN = /^(?=.{3,30}$)[A-Z0-9]+(-[A-Z0-9]+)*$/;

/** A code that cannot be guessed, in two groups of five, behind a prefix if one is wanted: LEBARAN-7QX4M-K2HDP. */
export function newCode(prefix: string | null): string {
  const letters = Array.from({ length: LENGTH }, () => LETTERS[randomInt(LETTERS.length)]).join('');
  return [prefix, letters.slice(0, 5), letters.slice(5)].filter(Boolean).join('-');
}

/** A code somebody thought of, as it is kept; null when it is none: 3 to 30 letters and digits, hyphens between. */
export function chosenCode(text: string): string | null {
  const code = asCode(text);
  return CHOSEN.test(code) ? code : null;
}
