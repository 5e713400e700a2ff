import { maskPhoneNumber, type PhoneNumber } from '@lumbung/kernel';
import type { TenantKeys } from '@lumbung/platform';

/** What is kept of a buyer's number: sealed to be read again, hashed to be found, masked to be shown. */
export interface KeptPhone {
  readonly sealed: Buffer;
  readonly hash: Buffer;
  readonly masked: string;
}

/** The buyer's number, sealed to his order, so that a copied row opens nowhere else. */
export function keepPhone(keys: TenantKeys, orderId: string, phone: PhoneNumber): KeptPhone {
  return {
    sealed: keys.seal(phone, aboutPhone(orderId)),
    hash: hashPhone(keys, phone),
    masked: maskPhoneNumber(phone),
  };
}

/** The keyed hash by which a whole number is found again. */
export function hashPhone(keys: TenantKeys, phone: PhoneNumber): Buffer {
  return keys.fingerprint(phone, 'order phone');
}

export function openPhone(keys: TenantKeys, orderId: string, sealed: Buffer): string {
  return keys.open(sealed, aboutPhone(orderId));
}

const aboutPhone = (orderId: string) => `order ${orderId} phone`;
