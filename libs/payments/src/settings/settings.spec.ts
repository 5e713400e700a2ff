import { describe, expect, it } from '@jest/globals';
import { permissionsOf } from '@lumbung/platform';
import { startHouse, type TestCooperative } from '@lumbung/platform/testing';
import { PaymentsModule } from '../payments.module.js';
import { aBankAccount, aStaticQris } from '../testing/index.js';
import type { UpdatePaymentSettingsInput } from './settings.schema.js';
import { PaymentSettingsService } from './settings.service.js';

describe('saying how a cooperative is paid', () => {
  const house = startHouse(PaymentsModule);
  const update = (coop: TestCooperative, input: UpdatePaymentSettingsInput) =>
    coop.run(() => house.get(PaymentSettingsService).update(input));
  const settings = (coop: TestCooperative) => coop.run(() => house.get(PaymentSettingsService).settings());
  const available = async (coop: TestCooperative) =>
    (await coop.run(() => house.get(PaymentSettingsService).options(), null))
      .filter(({ isAvailable }) => isAvailable)
      .map(({ method }) => method);

  it('begins with cash at pickup; transfer and QRIS wait to be filled in', async () => {
    const coop = await house.cooperative();

    expect(await settings(coop)).toMatchObject({
      methods: [
        { method: 'CASH_AT_PICKUP', label: 'Tunai saat ambil', isEnabled: true, isConfigured: true, windowMinutes: 0 },
        { method: 'BANK_TRANSFER', isEnabled: true, isConfigured: false, windowMinutes: 1440 },
        { method: 'QRIS', isEnabled: true, isConfigured: false, windowMinutes: 60 },
        { method: 'CASH_ON_DELIVERY', isEnabled: false, isConfigured: true, windowMinutes: 0 },
        { method: 'VIRTUAL_ACCOUNT', isEnabled: false, isConfigured: false, windowMinutes: 1440 },
        { method: 'EWALLET', isEnabled: false, isConfigured: false, windowMinutes: 30 },
        { method: 'MEMBER_CREDIT', isEnabled: false, isConfigured: true, windowMinutes: 0 },
        { method: 'MEMBER_SAVINGS', isEnabled: true, isConfigured: true, windowMinutes: 0 },
      ],
      staticQris: null,
      bankAccount: null,
      updatedAt: null,
    });
    expect(await available(coop)).toEqual(['CASH_AT_PICKUP']);
  });

  it('opens transfer and QRIS once account and code are there, and shows whose they are', async () => {
    const coop = await house.cooperative();

    const changed = await update(coop, {
      staticQrisPayload: aStaticQris(),
      bankAccount: { ...aBankAccount, accountNo: ' 123-456.7890 ' },
    });

    expect(changed).toMatchObject({
      staticQris: { merchantName: 'KOPERASI MELATI', nmid: 'ID1020000000001', acquirer: 'ID.CO.CONTOH.WWW' },
      bankAccount: aBankAccount,
    });
    expect(await available(coop)).toEqual(['CASH_AT_PICKUP', 'BANK_TRANSFER', 'QRIS']);
  });

  it('leaves what is not named, clears what is null, and a removed QRIS is off', async () => {
    const coop = await house.cooperative();
    await update(coop, { staticQrisPayload: aStaticQris(), bankAccount: { ...aBankAccount } });

    await update(coop, { methods: [{ method: 'BANK_TRANSFER', isEnabled: true, windowMinutes: 120 }] });
    await update(coop, { staticQrisPayload: null });

    expect(await settings(coop)).toMatchObject({
      bankAccount: aBankAccount,
      staticQris: null,
      methods: [{}, { windowMinutes: 120 }, { isEnabled: false, isConfigured: false }, {}, {}, {}, {}, {}],
    });
  });

  it('refuses a wrong code, a method named twice and an account number that is none, and changes nothing', async () => {
    const coop = await house.cooperative();

    expect(await update(coop, { staticQrisPayload: aStaticQris().replace('MELATI', 'MELATA') })).toMatchObject({
      code: 'QRIS_INVALID',
      problem: 'CRC_MISMATCH',
    });
    expect(
      await update(coop, {
        methods: [
          { method: 'QRIS', isEnabled: true },
          { method: 'QRIS', isEnabled: false },
        ],
      }),
    ).toMatchObject({ code: 'INVALID_INPUT', field: 'methods' });
    expect(await update(coop, { bankAccount: { ...aBankAccount, accountNo: '12a4' } })).toMatchObject({
      code: 'INVALID_INPUT',
      field: 'bankAccount.accountNo',
    });
    expect(await update(coop, { bankAccount: { ...aBankAccount, bankName: '  ' } })).toMatchObject({
      field: 'bankAccount.bankName',
    });
    expect(await settings(coop)).toMatchObject({ updatedAt: null, bankAccount: null });
  });

  it('is seen by nobody else, and told to the rest of the house', async () => {
    const [mine, other] = [await house.cooperative(), await house.cooperative()];

    await update(mine, { bankAccount: { ...aBankAccount } });

    expect(await settings(other)).toMatchObject({ bankAccount: null });
    expect(
      await house.admin('select type, payload from platform.outbox_event where tenant_id = $1', [mine.id]),
    ).toEqual([
      {
        type: 'payments.settingsUpdated',
        payload: { availableMethods: ['CASH_AT_PICKUP', 'BANK_TRANSFER', 'MEMBER_SAVINGS'] },
      },
    ]);
  });

  it('is for owner, manager and treasurer; a cashier confirms money but does not set where it goes', () => {
    expect(permissionsOf(['TREASURER']).has('payments.configure')).toBe(true);
    const powers = ['payments.configure', 'payments.credit', 'payments.receipts'];
    expect(permissionsOf(['CASHIER']).has('payments.confirm')).toBe(true);
    for (const role of ['CASHIER', 'SUPERVISOR', 'SELLER', 'MEMBER', 'CATALOG_EDITOR'])
      expect(powers.filter((power) => permissionsOf([role]).has(power))).toEqual([]);
  });
});
