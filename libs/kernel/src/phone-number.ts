/** An Indonesian telephone number in E.164: '+62' and 8 to 12 digits, the first of them not zero. */
export type PhoneNumber = string & { readonly __phoneNumber: true };

const SHAPE = /^\+62[1-9]\d{7,11}$/;
const DEMO = /^\+628000000\d{4}$/;
const MOBILE = /^\+628[1-9]/;
// Spaces, every hyphen, dots, brackets, and the invisible direction marks that come along when copied from a chat.
const DECORATION = /[\s\p{Pd}.()\u200b-\u200f\u202a-\u202e\u2060-\u2069]/gu;
// The large cities have area codes of two digits after the zero, all others have three.
const SHORT_AREA = /^0(?:21|22|24|31|61)/;

/**
 * Reads a number the way people write it: 0812…, 62812…, +62 812…, 812…, (0343) 421234; with spaces, dashes, dots
 * and brackets. Mobile and landline; a landline needs its area code. Null when it cannot be such a number.
 * It does not say that the number is in use.
 */
export function parsePhoneNumber(input: string): PhoneNumber | null {
  const digits = input.replace(DECORATION, '');
  const [, national] = /^(?:(?:\+?62)0?|0|(?=8))(\d+)$/.exec(digits) ?? [];
  const candidate = `+62${national ?? ''}`;
  return isPhoneNumber(candidate) ? candidate : null;
}

/** True of text that already has the stored form. */
export function isPhoneNumber(value: unknown): value is PhoneNumber {
  return typeof value === 'string' && SHAPE.test(value);
}

/** True of the invented range +62 800 0000 xxxx, which no operator assigns. Nothing may ever be sent there. */
export function isDemoPhoneNumber(phone: PhoneNumber): boolean {
  return DEMO.test(phone);
}

/** True where messages can arrive: numbers from 081 to 089, and the demo range, which stands for mobiles. */
export function isMobileNumber(phone: PhoneNumber): boolean {
  return MOBILE.test(phone) || isDemoPhoneNumber(phone);
}

/** As people read it aloud: '0812-3456-7890', '(0343) 421234', '(021) 5551234'. */
export function formatPhoneNumber(phone: PhoneNumber): string {
  const local = localDigits(phone);
  if (!local.startsWith('08')) {
    const area = SHORT_AREA.test(local) ? 3 : 4;
    return `(${local.slice(0, area)}) ${local.slice(area)}`;
  }
  // Groups of four; a single digit left at the end stays with its neighbours.
  return local.replace(/\d{4}(?=\d{2})/g, '$&-');
}

/**
 * Enough to recognise one's own number, too little to call it: '0812-****-*890'. Shows the first four digits and at
 * most the last three; always hides at least four.
 */
export function maskPhoneNumber(phone: PhoneNumber): string {
  const length = localDigits(phone).length;
  const tailFrom = length - Math.min(3, length - 8);
  let position = 0;
  return formatPhoneNumber(phone).replace(/\d/g, (digit) => {
    position += 1;
    return position <= 4 || position > tailFrom ? digit : '*';
  });
}

/**
 * The address that opens a WhatsApp chat with the text already typed in; the person still presses send.
 * It works without any API. The caller asks `isDemoPhoneNumber` first: no link for invented people.
 */
export function whatsAppLink(phone: PhoneNumber, text: string): string {
  const wellFormed = text.replace(/\p{Surrogate}/gu, '\ufffd');
  return `https://wa.me/${phone.slice(1)}${wellFormed && `?text=${encodeURIComponent(wellFormed)}`}`;
}

function localDigits(phone: PhoneNumber): string {
  return `0${phone.slice(3)}`;
}
