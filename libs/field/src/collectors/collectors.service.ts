import { Clock, formatRupiah, newId, rupiah } from '@lumbung/kernel';
import { accountCodes, SubAccountsService, type SubAccountId } from '@lumbung/ledger';
import {
  currentLocale,
  currentPrincipal,
  forbidden,
  InvalidInput,
  notFound,
  TenantDatabase,
  type Tx,
} from '@lumbung/platform';
import { Injectable } from '@nestjs/common';
import {
  ALL,
  CHANGE,
  FORGET_ROUTE,
  GROUND,
  KNOWN,
  LOCK,
  OF_PERSON,
  ONE,
  PARTS,
  SAVE,
  WRITE_ROUTE,
} from './collectors.sql.js';
import {
  CollectorHasCash,
  RouteTooLong,
  type CollectorRoute,
  type FieldCollector,
  type RoutePart,
  type SaveCollectorInput,
  type SetCollectorRouteInput,
} from './collectors.types.js';

/** A collector; his cash is the sub-account of the same id. */
export type CollectorId = SubAccountId;

/** So many members fit into one pack of a phone. */
export const MOST_MEMBERS = 500;
const MOST_CASH = rupiah(10_000_000_000);

/** Who collects in the field, whom he visits, and how much cash he may carry. */
@Injectable()
export class CollectorsService {
  constructor(
    private readonly db: TenantDatabase,
    private readonly clock: Clock,
    private readonly subAccounts: SubAccountsService,
  ) {}

  /** All collectors with the cash they carry, active ones first, by name; at most 200. */
  list(): Promise<FieldCollector[]> {
    return this.db.read<FieldCollector>(ALL);
  }

  /** One collector with his route. Throws NOT_FOUND. */
  find(collectorId: string): Promise<CollectorRoute> {
    return this.db.transaction((tx) => this.route(tx, collectorId));
  }

  /** The collector who signed in. Throws FORBIDDEN for everybody else. */
  async own(): Promise<FieldCollector & { readonly id: CollectorId }> {
    const { personId } = currentPrincipal();
    const collector = personId && (await this.db.readRow<FieldCollector>(OF_PERSON, [personId]));
    if (!collector) throw forbidden();
    return collector as FieldCollector & { readonly id: CollectorId };
  }

  /** Nobody else moves this collector's cash until the transaction ends. Throws NOT_FOUND. */
  async lock(tx: Tx, collectorId: string): Promise<void> {
    await tx.rowOrFail(LOCK, [collectorId]);
  }

  /** As he stands within a transaction; throws NOT_FOUND. */
  inside(tx: Tx, collectorId: string): Promise<FieldCollector> {
    return tx.rowOrFail<FieldCollector>(ONE, [collectorId]);
  }

  /**
   * Makes an officer, or a member with an account of his own, a collector, or changes one; whole rupiah. Refuses
   * (InvalidInput) somebody who is neither, or is one already, and a limit below nothing; CollectorHasCash to let one go
   * who still carries some. Throws NOT_FOUND.
   */
  async save(input: SaveCollectorInput): Promise<FieldCollector | CollectorHasCash | InvalidInput> {
    const { floatLimit, collectorId } = input;
    if (floatLimit.isNegative || floatLimit.exceeds(MOST_CASH))
      return new InvalidInput('field.problem.limit', 'floatLimit');
    return this.db.transaction<FieldCollector | CollectorHasCash | InvalidInput>((tx) =>
      collectorId ? this.change(tx, collectorId, input) : this.make(tx, input),
    );
  }

