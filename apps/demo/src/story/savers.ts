import { newId, rupiah, type BusinessDate } from '@lumbung/kernel';
import { accountCodes, LedgerService, type NewSubJournal, type SubAccountId } from '@lumbung/ledger';
import { DAY_END_TASK, EventDelivery, TenantDatabase } from '@lumbung/platform';
import { SavingsAccountsService, type SavingsAccountId } from '@lumbung/savings';
import { SAVING, YEARLY_PERCENT, type Saving, type SavingPlan } from '../cooperatives/saving.js';
import { granted } from '../house/answers.js';
import { Chance, requestId } from '../house/chance.js';
import type { DemoHouse } from '../house/house.js';
import { asBusinessDate } from '../house/moved-clock.js';
import type { Cast } from './cast.js';

export interface Passbook {
  readonly id: SubAccountId;
  readonly memberId: string;
}

interface Account extends Passbook {
  balance: number;
}

/** So many of a hundred pay something in, or take something out, in a month. */
const PAYING_IN = 28;
const TAKING_OUT = 9;
/** So many of a hundred are months behind with their mandatory savings. */
const BEHIND = 8;
/** Whom the member who dies left behind. */
const HEIRS = [
  { fullName: 'Sumarni', relation: 'SPOUSE', shareBasisPoints: 5_000 },
  { fullName: 'Agus Prasetyo', relation: 'CHILD', shareBasisPoints: 2_500 },
  { fullName: 'Rini Astuti', relation: 'CHILD', shareBasisPoints: 2_500 },
];

/** Share capital and savings of the members, from what they brought along to this month. */
export class Savers {
  private readonly chance: Chance;
  private readonly saving: Saving;
  private readonly products = new Map<SavingPlan, string>();
  private readonly accounts = new Map<SavingPlan, Account[]>();
  private readonly gone = new Set<string>();
  private readonly atMeetings = new Set<string>();

  constructor(
    private readonly house: DemoHouse,
    private readonly cast: Cast,
  ) {
    this.chance = new Chance(`savings ${cast.plan.slug}`);
    const saving = SAVING[cast.plan.slug];
    if (!saving) throw new RangeError(`${cast.plan.slug} has no savings.`);
    this.saving = saving;
  }

  /** The products, as the members' meeting decided them before. */
  async offer(): Promise<void> {
    const startsOn = `${asBusinessDate(this.house.clock.now()).slice(0, 7)}-01`;
    const source = 'RAT tahun buku 2024';
    const { mandatory, plans, profitShare } = this.saving;
    for (const plan of plans) {
      const { product } = plan;
      const paysInterest = product.family === 'VOLUNTARY' && product.contract === undefined;
      const terms = { startsOn, tiers: [{ from: 0, rateYearlyPercent: YEARLY_PERCENT }], source };
      const { id } = await this.does<{ id: string }>(
        'createSavingsProduct',
        { ...this.request('product', product.name), ...product, ...(paysInterest && { terms }) },
        '... on SavingsProduct { id }',
      );
      this.products.set(plan, id);
      if (product.contract === 'MUDHARABAH' && profitShare) {
        const nisbah = { productId: id, startsOn, memberPercent: profitShare.nisbahPercent, source };
        await this.does(
          'setSavingsNisbah',
          { ...this.request('nisbah'), ...nisbah },
          '... on SavingsNisbah { startsOn }',
        );
      }
    }
    await this.does(
      'setMandatorySavingsRate',
      { startsOn, amount: mandatory, source },
      '... on MandatoryRate { startsOn }',
      'SetMandatoryRateInput',
    );
  }

  /** Opens the accounts of those who were members before, with what stood on them in the old books. */
  async bringAlong(memberIds: readonly string[]): Promise<void> {
    for (const plan of this.saving.plans) {
      const holders = memberIds.filter(
        (_, index) => index <= this.cast.plan.team.length || this.chance.percent(plan.percent),
      );
      const accounts = await this.open(plan, holders);
      const amounts = plan.each ? holders.map(() => plan.each ?? 0) : this.spread(plan.together ?? 0, holders.length);
      const { name } = plan.product;
      await this.post(
        accounts.map((account, index) => ({
          kind: 'OPENING',
          key: `demo:opening:${account.id}`,
          text: `Saldo awal ${name.toLowerCase()}`,
          postings: [
            { debit: accountCodes.OPENING_BALANCE, creditSub: account.id, amount: rupiah(amounts[index] ?? 0) },
          ],
        })),
      );
      accounts.forEach((account, index) => (account.balance = amounts[index] ?? 0));
    }
  }

