import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openBooksOf } from '@lumbung/ledger/testing';
import { startHouse, type TestCooperative } from '@lumbung/platform/testing';
import { PaymentCharges } from '../charges/charges.service.js';
import { PaymentsModule } from '../payments.module.js';
import type { PaymentProviderName } from '../payments/payment-channels.js';
import { ProviderSettingsService } from '../provider-settings/provider-settings.service.js';
import { chargedIn, paymentIn, shownIn } from '../testing/desk.js';
import { FAKE_KEYS, FakeProviders, openProvider, type FakeNotification } from '../testing/index.js';
import { ProviderInbox } from './provider-inbox.service.js';

describe('who brings news of a payment provider', () => {
  const house = startHouse(PaymentsModule);
  const fake = new FakeProviders();
  beforeAll(() => fake.start());
  afterAll(() => fake.stop());

  const cooperative = async (provider: PaymentProviderName = 'MIDTRANS') => {
    const coop = await house.cooperative();
    await openBooksOf(coop);
    await openProvider(coop, fake, provider);
    return coop;
  };
  const tell = (
    coop: TestCooperative,
    { headers, body }: FakeNotification,
    provider: PaymentProviderName = 'MIDTRANS',
  ) => coop.run(() => house.get(ProviderInbox).take(provider, headers, body), []);

  it('is turned away with a wrong signature, whatever it says, and leaves nothing behind', async () => {
    const coop = await cooperative();
    await openProvider(coop, fake, 'XENDIT');
    const payment = await chargedIn(coop);
    const xendit = fake.pay(payment.id);
    const midtrans = fake.payUnknown(`palsu-${coop.id.slice(-8)}`, 10_000);

    for (const news of [
      { ...midtrans, body: { ...midtrans.body, gross_amount: '99999.00' } },
      { ...midtrans, body: { ...midtrans.body, signature_key: 'ff'.repeat(64) } },
      { ...midtrans, body: { ...midtrans.body, signature_key: undefined } },
      { ...midtrans, body: {} },
    ])
      await expect(tell(coop, news)).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
    for (const headers of [{}, { 'x-callback-token': 'salah' }, { 'x-callback-token': '' }])
      await expect(
        tell(coop, { ...xendit, headers: { ...headers } as Record<string, string> }, 'XENDIT'),
      ).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
    expect(await house.admin('select id from payments.provider_news where tenant_id = $1', [coop.id])).toEqual([]);
  });

  it("is turned away when it was signed with another cooperative's key", async () => {
    const [mine, other] = [await cooperative(), await house.cooperative()];
    const payment = await chargedIn(mine);
    const news = fake.pay(payment.id);

    await expect(tell(other, news)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await openProvider(other, fake);
    await other.run(() =>
      house.get(ProviderSettingsService).update({ provider: 'MIDTRANS', secretKey: 'SB-Mid-server-milik-lain' }),
    );
    await expect(tell(other, news)).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });

    expect(await house.admin('select id from payments.provider_news where tenant_id = $1', [other.id])).toEqual([]);
    expect(await shownIn(mine, payment)).toMatchObject({ isPaid: false });
  });

  it('never leaves a key in the rows it writes', async () => {
    const coop = await cooperative();
    const payment = await chargedIn(coop);
    await tell(coop, fake.pay(payment.id));
    await house.deliverEverything();

    const rows = await house.admin(
      `select row_to_json(n)::text as row from payments.provider_news n where tenant_id = $1
       union all select row_to_json(a)::text from platform.audit_record a where tenant_id = $1
       union all select row_to_json(e)::text from platform.outbox_event e where tenant_id = $1`,
      [coop.id],
    );
    expect(JSON.stringify(rows)).not.toContain(FAKE_KEYS.MIDTRANS.slice(0, 20));
    expect(rows.length).toBeGreaterThan(3);
  });

  it("cannot be read with a sealed key that was carried over from another cooperative's row", async () => {
    const [mine, other] = [await cooperative(), await cooperative()];
    await house.admin(
      `update payments.provider_account a set secret_key_sealed = b.secret_key_sealed
         from payments.provider_account b where a.tenant_id = $1 and b.tenant_id = $2`,
      [mine.id, other.id],
    );
    const payment = await paymentIn(mine, { method: 'VIRTUAL_ACCOUNT' });

    await expect(mine.run(() => house.get(PaymentCharges).start(payment.id))).rejects.toThrow();
  });
});