  /** Sets a route as a whole. Refuses more members than a phone takes along (RouteTooLong); throws NOT_FOUND for any unknown id. */
  setRoute(input: SetCollectorRouteInput): Promise<CollectorRoute | RouteTooLong> {
    const [members, posts, groups] = [input.memberIds, input.postIds, input.groupIds].map((ids) => [
      ...new Set(ids),
    ]) as [string[], string[], string[]];
    return this.db.transaction(async (tx) => {
      await this.lock(tx, input.collectorId);
      const known = await tx.rowOrFail<{ count: number }>(KNOWN, [members, posts, groups]);
      if (known.count < members.length + posts.length + groups.length) throw notFound();
      await tx.rows(FORGET_ROUTE, [input.collectorId]);
      const none = (ids: readonly string[]) => ids.map(() => null);
      await tx.rows(WRITE_ROUTE, [
        input.collectorId,
        [...members, ...posts, ...groups].map(() => newId<'RoutePart'>()),
        [...members, ...none(posts), ...none(groups)],
        [...none(members), ...posts, ...none(groups)],
        [...none(members), ...none(posts), ...groups],
      ]);
      const route = await this.route(tx, input.collectorId);
      if (route.collector.memberCount > MOST_MEMBERS)
        return new RouteTooLong(route.collector.memberCount, MOST_MEMBERS);
      tx.audit({
        action: 'field.setRoute',
        subject: 'collector',
        subjectId: input.collectorId,
        after: { members: members.length, posts, groups },
      });
      return route;
    });
  }

  private async make(tx: Tx, input: SaveCollectorInput): Promise<FieldCollector | InvalidInput> {
    const { personId = null, memberId = null, floatLimit, showsBalances, isActive } = input;
    if ((personId === null) === (memberId === null)) return new InvalidInput('field.problem.who', 'personId');
    const ground = await tx.rowOrFail<{ personId: string | null; worksHere: boolean; taken: string | null }>(GROUND, [
      personId,
      memberId,
    ]);
    const field = memberId ? 'memberId' : 'personId';
    if (ground.personId === null) return new InvalidInput('field.problem.memberWithoutAccount', field);
    if (personId && !ground.worksHere) return new InvalidInput('field.problem.notStaff', field);
    if (ground.taken) return new InvalidInput('field.problem.isCollector', field, { name: ground.taken });

    const id = newId<'SubAccount'>();
    const name = input.name.trim();
    await this.subAccounts.open(tx, { id, account: accountCodes.CASH_WITH_COLLECTORS });
    const values = [ground.personId, memberId, name, floatLimit.amount, showsBalances, isActive];
    const made = await tx.row(SAVE, [id, ...values, this.clock.now()]);
    // Two at once: the second finds him made.
    if (!made) return new InvalidInput('field.problem.isCollector', field, { name });
    const after = { name, floatLimit, showsBalances, isActive };
    tx.audit({ action: 'field.saveCollector', subject: 'collector', subjectId: id, after });
    return this.inside(tx, id);
  }

  private async change(
    tx: Tx,
    id: string,
    { name, floatLimit, showsBalances, isActive }: SaveCollectorInput,
  ): Promise<FieldCollector | CollectorHasCash> {
    await this.lock(tx, id);
    const before = await this.inside(tx, id);
    if (before.isActive && !isActive && before.carried > 0)
      return new CollectorHasCash(
        before.name,
        rupiah(before.carried),
        formatRupiah(rupiah(before.carried), currentLocale()),
      );
    await tx.rows(CHANGE, [id, name.trim(), floatLimit.amount, showsBalances, isActive]);
    const after = await this.inside(tx, id);
    tx.audit({
      action: 'field.saveCollector',
      subject: 'collector',
      subjectId: id,
      before: settingsOf(before),
      after: settingsOf(after),
    });
    return after;
  }

  private async route(tx: Tx, collectorId: string): Promise<CollectorRoute> {
    const collector = await this.inside(tx, collectorId);
    return { __typename: 'CollectorRoute', collector, parts: await tx.rows<RoutePart>(PARTS, [collectorId]) };
  }
}

function settingsOf({ name, floatLimit, showsBalances, isActive }: FieldCollector) {
  return { name, floatLimit, showsBalances, isActive };
}