  /** Somebody who joins pays the principal share, is admitted, and then has passbooks for the rest. */
  async join(memberId: string, admit: () => Promise<unknown> = () => Promise.resolve()): Promise<void> {
    const [principal, ...others] = this.saving.plans as [SavingPlan, ...SavingPlan[]];
    const shares = await this.open(principal, [memberId]);
    await this.payIn(
      shares.map((share) => [share, principal.each ?? 0]),
      principal.product.name,
      'join',
    );
    await admit();
    for (const plan of others.slice(0, 2)) await this.open(plan, [memberId]);
  }

  /** Who leaves gets his savings as the bylaws say. */
  async settle(memberId: string, leaveReason: string, reason: string): Promise<void> {
    this.gone.add(memberId);
    await this.does(
      'settleMemberExit',
      { ...this.request('exit', memberId), memberId, leaveReason, reason },
      '... on MemberExit { capital }',
    );
  }

  /** A member dies: what is his waits for the heirs he recorded. */
  async died(memberId: string, diedOn: string, certificateNo: string): Promise<void> {
    this.gone.add(memberId);
    await this.does('setHeirs', { memberId, heirs: HEIRS }, '... on MemberHeirs { memberId }');
    await this.does(
      'recordDeath',
      { ...this.request('death', memberId), memberId, diedOn, certificateNo },
      '... on MemberDeceased { member { id } }',
    );
  }

  /** What comes in and goes out in a month: nearly everybody's mandatory savings, and what some save or need. */
  async liveMonth(month: string): Promise<void> {
    const text = `Simpanan wajib ${month}`;
    for (const [plan, all] of this.accounts) {
      const accounts = all.filter(({ memberId }) => !this.gone.has(memberId));
      if (plan.product.family === 'MANDATORY')
        await this.payIn(
          accounts
            .filter(({ memberId }) => !this.chance.percent(BEHIND) && !this.atMeetings.has(memberId))
            .map((account) => [account, this.saving.mandatory]),
          text,
          month,
        );
      if (plan.product.family !== 'VOLUNTARY') continue;
      const some = accounts.filter(() => this.chance.percent(PAYING_IN));
      await this.payIn(
        some.map((account) => [account, this.chance.between(2, 30) * 10_000]),
        'Setoran',
        month,
      );
      await this.takeOut(
        accounts.filter(({ balance }) => balance > 200_000 && this.chance.percent(TAKING_OUT)),
        month,
      );
    }
  }

  /** Their mandatory savings come with their group from now on. */
  payAtMeetings(memberIds: readonly string[]): void {
    for (const memberId of memberIds) this.atMeetings.add(memberId);
  }

  /** Voluntary savings of these people, those who have some. */
  passbooksOf(people: readonly { readonly memberId: string }[]): readonly Passbook[] {
    const voluntary = this.saving.plans.find(({ product }) => product.family === 'VOLUNTARY');
    const accounts = (voluntary && this.accounts.get(voluntary)) ?? [];
    return people.flatMap(({ memberId }) => accounts.find((account) => account.memberId === memberId) ?? []);
  }

  /** The passbook of one of them, counted from the front or, below zero, from the end. */
  passbook(people: readonly { readonly memberId: string }[], place: number): Passbook {
    const found = this.passbooksOf(people).at(place);
    if (!found) throw new RangeError(`There is no passbook ${place} in ${this.cast.plan.slug}.`);
    return found;
  }

  /** Interest, fees and what else the end of a month brings, as the worker does it in the night. */
  async endMonth(month: BusinessDate): Promise<void> {
    if (this.saving.profitShare) await this.shareProfit(month, this.saving.profitShare.income);
    await this.endDays();
  }

