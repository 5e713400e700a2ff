import { newId, rupiah, type BusinessDate } from '@lumbung/kernel';
import { TenantDatabase, UserError } from '@lumbung/platform';
import type { TestCooperative } from '@lumbung/platform/testing';
import type { SavingsAccount } from '../accounts/account.types.js';
import { SavingsAccountsService } from '../accounts/accounts.service.js';
import { memberIn } from '@lumbung/membership/testing';
import type { SavingsFamily, SavingsProduct, ShariaContract } from '../products/product.types.js';
import { SavingsProductsService } from '../products/products.service.js';
import { NoticeListener } from '../notices/notice.listener.js';
import { TermDepositsService } from '../term/term-deposits.service.js';
import { TermLifeService } from '../term/term-life.service.js';
import { lockDueTermDeposits } from '../term/term-row.js';
import { TermTermsService } from '../term/term-terms.service.js';
import type { PlaceTermDepositInput, SaveTermTermsInput, TermRateInput } from '../term/term.schema.js';
import type { TermDeposit } from '../term/term.types.js';

/** A term product with a rate table from January 2026 on: 6 % for 1, 3 and 6 months, unless said otherwise. */
export async function termProductIn(
  coop: TestCooperative,
  {
    rates = [1, 3, 6].map((termMonths) => ({ termMonths, percent: '6' })),
    terms = {},
    contract = null,
  }: {
    rates?: TermRateInput[];
    terms?: Partial<SaveTermTermsInput>;
    contract?: 'MUDHARABAH' | null;
  } = {},
): Promise<SavingsProduct> {
  const product = await productOf(coop, 'TERM', contract);
  const service = coop.house.get(TermTermsService);
  await coop.run(async () => {
    const table = { productId: product.id, startsOn: '2026-01-01' as BusinessDate, source: 'Rapat pengurus', rates };
    const set = await service.setRates(table);
    if (set instanceof UserError) throw new Error(`These rates were refused: ${set.message}`);
    const usual = {
      dayBasis: 'ACTUAL_365',
      penaltyPercent: '0',
      penaltyAmount: rupiah(0),
      forfeitsInterest: true,
    } as const;
    await service.save({ productId: product.id, ...usual, ...terms });
  });
  return product;
}

/** Ten million for three months out of the bank, unless said otherwise; with the savings account it pays to. */
export async function termDepositOf(
  coop: TestCooperative,
  {
    product,
    payout,
    ...given
  }: { product?: SavingsProduct; payout?: SavingsAccount } & Partial<PlaceTermDepositInput> = {},
): Promise<{ deposit: TermDeposit; payout: SavingsAccount }> {
  const of = product ?? (await termProductIn(coop));
  const to = payout ?? (await freeSavingsIn(coop));
  const deposit = await coop.run(() =>
    coop.house.get(TermDepositsService).place({
      requestId: newId(),
      productId: of.id,
      memberId: to.memberId,
      amount: rupiah(10_000_000),
      termMonths: 3,
      interestPaid: 'AT_MATURITY',
      rollover: 'NONE',
      payoutAccountId: to.id,
      ...(given.fromAccountId ? {} : { money: 'BANK' as const }),
      ...given,
    }),
  );
  if (deposit instanceof UserError) throw new Error(`This deposit was refused: ${deposit.message}`);
  if (deposit.__typename !== 'TermDeposit') throw new Error('This deposit waits for another to approve it.');
  return { deposit, payout: to };
}

/** Brings all term deposits of a cooperative to where they stand at the end of a day. */
export async function termDayIn(coop: TestCooperative, on: string): Promise<void> {
  await coop.run(() =>
    coop.house.get(TenantDatabase).transaction(async (tx) => {
      for (const row of await lockDueTermDeposits(tx, on as BusinessDate, null, 1_000)) {
        const after = await coop.house.get(TermLifeService).advance(tx, row, on as BusinessDate);
        if (after instanceof UserError) return after;
      }
      return undefined;
    }),
  );
}

/** A placement above the limit of one rupiah for managers, which waits for another. */
export async function waitingPlacementIn(coop: TestCooperative): Promise<void> {
  const product = await termProductIn(coop);
  const to = await freeSavingsIn(coop);
  await coop.run(() =>
    coop.house.get(TenantDatabase).transaction(async (tx) => {
      await tx.rows(
        `insert into savings.desk_limit (tenant_id, role, kind, amount) values ($1, 'MANAGER', 'DEPOSIT', 1) on conflict do nothing`,
      );
    }),
  );
  const input = {
    requestId: newId(),
    productId: product.id,
    memberId: to.memberId,
    amount: rupiah(10_000_000),
    termMonths: 3,
    interestPaid: 'AT_MATURITY' as const,
    rollover: 'NONE' as const,
    payoutAccountId: to.id,
    money: 'BANK' as const,
  };
  const person = { personId: newId<'Person'>(), displayName: 'Uji Manajer' };
  const asked = await coop.run(() => coop.house.get(TermDepositsService).place(input), ['MANAGER'], person);
  if (!('purpose' in asked)) throw new Error('This placement did not wait.');
}

/** What a member was told: that his deposit matures. */
export async function noticeIn(
  coop: TestCooperative,
  { id, account, certificateNo, principal, maturesOn, rollover }: TermDeposit,
): Promise<void> {
  const news = { depositId: id, memberId: account.memberId, certificateNo, maturesOn, principal, rollover };
  const about = { eventId: newId(), occurredAt: coop.house.clock.now() };
  await coop.run(() => coop.house.get(NoticeListener).maturing(news, about));
}

let count = 0;

async function productOf(
  coop: TestCooperative,
  family: SavingsFamily,
  contract: ShariaContract | null = null,
): Promise<SavingsProduct> {
  const name = `Produk ${family} ${++count}`;
  const product = await coop.run(() =>
    coop.house.get(SavingsProductsService).create({ requestId: newId(), name, family, contract }),
  );
  if (product instanceof UserError) throw new Error(`This product was refused: ${product.message}`);
  return product;
}

/** Empty voluntary savings of a new member. */
async function freeSavingsIn(coop: TestCooperative): Promise<SavingsAccount> {
  const { id: productId } = await productOf(coop, 'VOLUNTARY');
  const { id: memberId } = await memberIn(coop);
  const account = await coop.run(() =>
    coop.house.get(SavingsAccountsService).open({ requestId: newId(), productId, memberId }),
  );
  if (account instanceof UserError) throw new Error(`This account was refused: ${account.message}`);
  return account;
}
