import { newId, rupiah, type BusinessDate } from '@lumbung/kernel';
import { openBooksOf } from '@lumbung/ledger/testing';
import { memberIn } from '@lumbung/membership/testing';
import { DrawersService } from '@lumbung/payments';
import { drawerIn } from '@lumbung/payments/testing';
import { TenantDatabase, type Principal } from '@lumbung/platform';
import type { TestCooperative } from '@lumbung/platform/testing';
import type { SavingsAccount } from '../accounts/account.types.js';
import { SavingsAccountsService } from '../accounts/accounts.service.js';
import { DeskLimitsService } from '../desk/desk-limits.service.js';
import type { SavingsMoveRequest } from '../desk/move-request.types.js';
import { SavingsBonusService } from '../bonus/bonus.service.js';
import type { SavingsDepositRequest } from '../deposit-requests/deposit-request.types.js';
import { OwnDepositsService } from '../deposit-requests/own-deposits.service.js';
import type { RequestMySavingsDepositInput } from '../deposit-requests/deposit-requests.schema.js';
import { MandatoryClassesService } from '../mandatory/mandatory-classes.service.js';
import { MandatorySavingsService } from '../mandatory/mandatory.service.js';
import { SavingsMovesService } from '../moves/moves.service.js';
import { ReceiptPapers } from '../receipts/receipt-papers.service.js';
import type { SavingsReceipt } from '../moves/receipt.types.js';
import { TransferRulesService } from '../own-transfers/transfer-rules.service.js';
import type { SavingsProduct } from '../products/product.types.js';
import type { CreateSavingsProductInput } from '../products/products.schema.js';
import { SavingsProductsService } from '../products/products.service.js';
import type { SavingsTermsInput } from '../terms/terms.schema.js';

export { dailyBalances } from '../interest/daily-balances.js';
export { taxOfMonth } from '../interest/interest-tax.js';
export { monthlyInterest } from '../interest/interest.js';
export { nisbahIn, profitShareIn, standingIn } from './monthly.js';
export { noticeIn, termDayIn, termDepositOf, termProductIn, waitingPlacementIn } from './term.js';
export { planRulesIn, savingsPlanIn } from './plans.js';
export { estateIn, waitingHeirIn } from './succession.js';

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
  const input = { requestId: newId(), accountId: id, amount: rupiah(amount) };
  const deposit = () => coop.house.get(SavingsMovesService).deposit(input);
  const receipt = await coop.run(deposit, ['OWNER'], await tellerIn(coop));
  if (!('number' in receipt)) throw new Error(`This deposit was refused: ${JSON.stringify(receipt)}`);
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
    if (accountId)
      await coop.house
        .get(MandatoryClassesService)
        .set({ accountId, memberClass: memberClass ?? 'UMUM', startsOn: month });
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

const desks = new WeakMap<TestCooperative, Promise<Partial<Principal>>>();

/**
 * Who serves at the desk of a cooperative: always the same one, with a drawer that is open and full of change, as often
 * as it is asked. `coop.run(() => moves.deposit(…), ['CASHIER'], await tellerIn(coop))`.
 */
export function tellerIn(coop: TestCooperative): Promise<Partial<Principal>> {
  let desk = desks.get(coop);
  if (!desk) desks.set(coop, (desk = openedDesk(coop)));
  return desk;
}

async function openedDesk(coop: TestCooperative): Promise<Partial<Principal>> {
  const person = { personId: newId<'Person'>(), displayName: 'Uji Teller' };
  const drawer = await drawerIn(coop, 'Loket uji');
  const opened = await coop.run(
    () =>
      coop.house
        .get(DrawersService)
        .open({ requestId: newId(), drawerId: drawer.id, openingFloat: rupiah(1_000_000_000) }),
    ['CASHIER'],
    person,
  );
  if (!('__typename' in opened)) throw new Error(`This drawer was refused: ${opened.message}`);
  return person;
}

/** A withdrawal above the limit, which waits for another; cashiers then have the limit of one rupiah. */
export async function waitingMoveIn(coop: TestCooperative, { id }: { id: string }): Promise<SavingsMoveRequest> {
  const limits = [{ role: 'CASHIER', kind: 'WITHDRAWAL' as const, amount: rupiah(1) }];
  await coop.run(() => coop.house.get(DeskLimitsService).set({ limits }));
  const input = { requestId: newId(), accountId: id, amount: rupiah(2) };
  const withdraw = () => coop.house.get(SavingsMovesService).withdraw(input);
  return (await coop.run(withdraw, ['CASHIER'], await tellerIn(coop))) as SavingsMoveRequest;
}

/** Terms as an input: 3 % a year on every rupiah from November 2026 on, by the day, unless more is said. */
export function termsOf(given: Partial<SavingsTermsInput> & { ratePercent?: string } = {}): SavingsTermsInput {
  const { ratePercent = '3', ...terms } = given;
  return {
    startsOn: '2026-11-01' as BusinessDate,
    method: 'DAILY',
    basis: 'ACTUAL_365',
    tiering: 'WHOLE',
    tiers: [{ from: rupiah(0), rateYearlyPercent: ratePercent }],
    source: 'RAT 2026',
    ...terms,
  };
}

/** A bonus of Rp10.000 for the savers of a wadiah product in a month that is over. */
export async function bonusIn(coop: TestCooperative, productId: string, month: string): Promise<void> {
  const decided = await coop.run(() =>
    coop.house.get(SavingsBonusService).decide({
      requestId: newId(),
      productId,
      month: month as BusinessDate,
      amount: rupiah(10_000),
      source: 'Rapat pengurus',
    }),
  );
  if (!('__typename' in decided)) throw new Error(`This bonus was refused: ${decided.message}`);
}

/** A deposit whose receipt was printed. */
export async function printedReceiptIn(coop: TestCooperative, account: { id: string }): Promise<SavingsReceipt> {
  const receipt = await depositedIn(coop, account, 1_000);
  const issuer = { name: 'Koperasi Contoh', registrationNo: null, address: null };
  await coop.run(async () => {
    const papers = coop.house.get(ReceiptPapers);
    const url = papers.of(receipt.id)[0]?.url ?? '';
    await papers.open(new URL(url, 'http://x').searchParams.get('permit') ?? '', () => Promise.resolve(issuer));
  });
  return receipt;
}

/** A deposit that a person announced for an account of his; the ways to pay must be open. */
export async function announcedDepositIn(
  coop: TestCooperative,
  personId: string,
  given: Pick<RequestMySavingsDepositInput, 'accountId'> & Partial<RequestMySavingsDepositInput>,
): Promise<SavingsDepositRequest> {
  const announced = await coop.run(() =>
    coop.house
      .get(OwnDepositsService)
      .request({ requestId: newId(), amount: rupiah(100_000), method: 'BANK_TRANSFER', ...given }, personId),
  );
  if (!('__typename' in announced)) throw new Error(`This deposit was refused: ${announced.message}`);
  return announced;
}
