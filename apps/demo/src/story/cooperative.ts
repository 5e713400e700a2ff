import type { BusinessDate } from '@lumbung/kernel';
import type { TenantId } from '@lumbung/platform';
import type { Plan } from '../cooperatives/plans.js';
import type { DemoHouse } from '../house/house.js';
import { asBusinessDate, later, moment } from '../house/moved-clock.js';
import { asking, type Persona } from '../house/personas.js';
import { together } from '../house/together.js';
import { nameMoney, registerAssets, scheduleKeeping } from '../keeping/index.js';
import { bookOpening, monthEnds, scheduleMonths, scheduleReversal } from './books.js';
import { Cast } from './cast.js';
import { hire, type CouncilTeam } from './founding.js';
import { scheduleJoining, scheduleMembership } from './membership-year.js';
import { appointOfficers, giveAccounts, linkOfficers, writeRegister, type Enrolled, type Shopper } from './members.js';
import { scheduleOrder } from './orders.js';
import { furnish, handInPapers } from './papers.js';
import { fillShelves, openTill, type Stocked } from './shop.js';
import { receiveOpeningStock, scheduleRestocking, scheduleShortages } from './storeroom.js';
import { Timeline } from './timeline.js';
import { chargeTax, knowTheGoods, Scene, scheduleTrade } from '../trade/index.js';
import { Savers } from './savers.js';
import { submit, verify } from './verification.js';
import { FIRST_ORDER_AFTER, planYear, type PlannedYear } from './year-plan.js';

/** The cooperatives signed up so many days before the day of loading. */
export const SIGNED_UP_DAYS_AGO = 375;

/** What one cooperative made of its year. */
export interface Told {
  readonly members: number;
  readonly products: number;
  readonly orders: number;
}

/** The story of one of the three cooperatives, from its first day to the moment of loading. */
export class CooperativeStory {
  private cast: Cast;
  private members: Enrolled[];
  private shoppers: Shopper[];
  private shelves: Stocked[];
  private year: PlannedYear;
  private savers: Savers;

  constructor(
    private readonly house: DemoHouse,
    readonly plan: Plan,
    readonly tenantId: TenantId,
    private readonly owner: Persona,
  ) {}

  /** The first days: team, papers, till, shelves, register, opening balances. */
  async settleIn(): Promise<void> {
    const { house, plan } = this;
    const tenant = await house.tenant(this.tenantId);
    const owner = asking(this.owner, tenant);
    const team = await this.on(1, 9, () =>
      together(
        plan.team.filter(({ role }) => role && role !== 'OWNER'),
        3,
        (it) => hire(house, owner, { ...it, role: it.role ?? '' }),
      ),
    );
    this.cast = new Cast(
      plan,
      tenant,
      new Map([['OWNER', this.owner], ...team.map((it) => [it.roles[0] ?? '', it] as const)]),
    );
    await this.on(1, 10, () => handInPapers(house, owner, plan, asBusinessDate(house.clock.now())));
    await this.on(1, 11, () => furnish(house, owner, plan));
    await this.on(1, 13, () => openTill(house, this.cast));
    await Promise.all([
      this.on(2, 9, () => fillShelves(house, this.cast)).then((shelves) => (this.shelves = shelves)),
      this.on(2, 10, () => writeRegister(house, this.cast)).then((members) => (this.members = members)),
    ]);
    await this.on(3, 9, () => linkOfficers(house, this.cast, this.members));
    await this.on(3, 9, () => appointOfficers(house, this.cast, this.members));
    this.shoppers = await this.on(3, 10, () => giveAccounts(house, this.cast, this.members));
    this.year = planYear(plan, this.shelves, this.shoppers, {
      begin: this.day(FIRST_ORDER_AFTER, 0),
      now: house.today,
    });
    await this.on(3, 16, () => receiveOpeningStock(house, this.cast, this.shelves, this.year.orders));
    this.savers = new Savers(house, this.cast);
    await this.on(3, 17, async () => {
      await this.savers.offer();
      await this.savers.bringAlong(this.members.map(({ memberId }) => memberId));
      await bookOpening(house, this.cast);
    });
    const scene = new Scene(house, this.cast, new Timeline(house), this.shelves, this.shoppers);
    await this.on(3, 18, () => knowTheGoods(scene));
    await this.on(3, 18, () => registerAssets(scene));
    await this.on(3, 18, () => nameMoney(scene));
    if (plan.isPkp) await this.on(3, 18, () => chargeTax(scene));
  }

  /** The council looks at the papers and opens the shop. */
  async beVerified(council: CouncilTeam): Promise<void> {
    const caseId = await this.on(4, 9, () => submit(this.house, this.cast.as('OWNER')));
    await this.on(6, 14, () => verify(this.house, council, caseId));
    this.cast = this.cast.in(await this.house.tenant(this.tenantId));
  }

  /** A year of orders, deliveries, members coming and going, costs and one mistake. */
  async liveTheYear(): Promise<Told> {
    const { house, cast, year } = this;
    const timeline = new Timeline(house);
    scheduleRestocking(house, cast, timeline, this.shelves, year.orders, this.day(FIRST_ORDER_AFTER, 0));
    const { members, shoppers, savers } = this;
    const days = SIGNED_UP_DAYS_AGO - FIRST_ORDER_AFTER;
    const steady = scheduleMembership(house, cast, timeline, { members, shoppers, savers, days });
    scheduleJoining(house, cast, timeline, year.joiner, savers);
    for (const end of monthEnds(this.day(FIRST_ORDER_AFTER, 0), house.today)) {
      const month = `${asBusinessDate(end).slice(0, 7)}-01` as BusinessDate;
      timeline.at(later(end, -60), () => savers.liveMonth(month));
      timeline.at(later(end, 10 * 60), () => savers.endMonth(month));
    }
    timeline.at(moment(house.today, 0, 3), () => savers.endDays());
    scheduleMonths(house, cast, timeline, this.day(FIRST_ORDER_AFTER, 0));
    if (cast.persona('TREASURER')) scheduleReversal(house, cast, timeline);
    for (const order of year.orders) scheduleOrder(house, cast, timeline, order);
    const scene = new Scene(house, cast, timeline, this.shelves, this.shoppers);
    scheduleTrade(scene);
    scheduleKeeping(scene, steady, savers);
    scheduleShortages(house, cast, timeline, this.shelves);
    await timeline.tell();
    return {
      members: this.plan.members,
      products: new Set(this.shelves.map(({ good }) => good)).size,
      orders: year.orders.length,
    };
  }

  /** Throws where the books do not balance. */
  async proveBooks(): Promise<number> {
    const { trialBalance } = await this.house.api.query<{ trialBalance: { totalDebit: number; difference: number } }>(
      this.cast.as('OWNER'),
      'query Proof { trialBalance { totalDebit difference } }',
    );
    if (trialBalance.difference !== 0)
      throw new Error(`The books of ${this.plan.name} differ by Rp${trialBalance.difference}.`);
    return trialBalance.totalDebit;
  }

  private day(after: number, hour: number): Date {
    return moment(this.house.today, after - SIGNED_UP_DAYS_AGO, hour);
  }

  private on<T>(day: number, hour: number, work: () => Promise<T>): Promise<T> {
    return this.house.clock.at(this.day(day, hour), work);
  }
}
