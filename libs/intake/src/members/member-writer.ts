import { addDays, newId, rupiah, startOfMonth, type BusinessDate } from '@lumbung/kernel';
import {
  accountCodes,
  LedgerService,
  SubAccountsService,
  type NewSubJournal,
  type SubAccountId,
} from '@lumbung/ledger';
import { RegisterIntake, type FormerLine } from '@lumbung/membership';
import { formatDate } from '@lumbung/kernel';
import { UserError, type TenantKeys, type Tx } from '@lumbung/platform';
import {
  classOf,
  MandatoryClassesService,
  SavingsAccountsService,
  type OpeningClass,
  type SavingsProduct,
} from '@lumbung/savings';
import { Injectable } from '@nestjs/common';
import type { ImportRecord, Written } from './import-record.js';
import { mandatoryOf } from './mandatory-product.js';
import type { KnownAccount, PlannedMember } from './member-plan.js';

export interface WritingGround {
  readonly keys: TenantKeys;
  readonly record: ImportRecord & { readonly cutOverOn: BusinessDate };
  readonly accounts: readonly KnownAccount[];
  readonly products: readonly SavingsProduct[];
}

/** What one row brings into the books: money, and the class of its mandatory savings. */
interface Openings {
  readonly postings: NewSubJournal['postings'];
  readonly placed: OpeningClass | null;
}

/** Writes planned rows into register, savings and books, in one transaction. */
@Injectable()
export class MemberWriter {
  constructor(
    private readonly register: RegisterIntake,
    private readonly savings: SavingsAccountsService,
    private readonly classes: MandatoryClassesService,
    private readonly subAccounts: SubAccountsService,
    private readonly ledger: LedgerService,
  ) {}

  /**
   * Writes new members, opens the accounts that are missing, and posts each member's balances as one journal of kind
   * OPENING, debit 3-1090; classes of mandatory savings count from the first month of these books. A row whose number was
   * taken meanwhile comes back as refused. Answers the refusal of the books.
   */
  async write(tx: Tx, plan: readonly PlannedMember[], ground: WritingGround): Promise<Written[] | UserError> {
    const { record } = ground;
    const written: Written[] = [];
    const journals: { at: number; journal: NewSubJournal }[] = [];
    const placed = new Map<number, OpeningClass>();
    for (const planned of plan) {
      const memberId = await this.memberOf(tx, planned, ground);
      // Refused meanwhile for a reason of its own: it is not written, and says no other.
      if (planned.verdict === 'WRONG') {
        written.push({ plan: planned, memberId, journalId: null, classId: null });
        continue;
      }
      if (memberId === null) {
        const detail = planned.row.values.memberNo ?? '';
        const problems = [...planned.problems, { column: null, code: 'numberTaken', detail, isWarning: false }];
        written.push({
          plan: { ...planned, verdict: 'WRONG', problems },
          memberId: null,
          journalId: null,
          classId: null,
        });
        continue;
      }
      const isTaken = planned.verdict === 'NEW' || planned.verdict === 'BALANCES';
      const openings = isTaken ? await this.openings(tx, planned, memberId, ground) : null;
      if (openings instanceof UserError) return openings;
      const at = written.length;
      if (openings && openings.postings.length > 0)
        journals.push({ at, journal: openingJournal(record, planned.row.line, memberId, openings.postings) });
      if (openings?.placed) placed.set(at, openings.placed);
      written.push({ plan: planned, memberId, journalId: null, classId: null });
    }
    const posted = await this.ledger.postAll(
      tx,
      journals.map(({ journal }) => journal),
    );
    if (posted instanceof UserError) return posted;
    const journalOf = new Map(journals.map(({ at }, n) => [at, posted[n] ?? null]));
    const classIds = await this.classes.openIn(tx, [...placed.values()], startOfMonth(firstDay(record)));
    return written.map((row, at) => ({
      ...row,
      journalId: journalOf.get(at) ?? null,
      classId: classIds.get(placed.get(at)?.accountId ?? '') ?? null,
    }));
  }

  /** The line of the register a row is about, written where it is new; null when its number was taken meanwhile. */
  private async memberOf(tx: Tx, planned: PlannedMember, { keys, record }: WritingGround): Promise<string | null> {
    if (planned.verdict !== 'NEW') return planned.member?.id ?? null;
    const line = formerLine(planned, record);
    return (await this.register.write(tx, keys, line)) === null ? null : line.id;
  }

