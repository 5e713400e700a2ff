import { describe, expect, it } from '@jest/globals';
import { categoryIn, productIn } from '@lumbung/catalog/testing';
import { newId } from '@lumbung/kernel';
import { TenantDatabase } from '@lumbung/platform';
import { startHouse, type TestCooperative } from '@lumbung/platform/testing';
import { sellerIn } from '@lumbung/sellers/testing';
import { ConsignmentModule } from '../consignment.module.js';
import { ConsignmentService } from '../sales/consignment.service.js';
import { agreementIn } from '../testing/index.js';
import type { AgreeConsignmentInput } from './terms.schema.js';
import { TermsService } from './terms.service.js';

describe('agreeing on a commission (kesepakatan titip jual)', () => {
  const house = startHouse(ConsignmentModule);

  const shelf = async (coop: TestCooperative) => {
    const root = await categoryIn(coop, { name: `Oleh-oleh ${newId()}` });
    const leaf = await categoryIn(coop, { name: `Kue ${newId()}`, parentId: root.id });
    const { id: sellerId } = await sellerIn(coop);
    const { id: productId, variants } = await productIn(coop, { categoryId: leaf.id, stock: 0 });
    const line = { variantId: variants[0]!.id as string, productId, categoryPath: [root.id, leaf.id], sellerId };
    return { root: root.id, leaf: leaf.id, sellerId, productId, line };
  };
  const terms = (coop: TestCooperative, lines: Parameters<ConsignmentService['termsFor']>[1]) =>
    coop.run(() => house.get(TenantDatabase).transaction((tx) => house.get(ConsignmentService).termsFor(tx, lines)));
  const points = async (coop: TestCooperative, line: Awaited<ReturnType<typeof shelf>>['line']) =>
    (await terms(coop, [line])).get(line.variantId)?.commissionBasisPoints;
  const agree = (coop: TestCooperative, input: Partial<AgreeConsignmentInput>) =>
    coop.run(() =>
      house.get(TermsService).agree({ requestId: newId(), scope: 'SELLER', commissionBasisPoints: 1_000, ...input }),
    );

  it('lets the most specific win: product, deepest category, seller, cooperative', async () => {
    const coop = await house.cooperative();
    const { root, leaf, sellerId, productId, line } = await shelf(coop);
    const found: (number | undefined)[] = [await points(coop, line)];
    for (const [scope, targetId, commissionBasisPoints] of [
      ['COOPERATIVE', null, 1_500],
      ['SELLER', sellerId, 1_200],
      ['CATEGORY', root, 1_800],
      ['CATEGORY', leaf, 1_900],
      ['PRODUCT', productId, 500],
    ] as const) {
      await agreementIn(coop, { scope, targetId, commissionBasisPoints });
      found.push(await points(coop, line));
    }

    expect(found).toEqual([0, 1_500, 1_200, 1_800, 1_900, 500]);
  });

  it('counts from its first day through its last, and lets a later one take its place', async () => {
    const coop = await house.cooperative();
    const { sellerId, line } = await shelf(coop);
    const his = { scope: 'SELLER', targetId: sellerId } as const;
    await agreementIn(coop, { commissionBasisPoints: 1_500 });
    const first = await agreementIn(coop, { ...his, commissionBasisPoints: 1_000, validFrom: '2026-02-01' });
    await agreementIn(coop, { ...his, commissionBasisPoints: 2_500, validFrom: '2026-11-22' });
    expect(await points(coop, line)).toBe(1_000);

    await coop.run(() => house.get(TermsService).end({ agreementId: first.id, validUntil: '2026-11-20' }));
    expect(await points(coop, line)).toBe(1_500);
    await agreementIn(coop, { ...his, commissionBasisPoints: 1_100, validFrom: '2026-11-21' });
    expect(await points(coop, line)).toBe(1_100);
    const inForce = await coop.run(() => house.get(TermsService).list({ first: 9 }, { inForce: true }));
    expect(inForce.nodes.map((it) => [it.scope, it.commissionBasisPoints])).toEqual([
      ['SELLER', 1_100],
      ['COOPERATIVE', 1_500],
    ]);
  });

  it('is asked for with one statement, for one line as for a hundred', async () => {
    const coop = await house.cooperative();
    const { line } = await shelf(coop);
    await agreementIn(coop);
    const many = Array.from({ length: 100 }, () => ({ ...line, variantId: newId() as string }));

    expect(await house.statementsOf(() => terms(coop, [line]))).toHaveLength(3);
    expect(await house.statementsOf(() => terms(coop, many))).toHaveLength(3);
    expect((await terms(coop, many)).size).toBe(100);
  });

  it('is written once per request, and refused where it contradicts itself', async () => {
    const coop = await house.cooperative();
    const { sellerId, leaf } = await shelf(coop);
    const requestId = newId();

    const first = await agree(coop, { requestId, targetId: sellerId });
    expect(await agree(coop, { requestId, targetId: sellerId })).toEqual(first);
    expect(first).toMatchObject({
      targetId: sellerId,
      validFrom: '2026-11-21',
      isInForce: true,
      commissionBasisPoints: 1_000,
    });
    const refused: [Partial<AgreeConsignmentInput>, string][] = [
      [{ targetId: sellerId }, 'validFrom'],
      [{ targetId: null }, 'targetId'],
      [{ scope: 'COOPERATIVE', targetId: sellerId }, 'targetId'],
      [{ scope: 'COOPERATIVE', damageBearer: 'SELLER' }, 'settlementPeriod'],
      [{ scope: 'COOPERATIVE', settlementPeriod: 'WEEKLY' }, 'damageBearer'],
      [{ scope: 'CATEGORY', targetId: leaf, settlementPeriod: 'WEEKLY' }, 'settlementPeriod'],
      [{ targetId: sellerId, validFrom: '2027-01-02', validUntil: '2027-01-01' }, 'validUntil'],
    ];
    for (const [input, field] of refused)
      expect(await agree(coop, input)).toMatchObject({ code: 'INVALID_INPUT', field });
  });

  it('does not know the sellers and agreements of another cooperative', async () => {
    const [coop, other] = [await house.cooperative(), await house.cooperative()];
    const { sellerId, line } = await shelf(coop);
    const { id: agreementId } = await agreementIn(coop);

    await expect(agree(other, { targetId: sellerId })).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(
      other.run(() => house.get(TermsService).end({ agreementId, validUntil: '2026-12-31' })),
    ).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect(await points(other, line)).toBe(0);
  });
});
