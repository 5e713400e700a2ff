import { person } from '@lumbung/identity/testing';
import { newId } from '@lumbung/kernel';
import { PlatformDatabase, type PersonId } from '@lumbung/platform';
import type { TestCooperative } from '@lumbung/platform/testing';
import type { RegisterSellerInput } from '../register/register.schema.js';
import { SellerRegisterService } from '../register/register.service.js';
import type { SellerState } from '../register/seller-state.js';
import { SellerStatesService } from '../register/seller-states.service.js';
import type { SellerId } from '../register/seller.entity.js';
import type { Seller } from '../register/seller.types.js';

let count = 0;

export type TestSeller = Seller & { id: SellerId; personId: PersonId | null };

/** A seller, active unless said otherwise; with `personId` that account is his, `withAccount` makes him a new one. */
export async function sellerIn(
  coop: TestCooperative,
  wish: Partial<RegisterSellerInput> & { personId?: PersonId; withAccount?: boolean; state?: SellerState } = {},
): Promise<TestSeller> {
  const { withAccount, state = 'ACTIVE', ...rest } = wish;
  const { personId = withAccount ? (await person(coop.house)).id : undefined, ...given } = rest;
  const input: RegisterSellerInput = {
    requestId: newId(),
    name: `Dapur Contoh ${++count}`,
    goodsKind: 'Kue basah',
    phone: `+62800000${String(count).padStart(4, '0')}`,
    address: { street: 'Jl. Halmahera 12', regionCode: '35.75.04.1003' },
    isPkp: false,
    ...given,
  };
  const seller = await coop.run(() => coop.house.get(SellerRegisterService).register(input));
  if (!('__typename' in seller)) throw new Error(`This seller was refused: ${seller.message}`);
  if (personId)
    await coop.house
      .get(PlatformDatabase)
      .transaction(
        (tx) =>
          tx.rows('update sellers.seller set person_id = $3 where tenant_id = $1 and id = $2', [
            coop.id,
            seller.id,
            personId,
          ]),
        coop.id,
      );
  const states = coop.house.get(SellerStatesService);
  const step = { sellerId: seller.id, reason: 'Contoh' };
  if (state !== 'APPLIED') await coop.run(() => states.approve(seller.id));
  if (state === 'SUSPENDED') await coop.run(() => states.suspend(step));
  if (state === 'ENDED') await coop.run(() => states.end(step));
  return { ...seller, state, id: seller.id as SellerId, personId: personId ?? null };
}