  /** All days that are over by now. */
  endDays(): Promise<void> {
    return this.house.get(EventDelivery).runTask(this.cast.tenant.id, DAY_END_TASK, {});
  }

  private async shareProfit(month: BusinessDate, amount: number): Promise<void> {
    const what = { month, income: [{ text: 'Margin murabahah yang diterima', amount }] };
    const { profitSharePreview } = await this.house.api.query<{ profitSharePreview: { membersAmount: number } }>(
      this.cast.as('OWNER'),
      'query Preview($input: ProfitSharePreviewInput!) { profitSharePreview(input: $input) { ... on ProfitSharePreview { membersAmount } } }',
      { input: what },
    );
    const { membersAmount } = profitSharePreview;
    const decision = { ...this.request('share', month), ...what, membersAmount, source: 'Rapat pengurus' };
    await this.does('decideProfitShare', decision, '... on ProfitShare { id }');
  }

  private async open(plan: SavingPlan, memberIds: readonly string[]): Promise<Account[]> {
    const productId = this.products.get(plan);
    if (!productId) throw new RangeError(`${plan.product.name} is not offered.`);
    const service = this.house.get(SavingsAccountsService);
    const opened = await this.house.as(this.cast.as('MANAGER'), () =>
      this.house.get(TenantDatabase).transaction(async (tx) => {
        const accounts: Account[] = [];
        for (const memberId of memberIds) {
          const account = await service.openIn(tx, newId<'SubAccount'>() as SavingsAccountId, { productId, memberId });
          accounts.push({ id: granted(account, plan.product.name).id as SubAccountId, memberId, balance: 0 });
        }
        return accounts;
      }),
    );
    this.accounts.set(plan, [...(this.accounts.get(plan) ?? []), ...opened]);
    return opened;
  }

  private async payIn(deposits: readonly (readonly [Account, number])[], text: string, key: string): Promise<void> {
    await this.post(
      deposits.map(([{ id }, amount]) => ({
        kind: 'SAVINGS_DEPOSIT',
        key: `demo:in:${key}:${id}`,
        text,
        channel: 'LOKET',
        postings: [{ debit: accountCodes.CASH_ON_HAND, creditSub: id, amount: rupiah(amount) }],
      })),
    );
    for (const [account, amount] of deposits) account.balance += amount;
  }

  private async takeOut(accounts: readonly Account[], key: string): Promise<void> {
    const withdrawals = accounts.map(
      (account) => [account, this.chance.between(2, Math.floor(account.balance / 30_000)) * 10_000] as const,
    );
    await this.post(
      withdrawals.map(([{ id }, amount]) => ({
        kind: 'SAVINGS_WITHDRAWAL',
        key: `demo:out:${key}:${id}`,
        text: 'Penarikan',
        channel: 'LOKET',
        postings: [{ debitSub: id, credit: accountCodes.CASH_ON_HAND, amount: rupiah(amount) }],
      })),
    );
    for (const [account, amount] of withdrawals) account.balance -= amount;
  }

  /** In whole tens of thousands, so that it sums to `total`. */
  private spread(total: number, count: number): number[] {
    const weights = Array.from({ length: count }, () => 0.15 + this.chance.next() ** 3);
    const sum = weights.reduce((all, one) => all + one, 0);
    const amounts = weights.map((weight) => Math.max(50_000, Math.floor((total * weight) / sum / 10_000) * 10_000));
    const rest = total - amounts.reduce((all, one) => all + one, 0);
    return amounts.map((amount, index) => (index === 0 ? amount + rest : amount));
  }

  private async post(journals: readonly NewSubJournal[]): Promise<void> {
    if (journals.length === 0) return;
    const ledger = this.house.get(LedgerService);
    await this.house.as(this.cast.as('CASHIER'), () =>
      this.house.get(TenantDatabase).transaction(async (tx) => granted(await ledger.postAll(tx, journals), 'savings')),
    );
  }

  private does<T>(operation: string, input: object, selection: string, type?: string): Promise<T> {
    return this.house.api.mutate<T>(this.cast.as('OWNER'), operation, input, selection, type);
  }

  private request(...words: string[]): { requestId: string } {
    return { requestId: requestId('savings', this.cast.plan.slug, ...words) };
  }
}
