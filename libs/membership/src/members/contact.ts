import { foldDiacritics, maskPhoneNumber, type PhoneNumber } from '@lumbung/kernel';
import type { TenantKeys } from '@lumbung/platform';

/** What of a name is compared: small letters without marks, one space between words. */
export const nameKey = (name: string) =>
  foldDiacritics(name)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** What people type are letters, not patterns: the text as it stands in a `like`. */
export const literally = (text: string) => text.replace(/[%_\\]/g, '\\$&');

/** What is looked for in names: null finds all of them. */
export const nameSearch = (search: string | null | undefined) => {
  const text = search?.trim();
  return text ? literally(nameKey(text) || text) : null;
};

/** 'S••• A•••': enough to recognise one's own name, and no name for whoever found the link. */
export const maskName = (fullName: string) =>
  fullName
    .trim()
    .split(/\s+/)
    .map((word) => `${[...word][0] ?? ''}•••`)
    .join(' ');

/** 's•••@contoh.id': enough to recognise one's own address. */
export function maskEmail(email: string): string {
  const at = email.lastIndexOf('@');
  return `${email.slice(0, 1)}•••${email.slice(at)}`;
}

export const phoneHash = (keys: TenantKeys, phone: string) => keys.fingerprint(phone, 'member phone');

/** The columns of a phone: sealed to this member, found again by its keyed hash, masked for screens. */
export function phoneColumns(keys: TenantKeys, memberId: string, phone: string | null) {
  return {
    phoneSealed: phone === null ? null : keys.seal(phone, `member ${memberId} phone`),
    phoneHash: phone === null ? null : phoneHash(keys, phone),
    phoneMasked: phone === null ? null : maskPhoneNumber(phone as PhoneNumber),
  };
}

export function emailColumns(keys: TenantKeys, memberId: string, email: string | null) {
  return {
    emailSealed: email === null ? null : keys.seal(email, `member ${memberId} email`),
    emailMasked: email === null ? null : maskEmail(email),
  };
}

export const openPhone = (keys: TenantKeys, memberId: string, sealed: Buffer | null) =>
  sealed && keys.open(sealed, `member ${memberId} phone`);
export const openEmail = (keys: TenantKeys, memberId: string, sealed: Buffer | null) =>
  sealed && keys.open(sealed, `member ${memberId} email`);
