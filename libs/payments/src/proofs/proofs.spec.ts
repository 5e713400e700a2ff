import { describe, expect, it } from '@jest/globals';
import { newId } from '@lumbung/kernel';
import { MOST_PRIVATE_FILE_BYTES, type PersonId, type SentFile } from '@lumbung/platform';
import { startHouse, type TestCooperative } from '@lumbung/platform/testing';
import { PaymentsModule } from '../payments.module.js';
import type { PaymentProof } from '../payments/payment.schema.js';
import { PaymentProofResolver } from '../payments/payment.resolver.js';
import { openAllPaymentMethods } from '../testing/index.js';
import { paymentIn, shownIn, withPayments } from '../testing/desk.js';
import { PaymentProofs } from './proofs.service.js';

/** A picture of one pixel. */
const PICTURE = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

describe('the proof of a bank transfer (bukti transfer)', () => {
  const house = startHouse(PaymentsModule);
  const me = { personId: newId<'Person'>() as PersonId };
  const cooperative = async () => {
    const coop = await house.cooperative();
    await openAllPaymentMethods(coop);
    return coop;
  };
  const put = (coop: TestCooperative, orderId: string, change: Partial<SentFile> = {}) =>
    coop.run(() => house.get(PaymentProofs).put(orderId, { fileName: 'bukti.png', content: PICTURE, ...change }), null);
  const proofsOf = async (coop: TestCooperative, orderId: string) =>
    ((await shownIn(coop, { orderId })) as unknown as { proofs: PaymentProof[] }).proofs;
  const urlOf = (coop: TestCooperative, proof: PaymentProof, as: string[] = ['CASHIER']) =>
    coop.run(() => house.get(PaymentProofResolver).url(proof), as, me);
  const open = (coop: TestCooperative, url: string, person = me) => {
    const [, id, permit] = /^\/payment-proofs\/([^?]+)\?permit=(.+)$/.exec(url) as unknown as [string, string, string];
    return coop.run(() => house.get(PaymentProofs).open(id, permit), ['CASHIER'], person);
  };

  it('stands beside the payment, and opens for the cashier who confirms it', async () => {
    const coop = await cooperative();
    const { orderId } = await paymentIn(coop, { method: 'BANK_TRANSFER' });

    await put(coop, orderId, { fileName: '../struk"bank\n.exe' });

    const [proof] = await proofsOf(coop, orderId);
    expect(proof).toMatchObject({ fileName: 'struk bank.png', mimeType: 'image/png', byteSize: PICTURE.length });
    const url = urlOf(coop, proof as PaymentProof) as string;
    expect((await open(coop, url)).content.equals(PICTURE)).toBe(true);
    expect(urlOf(coop, proof as PaymentProof, ['MEMBER'])).toBeNull();
  });

  it('has links that end after ten minutes, belong to one person and cannot be bent', async () => {
    const coop = await cooperative();
    const { orderId } = await paymentIn(coop, { method: 'BANK_TRANSFER' });
    await put(coop, orderId);
    const url = urlOf(coop, (await proofsOf(coop, orderId))[0] as PaymentProof) as string;

    await expect(open(coop, url, { personId: newId() as PersonId })).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(open(coop, url.replace(/proofs\/[^?]+/, `proofs/${newId()}`))).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
    await expect(open(coop, `${url}x`)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    house.clock.advance({ minutes: 11 });
    await expect(open(coop, url)).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  it.each<[string, Partial<SentFile>]>([
    ['nothing in it', { content: Buffer.alloc(0) }],
    ['too much in it', { content: Buffer.concat([PICTURE, Buffer.alloc(MOST_PRIVATE_FILE_BYTES)]) }],
    ['a page in it', { content: Buffer.from('<html><script>alert(1)</script></html>') }],
  ])('is refused with %s', async (_, change) => {
    const coop = await cooperative();
    const { orderId } = await paymentIn(coop, { method: 'BANK_TRANSFER' });

    expect(await put(coop, orderId, change)).toMatchObject({ code: 'INVALID_INPUT', field: 'file' });
    expect(await proofsOf(coop, orderId)).toEqual([]);
  });

  it('is refused where no transfer is awaited, and beyond the fifth', async () => {
    const coop = await cooperative();
    const [cash, transfer] = [await paymentIn(coop), await paymentIn(coop, { method: 'BANK_TRANSFER' })];

    expect(await put(coop, cash.orderId)).toMatchObject({ code: 'INVALID_INPUT' });
    await Promise.all(Array.from({ length: 7 }, () => put(coop, transfer.orderId)));
    expect(await proofsOf(coop, transfer.orderId)).toHaveLength(5);
    await withPayments(coop, (tx, payments) => payments.capture(tx, transfer.id));
    expect(await put(coop, transfer.orderId)).toMatchObject({ code: 'INVALID_INPUT' });
  });

  it("is not taken for another cooperative's order", async () => {
    const [mine, other] = [await cooperative(), await cooperative()];
    const { orderId } = await paymentIn(mine, { method: 'BANK_TRANSFER' });

    await expect(put(other, orderId)).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });
});