  private async openings(
    tx: Tx,
    { row, member }: PlannedMember,
    memberId: string,
    ground: WritingGround,
  ): Promise<Openings | UserError> {
    const { record, accounts, products } = ground;
    const postings: NewSubJournal['postings'][number][] = [];
    const mandatory = mandatoryOf(products);
    const known = accounts.find((account) => account.memberId === memberId && account.productId === mandatory?.id);
    let mandatoryId: string | undefined = known?.id;
    for (const { productId, amount } of row.amounts) {
      const product = products.find(({ id }) => id === productId);
      if (!product) throw new Error(`The import ${record.id} has balances of no product.`);
      const creditSub = await this.accountOf(tx, product, memberId, ground);
      if (creditSub instanceof UserError) return creditSub;
      if (product.id === mandatory?.id) mandatoryId = creditSub;
      postings.push({ debit: accountCodes.OPENING_BALANCE, creditSub, amount });
    }
    const { memberClass, state } = row.values;
    if (!memberClass || known?.memberClass || memberClass === classOf()) return { postings, placed: null };
    // Nobody has paid yet: the class alone says that he is to. Who has left is not.
    if (!mandatoryId && mandatory && (member?.status ?? state?.status) !== 'LEFT') {
      const opened = await this.accountOf(tx, mandatory, memberId, ground);
      if (opened instanceof UserError) return opened;
      mandatoryId = opened;
    }
    return { postings, placed: mandatoryId ? { accountId: mandatoryId, memberClass } : null };
  }

  /** The account of a product: the one there is, or a new one from the first day of these books. */
  private async accountOf(
    tx: Tx,
    { id: productId, minimumBalance }: SavingsProduct,
    memberId: string,
    { record, accounts }: WritingGround,
  ): Promise<SubAccountId | UserError> {
    const known = accounts.find((account) => account.memberId === memberId && account.productId === productId);
    const id = (known?.id ?? newId<'SubAccount'>()) as SubAccountId;
    if (known) {
      // A floor that was lifted when an opening balance was taken back.
      await this.subAccounts.setFloor(tx, id, rupiah(minimumBalance));
      return id;
    }
    const opened = await this.savings.openIn(tx, id, { productId, memberId }, undefined, firstDay(record));
    return opened instanceof UserError ? opened : id;
  }
}

/** The first day of these books. */
const firstDay = ({ cutOverOn }: WritingGround['record']): BusinessDate => addDays(cutOverOn, 1);

function openingJournal(
  { id, cutOverOn }: WritingGround['record'],
  line: number,
  memberId: string,
  postings: NewSubJournal['postings'],
): NewSubJournal {
  return {
    kind: 'OPENING',
    // A row is posted once, whoever runs it again.
    key: `intake.members:${id}:${line}`,
    reference: `member:${memberId}`,
    text: `Saldo awal per ${formatDate(cutOverOn)}`,
    bookedOn: cutOverOn,
    channel: 'SYSTEM',
    postings,
  };
}

function formerLine(
  { row: { values } }: PlannedMember,
  { cutOverOn, regionCode, fileName }: WritingGround['record'],
): FormerLine {
  const { status = 'ACTIVE', leaveReason = null } = values.state ?? {};
  const {
    birthPlace,
    birthOn,
    sex,
    occupation,
    nationalIdNo,
    familyCardNo,
    taxNo,
    mothersMaidenName,
    employer,
    payrollNo,
  } = values;
  const particulars = {
    birthPlace,
    birthOn,
    sex,
    occupation,
    nationalIdNo,
    familyCardNo,
    taxNo,
    mothersMaidenName,
    employer,
    payrollNo,
  };
  return {
    id: newId<'Member'>(),
    memberNo: values.memberNo ?? null,
    fullName: values.fullName ?? '',
    kind: values.kind ?? 'REGULAR',
    status,
    leaveReason,
    joinedOn: values.joinedOn ?? null,
    leftOn: status === 'LEFT' ? (values.leftOn ?? cutOverOn) : null,
    phone: values.phone ?? null,
    email: values.email ?? null,
    address: regionCode && values.street ? { street: values.street, regionCode } : null,
    particulars: Object.values(particulars).some((value) => value !== undefined) ? particulars : null,
    reason: `Impor ${fileName}`,
  };
}
