import {
  collapseSpaces,
  maskNationalIdNo,
  maskPhoneNumber,
  parseNationalId,
  type BusinessDate,
  type PhoneNumber,
} from '@lumbung/kernel';
import { InvalidInput, type TenantKeys } from '@lumbung/platform';
import type { SellerBankAccountInput, SellerDataInput } from './register.schema.js';
import type { SellerRecord } from './seller.entity.js';

/** Only the last four are shown. */
const maskDigits = (digits: string) => `••••${digits.slice(-4)}`;
const digitsOf = (text: string) => text.replace(/[\s.-]/g, '');
const about = (sellerId: string, what: 'phone' | 'bank account' | 'national id' | 'npwp') =>
  `seller ${sellerId} ${what}`;

/** What a seller said of himself, checked and without stray spaces; what is absent stays absent, null clears. */
export interface CheckedData extends Omit<SellerDataInput, 'bankAccount'> {
  readonly bankAccount?: SellerBankAccountInput | null;
}

/**
 * Checks the numbers of a seller. Refuses a KTP number that cannot be one, an NPWP of other than 15 or 16 digits (since
 * 2024 a person's KTP number serves as one), a business number (NIB) of other than 13, and an account number that is none.
 */
export function checked(data: SellerDataInput, today: BusinessDate): CheckedData | InvalidInput {
  const problem = (key: string, field: string) => new InvalidInput(`problem.sellers.${key}`, field);
  const [nib, npwp] = [data.nib && digitsOf(data.nib), data.npwp && digitsOf(data.npwp)];
  if (nib && !/^\d{13}$/.test(nib)) return problem('nib', 'nib');
  if (npwp && !/^\d{15,16}$/.test(npwp)) return problem('npwp', 'npwp');
  const nationalId = data.nationalIdNo ? parseNationalId(data.nationalIdNo, today) : null;
  if (nationalId && !nationalId.ok) return problem('nationalIdNo', 'nationalIdNo');
  const account = data.bankAccount && {
    bankName: collapseSpaces(data.bankAccount.bankName),
    accountNo: digitsOf(data.bankAccount.accountNo),
    holderName: collapseSpaces(data.bankAccount.holderName),
  };
  if (account && (!account.bankName || !account.holderName)) return problem('bankNames', 'bankAccount');
  if (account && !/^\d{5,30}$/.test(account.accountNo)) return problem('accountNo', 'bankAccount.accountNo');
  return {
    ...data,
    ...(data.nib === undefined ? {} : { nib: nib || null }),
    ...(data.npwp === undefined ? {} : { npwp: npwp || null }),
    ...(data.nationalIdNo === undefined ? {} : { nationalIdNo: nationalId?.ok ? nationalId.nationalIdNo : null }),
    ...(data.bankAccount === undefined ? {} : { bankAccount: account ?? null }),
  };
}

export const phoneColumns = (keys: TenantKeys, sellerId: string, phone: string) => ({
  phoneSealed: keys.seal(phone, about(sellerId, 'phone')),
  phoneHash: keys.fingerprint(phone, 'seller phone'),
  phoneMasked: maskPhoneNumber(phone as PhoneNumber),
});

/** The columns of a seller's data: what nobody needs to see is sealed to his row, with a mask beside it. */
export function dataColumns(keys: TenantKeys, sellerId: string, data: CheckedData): Partial<SellerRecord> {
  const { phone, address, bankAccount, nationalIdNo, npwp } = data;
  const plain = Object.entries({
    goodsKind: data.goodsKind?.trim(),
    story: data.story,
    nib: data.nib,
    pirtNo: data.pirtNo,
    halalCertificateNo: data.halalCertificateNo,
    photoId: data.photoMediaId,
  }).filter(([field, value]) => value !== undefined && (value !== null || field !== 'goodsKind'));
  return {
    ...Object.fromEntries(plain),
    ...(phone ? phoneColumns(keys, sellerId, phone) : {}),
    ...(address
      ? {
          street: address.street,
          landmark: address.landmark ?? null,
          regionCode: address.regionCode,
          postalCode: address.postalCode ?? null,
        }
      : {}),
    ...(bankAccount === undefined
      ? {}
      : {
          bankName: bankAccount?.bankName ?? null,
          bankHolder: bankAccount?.holderName ?? null,
          bankAccountSealed: bankAccount && keys.seal(bankAccount.accountNo, about(sellerId, 'bank account')),
          bankAccountMasked: bankAccount && maskDigits(bankAccount.accountNo),
        }),
    ...(nationalIdNo === undefined
      ? {}
      : {
          nationalIdSealed: nationalIdNo && keys.seal(nationalIdNo, about(sellerId, 'national id')),
          nationalIdMasked: nationalIdNo && maskNationalIdNo(nationalIdNo as Parameters<typeof maskNationalIdNo>[0]),
        }),
    ...(npwp === undefined
      ? {}
      : { npwpSealed: npwp && keys.seal(npwp, about(sellerId, 'npwp')), npwpMasked: npwp && maskDigits(npwp) }),
  } as Partial<SellerRecord>;
}

/** Everything that was sealed, opened. */
export function opened(keys: TenantKeys, seller: SellerRecord) {
  const open = (sealed: Buffer | null, what: Parameters<typeof about>[1]) =>
    sealed && keys.open(sealed, about(seller.id, what));
  return {
    phone: keys.open(seller.phoneSealed, about(seller.id, 'phone')),
    bankAccountNo: open(seller.bankAccountSealed, 'bank account'),
    nationalIdNo: open(seller.nationalIdSealed, 'national id'),
    npwp: open(seller.npwpSealed, 'npwp'),
  };
}

/** What the audit may know of a change: masks, never what is sealed. */
export function shown(of: Partial<SellerRecord>, change: Partial<SellerRecord>): object {
  const fields = Object.keys(change).filter((field) => !/Sealed|Hash|nameKey|updatedAt/.test(field));
  return Object.fromEntries(fields.map((field) => [field, of[field as keyof SellerRecord]]));
}
