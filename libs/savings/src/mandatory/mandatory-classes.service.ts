import { Clock, dateParts, newId, type BusinessDate } from '@lumbung/kernel';
import { memberNoKey } from '@lumbung/membership';
import { InvalidInput, TenantDatabase, type Tx } from '@lumbung/platform';
import { Injectable } from '@nestjs/common';
import type { SavingsAccount } from '../accounts/account.types.js';
import { SavingsAccountsService } from '../accounts/accounts.service.js';
import type {
  MandatoryClassesSet,
  SetMandatoryClassesInput,
  SetMandatoryClassInput,
} from './mandatory-classes.types.js';
import { classOf, EVERYBODY } from './member-class.js';

/** So many member numbers are named in a refusal; the rest is found once these are put right. */
const MOST_NAMED = 10;

interface Placed {
  readonly memberNo: string;
  /** Null without a mandatory account that is open. */
  readonly accountId: string | null;
  readonly memberClass: string | null;
  /** The month of its newest class. */
  readonly startsOn: BusinessDate | null;
}

/** An account, and the class it is to be of. */
export interface OpeningClass {
  readonly accountId: string;
  readonly memberClass: string;
}

/** Who pays which amount of mandatory savings: the class of an account, from a month on. */
@Injectable()
export class MandatoryClassesService {
  constructor(
    private readonly db: TenantDatabase,
    private readonly clock: Clock,
    private readonly accounts: SavingsAccountsService,
  ) {}

  /**
   * Puts an account into a class from a month on; months before keep theirs. Refuses what is no month, no mandatory
   * account, and a month for which, or after which, the account has its class (InvalidInput). Throws NOT_FOUND. Source of
   * the classes: bylaws or members' meeting.
   */
  set({ accountId, memberClass, startsOn }: SetMandatoryClassInput): Promise<SavingsAccount | InvalidInput> {
    return this.db.transaction(async (tx) => {
      if (dateParts(startsOn).day !== 1) return new InvalidInput('savings.problem.notAMonth', 'startsOn');
      const account = await this.accounts.inTransaction(tx, accountId);
      if (account.product.family !== 'MANDATORY') return new InvalidInput('savings.problem.notMandatory', 'accountId');
      const ofClass = classOf(memberClass);
      if (!(await this.put(tx, [accountId], ofClass, startsOn)))
        return new InvalidInput('savings.problem.rateTaken', 'startsOn', { memberClass: ofClass });
      return this.accounts.inTransaction(tx, accountId);
    });
  }

  /**
   * As `set`, for many members by their numbers, all or none. Who is of the class already stays as he is. Refuses numbers
   * the register does not know or that have no mandatory account, and those whose class is set for that month or a later
   * one (InvalidInput, which names the first ten). Asked again, it changes nothing.
   */
  setMany({ memberNos, memberClass, startsOn }: SetMandatoryClassesInput): Promise<MandatoryClassesSet | InvalidInput> {
    return this.db.transaction(async (tx) => {
      if (dateParts(startsOn).day !== 1) return new InvalidInput('savings.problem.notAMonth', 'startsOn');
      const ofClass = classOf(memberClass);
      const asked = new Map(memberNos.map((number) => [memberNoKey(number.trim()), number.trim()]));
      const members = await tx.rows<Placed>(PLACED, [[...asked.keys()]]);
      const known = new Set(members.filter(({ accountId }) => accountId).map(({ memberNo }) => memberNoKey(memberNo)));
      const unknown = [...asked].filter(([key]) => !known.has(key)).map(([, number]) => number);
      if (unknown.length > 0) return refusal('savings.problem.classMembers', unknown);
      const others = members.filter((member) => classOf(member.memberClass) !== ofClass);
      const taken = others.filter((member) => member.startsOn !== null && member.startsOn >= startsOn);
      if (taken.length > 0)
        return refusal(
          'savings.problem.classTaken',
          taken.map(({ memberNo }) => memberNo),
        );
      const ids = others.map(({ accountId }) => accountId as string);
      // Somebody else sorted the same members at this moment.
      if (ids.length > 0 && !(await this.put(tx, ids, ofClass, startsOn)))
        return new InvalidInput('savings.problem.rateTaken', 'startsOn', { memberClass: ofClass });
      return { __typename: 'MandatoryClassesSet', memberClass: ofClass, startsOn, count: ids.length };
    });
  }

