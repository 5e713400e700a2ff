import { person } from '@lumbung/identity/testing';
import { newId } from '@lumbung/kernel';
import { PlatformDatabase, type PersonId } from '@lumbung/platform';
import type { TestCooperative } from '@lumbung/platform/testing';
import type { TurnoverDeclaration } from '../declarations/declarations.schema.js';
import { DeclarationsService } from '../declarations/declarations.service.js';
import { LettersService } from '../letters/letters.service.js';
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

/** A signed letter: the smallest file that is a PDF by its first bytes. */
export const LETTER = Buffer.from('%PDF-1.4\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n');

/** What a seller declared of his turnover in 2026. */
export async function declaredIn(coop: TestCooperative, sellerId: string): Promise<TurnoverDeclaration> {
  const input = { requestId: newId(), sellerId, year: 2026, isWithinLimit: true };
  const declared = await coop.run(() => coop.house.get(DeclarationsService).declare(input));
  if ('code' in declared) throw new Error(`This declaration was refused: ${declared.message}`);
  return declared;
}

/** A declaration with its signed letter; answers the letter's id. */
export async function letterIn(coop: TestCooperative, sellerId: string): Promise<string> {
  const { id } = await declaredIn(coop, sellerId);
  const sent = { fileName: 'surat.pdf', content: LETTER };
  const kept = await coop.run(() => coop.house.get(LettersService).put(id, sent));
  if ('code' in kept) throw new Error(`This letter was refused: ${kept.message}`);
  return kept.letterId;
}
