import { describe, expect, it } from '@jest/globals';
import { rupiah } from '@lumbung/kernel';
import { permissionsOf, UserError } from '@lumbung/platform';
import { startHouse, type TestCooperative } from '@lumbung/platform/testing';
import { PaymentsModule } from '../payments.module.js';
import { ProviderAccounts } from '../providers/provider-accounts.service.js';
import { PaymentSettingsService } from '../settings/settings.service.js';
import type { UpdatePaymentProviderInput } from './provider-settings.schema.js';
import { ProviderSettingsService } from './provider-settings.service.js';

const MIDTRANS_KEY = 'SB-Mid-server-rahasia-koperasi-9876';
const XENDIT_KEY = 'xnd_development_rahasia_koperasi_5432';

describe('agreeing with a payment provider', () => {
  const house = startHouse(PaymentsModule);
  const update = (coop: TestCooperative, input: Partial<UpdatePaymentProviderInput>) =>
    coop.run(() => house.get(ProviderSettingsService).update({ provider: 'MIDTRANS', ...input }));
  const settings = (coop: TestCooperative) => coop.run(() => house.get(ProviderSettingsService).settings());
  const methods = async (coop: TestCooperative) =>
    (await coop.run(() => house.get(PaymentSettingsService).options()))
      .filter(({ isAvailable }) => isAvailable)
      .map(({ method }) => method);

  it('begins with nothing, and says where notifications are to be sent', async () => {
    const coop = await house.cooperative();

    expect(await settings(coop)).toMatchObject([
      { provider: 'MIDTRANS', isActive: false, isProduction: false, secretKeyMasked: null },
      { provider: 'XENDIT', webhookPath: `/webhooks/payments/xendit/${coop.id}` },
    ]);
  });

  it('keeps keys sealed and shows four signs of them, nowhere more', async () => {
    const coop = await house.cooperative();

    const set = await update(coop, { secretKey: MIDTRANS_KEY, isActive: true });

    expect(set).toMatchObject({ secretKeyMasked: '••••9876', isActive: true });
    const kept = await house.admin(
      `select row_to_json(a)::text as row, position($2::bytea in a.secret_key_sealed) as at
         from payments.provider_account a where a.tenant_id = $1
       union all select row_to_json(r)::text, 0 from platform.audit_record r where r.tenant_id = $1
       union all select row_to_json(e)::text, 0 from platform.outbox_event e where e.tenant_id = $1`,
      [coop.id, Buffer.from(MIDTRANS_KEY)],
    );
    expect(JSON.stringify([kept, await settings(coop)])).not.toContain('rahasia');
    expect(kept.every(({ at }) => at === 0)).toBe(true);
    expect(await coop.run(() => house.get(ProviderAccounts).account('MIDTRANS'))).toMatchObject({
      secretKey: MIDTRANS_KEY,
    });
  });

  it('opens its channels at the checkout once the way is on, and closes them again', async () => {
    const coop = await house.cooperative();
    await update(coop, {
      secretKey: MIDTRANS_KEY,
      isActive: true,
      channels: [
        { channel: 'VA_BCA', isEnabled: true, feeFlat: rupiah(4_000) },
        { channel: 'VA_BNI', isEnabled: true },
        { channel: 'QRIS', isEnabled: true, feeBasisPoints: 70 },
      ],
    });
    await coop.run(() =>
      house.get(PaymentSettingsService).update({ methods: [{ method: 'VIRTUAL_ACCOUNT', isEnabled: true }] }),
    );

    expect(await methods(coop)).toEqual(['CASH_AT_PICKUP', 'QRIS', 'VIRTUAL_ACCOUNT']);
    const options = await coop.run(() => house.get(PaymentSettingsService).options());
    expect(options.find(({ method }) => method === 'VIRTUAL_ACCOUNT')?.channels).toEqual([
      { channel: 'VA_BCA', label: 'BCA' },
      { channel: 'VA_BNI', label: 'BNI' },
    ]);
    await update(coop, { isActive: false });
    expect(await methods(coop)).toEqual(['CASH_AT_PICKUP']);
  });

  it('uses one provider at a time, and leaves out what is not named', async () => {
    const coop = await house.cooperative();
    await update(coop, { secretKey: MIDTRANS_KEY, isActive: true, channels: [{ channel: 'GOPAY', isEnabled: true }] });

    await update(coop, { provider: 'XENDIT', secretKey: XENDIT_KEY, webhookToken: 'token-uji-coba', isActive: true });

    const [midtrans, xendit] = await settings(coop);
    expect(midtrans).toMatchObject({ isActive: false, secretKeyMasked: '••••9876' });
    expect(midtrans?.channels.find(({ channel }) => channel === 'GOPAY')).toMatchObject({ isEnabled: true });
    expect(xendit).toMatchObject({ isActive: true, webhookTokenMasked: '••••coba' });
  });

  it.each<[string, string, Partial<UpdatePaymentProviderInput>]>([
    ['no key', 'secretKey', {}],
    ['a test key for real money', 'secretKey', { secretKey: MIDTRANS_KEY, isProduction: true }],
    [
      'a real key for trying out',
      'secretKey',
      { provider: 'XENDIT', secretKey: 'xnd_production_x1y2', webhookToken: 'token-uji' },
    ],
    ['no verification token', 'webhookToken', { provider: 'XENDIT', secretKey: XENDIT_KEY }],
    [
      'a channel it does not have',
      'channels',
      { secretKey: MIDTRANS_KEY, channels: [{ channel: 'DANA', isEnabled: true }] },
    ],
    [
      'a fee beyond reason',
      'channels',
      { secretKey: MIDTRANS_KEY, channels: [{ channel: 'QRIS', isEnabled: true, feeFlat: rupiah(1_000_001) }] },
    ],
  ])('is refused with %s', async (_, field, input) => {
    const coop = await house.cooperative();

    expect(await update(coop, input)).toMatchObject({ code: 'INVALID_INPUT', field });
    expect((await settings(coop)).every(({ secretKeyMasked }) => secretKeyMasked === null)).toBe(true);
  });

  it('stays with one provider when two are chosen at once', async () => {
    const coop = await house.cooperative();
    await update(coop, { secretKey: MIDTRANS_KEY });
    await update(coop, { provider: 'XENDIT', secretKey: XENDIT_KEY, webhookToken: 'token-uji-coba' });

    await Promise.all([update(coop, { isActive: true }), update(coop, { provider: 'XENDIT', isActive: true })]);

    expect((await settings(coop)).filter(({ isActive }) => isActive)).toHaveLength(1);
  });

  it('is seen by nobody else, and is not for a cashier', async () => {
    const [mine, other] = [await house.cooperative(), await house.cooperative()];
    const set = await update(mine, { secretKey: MIDTRANS_KEY });

    expect(set).not.toBeInstanceOf(UserError);
    expect((await settings(other)).every(({ secretKeyMasked }) => secretKeyMasked === null)).toBe(true);
    await expect(other.run(() => house.get(ProviderAccounts).account('MIDTRANS'))).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
    expect(permissionsOf(['CASHIER']).has('payments.configure')).toBe(false);
  });
});
