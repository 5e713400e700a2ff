import { isUuid, maskPhoneNumber, parsePhoneNumber } from '@lumbung/kernel';

/**
 * The second lock. Domains write personal data into the audit trail masked and secrets never; should one forget it, what is
 * named or looks like a secret still has no value here, and numbers of persons show their end only.
 */
const SECRET_WORDS = new Set([
  ...['password', 'passcode', 'pin', 'otp', 'totp', 'recovery', 'secret', 'token', 'key'],
  ...['hash', 'sealed', 'salt', 'nonce', 'signature', 'cipher', 'ciphertext', 'maiden'],
]);
const HARMLESS = /(Masked|At|On|Count|Prefix)$/;
const PERSONAL =
  /^(national|family|tax)[A-Za-z]*No$|^(nik|npwp)$|^(bank)?account(No|Number)$|phone|whatsapp|email|payrollNo$/i;
const RANDOM = /^(?=.*\d)(?=.*[a-z])(?:[0-9a-f]{40,}|(?=.*[A-Z])[\w+/=.-]{32,})$/;
const NATIONAL_ID = /(?<!\d)\d{16}(?!\d)/g;
const PHONE = /\+62(?:[ -]?\d){8,12}/g;
const SHOWN = 4;

/** Whether the value of this field is nobody's to read. That something is set, or since when, may be told. */
export function hidesSecret(field: string, value: unknown): boolean {
  const name = lastOf(field);
  if (typeof value === 'boolean' || value === null || value === undefined || HARMLESS.test(name)) return false;
  if (field.split('.').some((part) => wordsOf(part).some((word) => SECRET_WORDS.has(word)))) return true;
  return typeof value === 'string' && !isUuid(value) && RANDOM.test(value);
}

/** The value with numbers of persons masked, whether the field says so or the text shows one. */
export function withoutPersonalNumbers(field: string, text: string): string {
  if (PERSONAL.test(lastOf(field)) && !/[*•]/.test(text)) return masked(text);
  return withoutNumbers(text);
}

/** A free text without identity and phone numbers somebody wrote into it. */
export function withoutNumbers(text: string): string {
  return text.replace(NATIONAL_ID, masked).replace(PHONE, masked);
}

function masked(text: string): string {
  const phone = parsePhoneNumber(text.trim());
  if (phone !== null) return maskPhoneNumber(phone);
  const at = text.indexOf('@');
  if (at > 0) return `${text.charAt(0)}***${text.slice(at)}`;
  return text.slice(-SHOWN).padStart(Math.max(text.length, SHOWN * 2), '*');
}

function lastOf(field: string): string {
  return field.split('.').at(-1) ?? field;
}

function wordsOf(name: string): string[] {
  return name.split(/(?=[A-Z])|[_\d-]+/).map((word) => word.toLowerCase());
}
