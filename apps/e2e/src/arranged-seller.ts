import {
  agreementIn,
  announcedIn,
  consignedProductIn,
  deliveredIn,
  settledIn,
  soldIn,
} from '@lumbung/consignment/testing';
import { person, type TestPerson } from '@lumbung/identity/testing';
import { todayIn } from '@lumbung/kernel';
import type { TestCooperative } from '@lumbung/platform/testing';
import { sellerIn } from '@lumbung/sellers/testing';
import { drawPicturesOf } from './arranged.js';

/** Somebody who sells through the cooperative, with something of everything on his pages. */
export interface ArrangedSeller {
  readonly person: TestPerson;
  readonly id: string;
  readonly slug: string;
  /** Waits for an answer. */
  readonly applicantId: string;
  /** Waits to be counted. */
  readonly noteId: string;
  /** Counted. */
  readonly countedNoteId: string;
  readonly settlementId: string;
}

/** Arranges by the services of the house what the story of the seller shows through screens. */
export async function arrangedSeller(coop: TestCooperative): Promise<ArrangedSeller> {
  await agreementIn(coop);
  const baker = await person(coop.house, 'Umi Penjual');
  const seller = await sellerIn(coop, {
    name: 'Dapur Bu Umi',
    story: 'Satru resep ibu saya.',
    personId: baker.id,
    bankAccount: { bankName: 'Bank Contoh', accountNo: '123456789012', holderName: 'Umi Contoh' },
  });
  const applicant = await sellerIn(coop, { name: 'Keripik Pak Slamet', state: 'APPLIED' });
  const product = await consignedProductIn(coop, seller.id, { name: 'Kue Satru', publicPrice: 18_000 });
  const variantId = product.variants[0]?.id ?? '';
  await drawPicturesOf(coop);
  const counted = await deliveredIn(coop, seller.id, [{ variantId, quantity: 10 }]);
  const announced = await announcedIn(coop, seller.id, [{ variantId, quantity: 5 }]);
  const today = todayIn('Asia/Jakarta', new Date());
  await soldIn(coop, { sellerId: seller.id, variantId, quantity: 2, gross: 36_000, soldOn: today });
  const settlement = await settledIn(coop, seller.id, today);
  await soldIn(coop, { sellerId: seller.id, variantId, gross: 18_000, soldOn: today });
  return {
    person: baker,
    id: seller.id,
    slug: seller.slug,
    applicantId: applicant.id,
    noteId: announced.id,
    countedNoteId: counted.id,
    settlementId: settlement.id,
  };
}
