import { newId, quantity, rupiah } from '@lumbung/kernel';
import { DrawersService } from '@lumbung/payments';
import { drawerIn } from '@lumbung/payments/testing';
import type { PersonId, Principal } from '@lumbung/platform';
import type { TestCooperative } from '@lumbung/platform/testing';
import { CounterBasketService } from '../counter/counter-basket.service.js';
import type { SellAtCounterInput } from '../counter/counter.schema.js';
import { CounterService } from '../counter/counter.service.js';
import type { Wanted } from './index.js';

/** Somebody behind the counter. */
export class Cashier {
  readonly person: Partial<Principal> = { personId: newId<'Person'>() as PersonId, displayName: 'Wulan Contoh' };

  constructor(readonly coop: TestCooperative) {}

  run<T>(work: () => T, roles: readonly string[] = ['CASHIER']): T {
    return this.coop.run(work, roles, this.person);
  }

  /** Takes a drawer of his own over, with so much change in it. */
  async open(float = 100_000): Promise<void> {
    const { id: drawerId } = await drawerIn(this.coop, `Laci ${newId().slice(-6)}`);
    const wish = { requestId: newId(), drawerId, openingFloat: rupiah(float) };
    await this.run(() => this.coop.house.get(DrawersService).open(wish));
  }

  drawer = () => this.run(() => this.coop.house.get(DrawersService).mine());

  sell = (wanted: readonly Wanted[], changes: Partial<SellAtCounterInput> = {}, paths?: ReadonlySet<string>) =>
    this.run(() => this.coop.house.get(CounterService).sell(saleOf(wanted, changes), paths));

  price = (wanted: readonly Wanted[], changes: Partial<SellAtCounterInput> = {}) =>
    this.run(() => this.coop.house.get(CounterBasketService).price(saleOf(wanted, changes)));
}

/** What the screen of the counter sends: cash, for anybody, unless said otherwise. */
export function saleOf(wanted: readonly Wanted[], changes: Partial<SellAtCounterInput> = {}): SellAtCounterInput {
  const lines = wanted.map((line) => ({ variantId: line.variantId, quantity: quantity(line.quantity ?? 1) }));
  return { requestId: newId(), lines, voucherCodes: [], payment: 'CASH', ...changes };
}
