import type { TestCooperative } from '@lumbung/platform/testing';
import { sealed } from '../qris/qris.js';
import { writeFields } from '../qris/tlv.js';
import { PaymentSettingsService } from '../settings/settings.service.js';

/** A right static QRIS of a merchant that does not exist. */
export function aStaticQris(merchantName = 'KOPERASI MELATI', nmid = 'ID1020000000001'): string {
  return sealed([
    { tag: '00', value: '01' },
    { tag: '01', value: '11' },
    {
      tag: '26',
      value: writeFields([
        { tag: '00', value: 'ID.CO.CONTOH.WWW' },
        { tag: '01', value: '936000990000000001' },
        { tag: '03', value: 'UMI' },
      ]),
    },
    {
      tag: '51',
      value: writeFields([
        { tag: '00', value: 'ID.CO.QRIS.WWW' },
        { tag: '02', value: nmid },
        { tag: '03', value: 'UMI' },
      ]),
    },
    { tag: '52', value: '5411' },
    { tag: '53', value: '360' },
    { tag: '58', value: 'ID' },
    { tag: '59', value: merchantName },
    { tag: '60', value: 'PASURUAN' },
  ]);
}

export const aBankAccount = {
  bankName: 'Bank Contoh',
  accountNo: '1234567890',
  holderName: 'Koperasi Melati',
} as const;

/** Fills in bank account and QRIS, so that every way to pay is open. */
export async function openAllPaymentMethods(coop: TestCooperative): Promise<void> {
  await coop.run(() =>
    coop.house
      .get(PaymentSettingsService)
      .update({ staticQrisPayload: aStaticQris(), bankAccount: { ...aBankAccount } }),
  );
}
