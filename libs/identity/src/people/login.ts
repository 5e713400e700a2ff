import { parsePhoneNumber } from '@lumbung/kernel';

/** How a person names himself when signing in. */
export interface Login {
  readonly phone: string | null;
  readonly email: string | null;
}

/** Reads a phone number as people write it, or an e-mail address; both null when it is neither. */
export function readLogin(text: string): Login {
  if (text.includes('@')) return { phone: null, email: normaliseEmail(text) };
  return { phone: parsePhoneNumber(text), email: null };
}

/** One spelling per mailbox; that some servers tell capitals apart has cost more people their account than it saved. */
export function normaliseEmail(email: string): string {
  return email.trim().toLowerCase();
}

/** Enough for the owner to recognise it: 'b•••@contoh.id'. */
export function maskEmail(email: string): string {
  const at = email.lastIndexOf('@');
  return `${email.slice(0, 1)}•••${email.slice(at)}`;
}

/** Prefix and last four digits: '+62 812 •••• 4567'. */
export function maskPhone(phone: string): string {
  return `+62 ${phone.slice(3, 6)} •••• ${phone.slice(-4)}`;
}