  /** The classes there are: UMUM, and those an amount was ever set for, by name. */
  async known(): Promise<string[]> {
    const rows = await this.db.read<{ memberClass: string }>(KNOWN);
    return [EVERYBODY, ...rows.map(({ memberClass }) => memberClass).filter((name) => name !== EVERYBODY)];
  }

  /**
   * Puts accounts that come from other books into their classes, from the first month of these on; in the caller's
   * transaction, two statements however many they are. One that has its class for that month or a later one keeps it. Answers
   * which row was written for which account: `takeBackIn` wants them.
   */
  async openIn(tx: Tx, placed: readonly OpeningClass[], startsOn: BusinessDate): Promise<Map<string, string>> {
    if (placed.length === 0) return new Map();
    const written = await this.insert(tx, placed, startsOn);
    tx.audit({
      action: 'savings.openMandatoryClasses',
      subject: 'savingsAccount',
      subjectId: placed[0]?.accountId ?? '',
      after: { startsOn, classes: placed.map(({ accountId, memberClass }) => ({ accountId, memberClass })) },
    });
    return new Map(written.map(({ id, accountId }) => [accountId, id]));
  }

  /**
   * Takes back what `openIn` wrote: these accounts are of the class they had before, and their months are reckoned so. In
   * the caller's transaction; the only way in which a class that was set disappears again.
   */
  async takeBackIn(tx: Tx, ids: readonly string[], reason: string): Promise<void> {
    if (ids.length === 0) return;
    const before = await tx.rows<OpeningClass>(TAKE_BACK, [ids]);
    if (before.length === 0) return;
    tx.audit({
      action: 'savings.takeBackMandatoryClasses',
      subject: 'savingsAccount',
      subjectId: before[0]?.accountId ?? '',
      before: { classes: before },
      reason,
    });
  }

  private insert(tx: Tx, placed: readonly OpeningClass[], startsOn: BusinessDate) {
    return tx.rows<{ id: string; accountId: string }>(INSERT_CLASSES, [
      placed.map(() => newId()),
      placed.map(({ accountId }) => accountId),
      startsOn,
      placed.map(({ memberClass }) => memberClass),
      this.clock.now(),
    ]);
  }

  /** Whether all of them took it. */
  private async put(tx: Tx, accountIds: readonly string[], memberClass: string, startsOn: BusinessDate) {
    const placed = accountIds.map((accountId) => ({ accountId, memberClass }));
    const set = await this.insert(tx, placed, startsOn);
    const [accountId = ''] = accountIds;
    const many = accountIds.length > 1 ? { accountIds } : {};
    tx.audit({
      action: 'savings.setMandatoryClass',
      subject: 'savingsAccount',
      subjectId: accountId,
      after: { memberClass, startsOn, ...many },
    });
    return set.length === accountIds.length;
  }
}

function refusal(problem: string, numbers: readonly string[]): InvalidInput {
  const named = numbers.slice(0, MOST_NAMED).join(', ');
  const numbered = numbers.length > MOST_NAMED ? `${named}, …` : named;
  return new InvalidInput(problem, 'memberNos', { numbers: numbered, count: numbers.length });
}

const INSERT_CLASSES = /* sql */ `
  insert into savings.mandatory_class (tenant_id, id, account_id, starts_on, member_class, created_at)
  select $1, n.id, n.account, $4, n.class, $6 from unnest($2::uuid[], $3::uuid[], $5::text[]) n (id, account, class)
   where not exists (select from savings.mandatory_class o where o.tenant_id = $1 and o.account_id = n.account and o.starts_on >= $4)
  on conflict do nothing returning id, account_id as "accountId"
`;

const KNOWN = /* sql */ `
  select distinct r.member_class as "memberClass" from savings.mandatory_rate r where r.tenant_id = $1 order by 1 limit 100
`;

const TAKE_BACK = /* sql */ `
  delete from savings.mandatory_class c where c.tenant_id = $1 and c.id = any ($2::uuid[])
  returning c.account_id as "accountId", c.member_class as "memberClass"
`;

const PLACED = /* sql */ `
  select m.member_no as "memberNo", a.id as "accountId", c.member_class as "memberClass", c.starts_on::text as "startsOn"
    from membership.member m
    left join savings.account a on a.tenant_id = $1 and a.member_id = m.id and a.family = 'MANDATORY' and a.closed_on is null
    left join lateral (select o.member_class, o.starts_on from savings.mandatory_class o
                        where o.tenant_id = $1 and o.account_id = a.id order by o.starts_on desc limit 1) c on true
   where m.tenant_id = $1 and m.number_key = any ($2::text[])
   order by a.id
`;
