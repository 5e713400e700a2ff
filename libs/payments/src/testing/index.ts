import { newId, rupiah } from '@lumbung/kernel';
import { TenantDatabase, UserError } from '@lumbung/platform';
import type { TestCooperative } from '@lumbung/platform/testing';
import { CreditAccounts, type SetCredit } from '../credit/credit-accounts.service.js';
import type { MemberCredit } from '../credit/credit.schema.js';
import { DrawerListService } from '../drawers/drawer-list.service.js';
import type { Drawer } from '../drawers/drawers.schema.js';
import { PaymentsService } from '../payments/payments.service.js';
import { CHANNELS_OF, type PaymentProviderName } from '../payments/payment-channels.js';
import { ProviderSettingsService } from '../provider-settings/provider-settings.service.js';
import { sealed } from '../qris/qris.js';
import { writeFields } from '../qris/tlv.js';
import { PaymentSettingsService } from '../settings/settings.service.js';
import { FAKE_KEYS, type FakeProviders } from './fake-providers.js';

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

export { FAKE_KEYS, FakeProviders, type FakeNotification, type FakeTrouble } from './fake-providers.js';

/** Leads the provider calls of a house to a fake, and opens everything that this provider can do. */
export async function openProvider(
  coop: TestCooperative,
  fake: FakeProviders,
  provider: PaymentProviderName = 'MIDTRANS',
): Promise<void> {
  coop.house.config.PAYMENT_PROVIDER_URL = fake.url;
  await coop.run(async () => {
    const set = await coop.house.get(ProviderSettingsService).update({
      provider,
      isActive: true,
      secretKey: FAKE_KEYS[provider],
      webhookToken: provider === 'XENDIT' ? FAKE_KEYS.XENDIT_TOKEN : null,
      channels: CHANNELS_OF[provider].map((channel) => ({ channel, isEnabled: true })),
    });
    if (set instanceof UserError) throw new Error(set.message);
    await coop.house.get(PaymentSettingsService).update({
      methods: [
        { method: 'VIRTUAL_ACCOUNT', isEnabled: true },
        { method: 'EWALLET', isEnabled: true },
      ],
    });
  });
}

/** Opens the credit line of somebody whom the register may or may not know. */
export async function creditIn(coop: TestCooperative, change: Partial<SetCredit> = {}): Promise<MemberCredit> {
  const credit = await coop.run(async () => {
    await coop.house.get(PaymentSettingsService).update({ methods: [{ method: 'MEMBER_CREDIT', isEnabled: true }] });
    return coop.house.get(CreditAccounts).set({
      memberId: newId(),
      memberNo: '0007',
      memberName: 'Siti Aminah',
      limit: rupiah(500_000),
      isActive: true,
      employer: '',
      ...change,
    });
  });
  if (credit instanceof UserError) throw new Error(credit.message);
  return credit;
}

/** Something this member bought on credit and owes now; his line is made wide enough for it. */
export async function boughtOnCreditIn(coop: TestCooperative, memberId: string, owed: number): Promise<void> {
  await creditIn(coop, { memberId, limit: rupiah(owed) });
  const opened = await coop.run(() =>
    coop.house.get(TenantDatabase).transaction((tx) =>
      coop.house.get(PaymentsService).open(tx, {
        orderId: newId<'Order'>(),
        method: 'MEMBER_CREDIT',
        amount: rupiah(owed),
        memberId,
      }),
    ),
  );
  if (opened instanceof UserError) throw new Error(opened.message);
}

/** A cash drawer of the counter. */
export async function drawerIn(coop: TestCooperative, name = 'Laci 1'): Promise<Drawer> {
  const drawer = await coop.run(() => coop.house.get(DrawerListService).save({ name, isActive: true }));
  if (drawer instanceof UserError) throw new Error(drawer.message);
  return drawer;
}
