import type { Money } from '@lumbung/kernel';
import { crc16 } from './crc16.js';
import { readFields, valueOf, writeFields, type Field } from './tlv.js';

/** What a static code says of its merchant. */
export interface StaticQrisFacts {
  readonly payload: string;
  readonly merchantName: string;
  readonly merchantCity: string;
  /** National merchant id: `ID` and 13 digits. */
  readonly nmid: string;
  /** The acquirer's name as a reversed domain, such as `ID.CO.BRI.WWW`; null where the code has none. */
  readonly acquirer: string | null;
}

export const QrisProblem = {
  NOT_EMV: 'NOT_EMV',
  CRC_MISMATCH: 'CRC_MISMATCH',
  NOT_STATIC: 'NOT_STATIC',
  NOT_RUPIAH: 'NOT_RUPIAH',
  NMID_MISSING: 'NMID_MISSING',
} as const;
export type QrisProblem = keyof typeof QrisProblem;

const TAG = {
  format: '00',
  initiation: '01',
  national: '51',
  currency: '53',
  amount: '54',
  country: '58',
  name: '59',
  city: '60',
  checksum: '63',
};
const LONGEST_AMOUNT = 13;

/**
 * Reads the text of a cooperative's own static code. The checksum is looked at before the inside, so that one wrong
 * letter is called a wrong letter. Source: EMVCo merchant-presented QR and Bank Indonesia's QRIS fields: 01 is `11`
 * (static), 53 is `360` (rupiah), the national merchant id stands in 51.02.
 */
export function readStaticQris(text: string): StaticQrisFacts | QrisProblem {
  const payload = text.trim();
  const framed = /^(000201.*6304)([0-9A-Fa-f]{4})$/.exec(payload);
  if (!framed) return 'NOT_EMV';
  if (crc16(framed[1] as string) !== (framed[2] as string).toUpperCase()) return 'CRC_MISMATCH';

  const fields = readFields(payload);
  if (!fields) return 'NOT_EMV';
  const [merchantName, merchantCity] = [valueOf(fields, TAG.name), valueOf(fields, TAG.city)];
  if (!merchantName || !merchantCity || valueOf(fields, TAG.country) !== 'ID') return 'NOT_EMV';
  if (valueOf(fields, TAG.initiation) !== '11' || valueOf(fields, TAG.amount) !== undefined) return 'NOT_STATIC';
  if (valueOf(fields, TAG.currency) !== '360') return 'NOT_RUPIAH';
  const nmid = inside(valueOf(fields, TAG.national), '02');
  if (!nmid || !/^ID\d{13}$/.test(nmid)) return 'NMID_MISSING';
  const merchantAccount = fields.find(({ tag }) => tag >= '26' && tag <= '45');
  return { payload, merchantName, merchantCity, nmid, acquirer: inside(merchantAccount?.value, '00') ?? null };
}

/**
 * The code for one exact amount, made of the static one: 01 becomes `12` (dynamic), 54 is inserted behind 53, the
 * checksum is reckoned anew. It is still the cooperative's own merchant: nobody but its bank tells that money came.
 * Refuses amounts that are not above zero or have more than 13 digits with RangeError.
 */
export function qrisForAmount(staticPayload: string, amount: Money): string {
  const digits = amount.toString();
  if (!amount.isPositive || digits.length > LONGEST_AMOUNT) throw new RangeError(`A QRIS cannot ask for ${digits}.`);
  const fields = readFields(staticPayload);
  if (!fields) throw new RangeError('This is not a QRIS.');
  const dynamic = fields.flatMap<Field>((field) => {
    if (field.tag === TAG.initiation) return [{ tag: TAG.initiation, value: '12' }];
    if (field.tag === TAG.currency) return [field, { tag: TAG.amount, value: digits }];
    return field.tag === TAG.amount || field.tag === TAG.checksum ? [] : [field];
  });
  return sealed(dynamic);
}

/** The text of the fields with its checksum behind. */
export function sealed(fields: readonly Field[]): string {
  const open = `${writeFields(fields)}${TAG.checksum}04`;
  return open + crc16(open);
}

function inside(template: string | undefined, tag: string): string | undefined {
  const fields = template === undefined ? undefined : readFields(template);
  return fields && valueOf(fields, tag);
}
