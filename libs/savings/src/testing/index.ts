import { newId, rupiah, type BusinessDate } from '@lumbung/kernel';
import { openBooksOf } from '@lumbung/ledger/testing';
import { memberIn } from '@lumbung/membership/testing';
import { TenantDatabase } from '@lumbung/platform';
import type { TestCooperative } from '@lumbung/platform/testing';
import type { SavingsAccount } from '../accounts/account.types.js';
import { SavingsAccountsService } from '../accounts/accounts.service.js';
import { MandatorySavingsService } from '../mandatory/mandatory.service.js';
import { SavingsMovesService } from '../moves/moves.service.js';
import type { SavingsReceipt } from '../moves/receipt.types.js';
import { TransferRulesService } from '../own-transfers/transfer-rules.service.js';
import type { SavingsProduct } from '../products/product.types.js';
import type { CreateSavingsProductInput } from '../products/products.schema.js';
import { SavingsProductsService } from '../products/products.service.js';

let count = 0;

/** A product of a cooperative; voluntary savings unless more is said. Its books must be open. */
export async function savingsProductIn(
  coop: TestCooperative,
  given: Partial<CreateSavingsProductInput> = {},
): Promise<SavingsProduct> {
  const product = await coop.run(() =>
    coop.house.get(SavingsProductsService).create({
      requestId: newId(),
      name: `Simpanan ${++count}`,
      family: 'VOLUNTARY',
      ...(given.family === 'PRINCIPAL' ? { principalAmount: rupiah(100_000) } : {}),
      ...given,
    }),
  );
  if (!('__typename' in product)) throw new Error(`This product was refused: ${product.message}`);
  return product;
}

/** An account of a new member (or of the one named), with as much on it as is said. */
export async function savingsAccountIn(
  coop: TestCooperative,
  {
    productId,
    memberId,
    balance = 0,
    ...product
  }: Partial<CreateSavingsProductInput> & { productId?: string; memberId?: string; balance?: number } = {},
): Promise<SavingsAccount> {
  const ofProduct = productId ?? (await savingsProductIn(coop, product)).id;
  const ofMember = memberId ?? (await memberIn(coop)).id;
  const account = await coop.run(() =>
    coop.house.get(SavingsAccountsService).open({ requestId: newId(), productId: ofProduct, memberId: ofMember }),
  );
  if (!('__typename' in account)) throw new Error(`This account was refused: ${account.message}`);
  return balance === 0 ? account : (await depositedIn(coop, account, balance)).account;
}

/** Money paid in at the desk; answers the receipt. */
export async function depositedIn(
  coop: TestCooperative,
  { id }: { id: string },
  amount: number,
): Promise<SavingsReceipt> {
  const receipt = await coop.run(() =>
    coop.house.get(SavingsMovesService).deposit({ requestId: newId(), accountId: id, amount: rupiah(amount) }),
  );
  if (!('__typename' in receipt)) throw new Error(`This deposit was refused: ${receipt.message}`);
  return receipt;
}

/** A cooperative whose books are open. */
export async function cooperativeWithBooks(house: TestCooperative['house']): Promise<TestCooperative> {
  const coop = await house.cooperative();
  await openBooksOf(coop);
  return coop;
}

/** Rp25.000 a month from January 2026 on, unless said otherwise; with an account, also a class of its own. */
export async function mandatoryRateIn(
  coop: TestCooperative,
  {
    amount = 25_000,
    startsOn = '2026-01-01',
    memberClass,
    accountId,
  }: { amount?: number; startsOn?: string; memberClass?: string; accountId?: string } = {},
): Promise<void> {
  const month = startsOn as BusinessDate;
  await coop.run(async () => {
    const service = coop.house.get(MandatorySavingsService);
    const source = 'RAT 2026';
    const set = await service.setRate({
      startsOn: month,
      amount: rupiah(amount),
      source,
      memberClass: memberClass ?? null,
    });
    if (!('__typename' in set)) throw new Error(`This rate was refused: ${set.message}`);
    if (accountId) await service.setClass({ accountId, memberClass: memberClass ?? 'UMUM', startsOn: month });
  });
}

/** A limit of what members may send, and what a member has used of it today. */
export async function sentToOthersIn(coop: TestCooperative, memberId: string, amount: number): Promise<void> {
  const rules = coop.house.get(TransferRulesService);
  await coop.run(async () => {
    await rules.set({ perDay: rupiah(1_000_000) });
    await coop.house.get(TenantDatabase).transaction((tx) => rules.claim(tx, memberId, amount));
  });
}
