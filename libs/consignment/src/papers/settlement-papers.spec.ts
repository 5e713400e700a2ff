import { describe, expect, it } from '@jest/globals';
import type { Issuer } from '@lumbung/documents';
import { readPdf } from '@lumbung/documents/testing';
import { newId, rupiah } from '@lumbung/kernel';
import { LedgerModule } from '@lumbung/ledger';
import { openBooksOf } from '@lumbung/ledger/testing';
import { runAs, type PersonId } from '@lumbung/platform';
import { startHouse, type TestCooperative } from '@lumbung/platform/testing';
import { sellerIn } from '@lumbung/sellers/testing';
import { ConsignmentModule } from '../consignment.module.js';
import { OwnResolver } from '../own/own.resolver.js';
import { PayoutsService } from '../settlements/payouts.service.js';
import { SettlementsResolver } from '../settlements/settlements.resolver.js';
import { consignedProductIn, returnedIn, settledIn, soldIn } from '../testing/index.js';
import { SettlementPapersService } from './settlement-papers.service.js';

const issuer: Issuer = { name: 'Koperasi Melati (contoh)', registrationNo: null, address: 'Jl. Contoh 1', phone: null };

describe('a settlement on paper', () => {
  const house = startHouse(ConsignmentModule, LedgerModule);
  const officer = { personId: newId<'Person'>() as PersonId };
  const papers = () => house.get(SettlementPapersService);

  /** A seller with two sorts of goods, a sale of each, a return, and a settlement. */
  const settled = async (coop: TestCooperative) => {
    const seller = await sellerIn(coop, { withAccount: true });
    const [satru, peyek] = [
      (await consignedProductIn(coop, seller.id, { name: 'Kue satru' })).variants[0]!.id as string,
      (await consignedProductIn(coop, seller.id, { name: 'Peyek' })).variants[0]!.id as string,
    ];
    const sale = await soldIn(coop, { sellerId: seller.id, variantId: satru, quantity: 4, gross: 40_000 });
    await soldIn(coop, { sellerId: seller.id, variantId: peyek, quantity: 2, gross: 30_000, tax: 3_300 });
    await returnedIn(coop, sale, 1);
    return { seller, settlement: await settledIn(coop, seller.id, '2026-11-21') };
  };
  const shop = async () => {
    const coop = await house.cooperative();
    await openBooksOf(coop);
    return coop;
  };
  /** The address as an officer finds it beside the settlement. */
  const linkFor = (coop: TestCooperative, id: string, who = officer) =>
    coop.run(
      async () => papers().link(await house.get(SettlementsResolver).consignmentSettlement(id)),
      ['TREASURER'],
      who,
    );
  /** A browser tab: who he is, and no cooperative. */
  const open = (url: string, personId: PersonId | null) => {
    const permit = new URL(url, 'https://api.example').searchParams.get('permit') ?? '';
    const principal = personId
      ? { kind: 'person' as const, personId, displayName: 'Uji Coba', permissions: new Set<string>() }
      : undefined;
    return runAs({ requestId: newId(), locale: 'id' as const, principal }, () =>
      papers().open(permit, async () => issuer),
    );
  };
  const textOf = async (url: string, personId = officer.personId) =>
    readPdf((await open(url, personId)).content as Buffer).texts.join(' ');

  it('says by goods what was sold, given back and kept, and what is owed; what was paid since too', async () => {
    const coop = await shop();
    const { seller, settlement } = await settled(coop);
    await coop.run(() =>
      house
        .get(PayoutsService)
        .payOut({ requestId: newId(), sellerId: seller.id, amount: rupiah(20_000), method: 'CASH' }),
    );

    const url = await linkFor(coop, settlement.id);
    const file = await open(url, officer.personId);
    const text = readPdf(file.content as Buffer).texts.join(' ');

    expect(file).toMatchObject({ mimeType: 'application/pdf', fileName: 'Perhitungan titip jual PT-00001.pdf' });
    expect(settlement).toMatchObject({ closing: 54_300 });
    for (const part of [issuer.name, seller.name, 'PT-00001', 'Kue satru', 'Peyek', 'Rp30.000', 'Rp3.300', 'Rp54.300'])
      expect(text).toContain(part);
    expect(text).toContain('lima puluh empat ribu tiga ratus rupiah');
    for (const part of ['BT-00001', 'Tunai', 'Rp34.300']) expect(text).toContain(part);
  });

  it('is read with one statement', async () => {
    const coop = await shop();
    const { settlement } = await settled(coop);
    const url = await linkFor(coop, settlement.id);

    const statements = await house.statementsOf(() => open(url, officer.personId));

    expect(statements.filter((text) => text.includes('consignment.'))).toHaveLength(1);
  });

  it('opens for the seller it is about, and never for another seller, whatever he names', async () => {
    const coop = await shop();
    const [siti, umi] = [await settled(coop), await settled(coop)];
    const own = (who: typeof siti, id: string) =>
      coop.run(async () => papers().link(await house.get(OwnResolver).mySellerSettlement(id)), ['SELLER'], {
        personId: who.seller.personId as PersonId,
      });

    const url = await own(siti, siti.settlement.id);

    expect(await textOf(url, siti.seller.personId as PersonId)).toContain(siti.seller.name);
    await expect(open(url, umi.seller.personId)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(open(url, null)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(own(umi, siti.settlement.id)).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  it('does not open when the address is bent or old, nor for another cooperative', async () => {
    const [coop, other] = [await shop(), await shop()];
    const { settlement } = await settled(coop);
    const url = await linkFor(coop, settlement.id);

    await expect(linkFor(other, settlement.id)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    // Made inside the other cooperative, an address leads to nothing there.
    const crossing = other.run(() => papers().link({ id: settlement.id, number: 'PT-00001' }), ['TREASURER'], officer);
    await expect(open(crossing, officer.personId)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(open(`${url}x`, officer.personId)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    house.clock.advance({ minutes: 11 });
    await expect(open(url, officer.personId)).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });
});
