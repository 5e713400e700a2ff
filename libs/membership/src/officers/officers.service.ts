import { asId, newId, type Id } from '@lumbung/kernel';
import {
  connectionFrom,
  currentLocale,
  InvalidInput,
  notFound,
  sliceOf,
  TenantDatabase,
  type Tx,
} from '@lumbung/platform';
import { Injectable } from '@nestjs/common';
import { MemberRecord } from '../members/member.entity.js';
import { RegisterBook } from '../members/register-book.js';
import { endReasonLabel, officeLabel, type OfficeEndReason } from './office.js';
import {
  OfficeEnded,
  OfficeHeld,
  type AppointOfficerInput,
  type EndOfficeInput,
  type OfficeTerm,
  type OfficeTermConnection,
  type OfficeTermsArgs,
} from './officers.types.js';

type Row = Omit<OfficeTerm, '__typename' | 'officeLabel' | 'endReasonLabel'> & { readonly position: number };

interface LockedTerm {
  readonly id: Id<'OfficeTerm'>;
  readonly memberId: string;
  readonly office: string;
  readonly appointedOn: string;
  readonly endedOn: string | null;
  readonly endReason: OfficeEndReason | null;
}

/** A term that ends within so many days is told. */
const SOON_DAYS = 60;

const TERM = `select t.id, t.member_id as "memberId", m.member_no as "memberNo", m.full_name as "memberName", t.office, t.position,
    t.appointed_on::text as "appointedOn", t.term_ends_on::text as "termEndsOn", t.reference, t.ended_on::text as "endedOn",
    t.end_reason as "endReason", t.end_reference as "endReference",
    case when t.ended_on is not null then null when t.term_ends_on < $2::date then 'OVER'
      when t.term_ends_on <= $2::date + ${SOON_DAYS} then 'ENDS_SOON' end as notice
  from membership.office_term t join membership.member m on m.tenant_id = $1 and m.id = t.member_id where t.tenant_id = $1`;
const ONE = `${TERM} and t.id = $3`;
const PAGE = (way: 'asc' | 'desc') => `${TERM} and ($3::boolean or t.ended_on is null)
    and ($4::integer is null or (t.position, t.appointed_on, t.id) ${way === 'asc' ? '>' : '<'} ($4, $5::date, $6::uuid))
  order by t.position ${way}, t.appointed_on ${way}, t.id ${way} limit $7`;
const LOCK = `select id, member_id as "memberId", office, appointed_on::text as "appointedOn", ended_on::text as "endedOn", end_reason as "endReason"
  from membership.office_term where tenant_id = $1 and id = $2 for update`;
/** The day one term ends may be the day the next begins: whoever is elected anew. */
const HELD = `select appointed_on::text as "appointedOn" from membership.office_term
   where tenant_id = $1 and member_id = $2 and office = $3 and end_reason is distinct from 'MISTAKEN'
     and (ended_on is null or ended_on > $4) and ($5::date is null or appointed_on < $5) order by appointed_on limit 1`;
const APPOINT = `insert into membership.office_term
    (tenant_id, id, member_id, office, appointed_on, term_ends_on, reference, ended_on, end_reason)
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`;
const END = `update membership.office_term set ended_on = $3, end_reason = $4, end_reference = coalesce($5, end_reference)
   where tenant_id = $1 and id = $2`;

/** Who held which office, from when until when: lines are added and ended, never taken away. */
@Injectable()
export class OfficersService {
  constructor(
    private readonly db: TenantDatabase,
    private readonly register: RegisterBook,
  ) {}

  /** A page of those in office, or with those who were, the chair first; tells whose term is over or ends within 60 days. */
  async page({ withEnded, ...page }: OfficeTermsArgs): Promise<OfficeTermConnection> {
    const slice = sliceOf(page, 3);
    const [position = null, appointedOn = null, id = null] = slice.key ?? [];
    const values = [this.register.today(), withEnded, position, appointedOn, id, slice.limit];
    const rows = await this.db.read<Row>(PAGE(slice.backward ? 'desc' : 'asc'), values);
    const places = new Map(rows.map((row) => [row.id, row.position]));
    return connectionFrom(rows.map(termOf), slice, (term) => [places.get(term.id) ?? 0, term.appointedOn, term.id]);
  }

  /**
   * Writes down that a member was appointed; an old term comes with its end. Safe to repeat by requestId. Refuses the same
   * office of the same member on the same days (OfficeHeld); an applicant, who left or died unless it ended by then, a day
   * to come, and an end before its beginning (InvalidInput). Throws NOT_FOUND. Source: UU 25/1992 art. 29 and 38, board and
   * supervisors are elected from and by the members; buku daftar pengurus and pengawas.
   */
  appoint(input: AppointOfficerInput): Promise<OfficeTerm | OfficeHeld | InvalidInput> {
    return this.db.transaction(async (tx) => {
      // Locked, so that of two at once the second sees the first, and nobody leaves meanwhile.
      const member = await tx.lock(MemberRecord, asId<'Member'>(input.memberId));
      const id = newId<'OfficeTerm'>();
      const earlier = await tx.claimRequest('membership.appointOfficer', input.requestId, input, id);
      if (earlier) return this.inTransaction(tx, earlier);
      const { office, appointedOn, termEndsOn = null, endedOn = null, endReason = null } = input;
      const problem = this.problemOf(input) ?? whyNot(member, endedOn);
      if (problem) return problem;
      const held = await tx.row<{ appointedOn: string }>(HELD, [member.id, office, appointedOn, endedOn]);
      if (held) return new OfficeHeld(office, held.appointedOn);
      const reference = input.reference?.trim() || null;
      await tx.rows(APPOINT, [id, member.id, office, appointedOn, termEndsOn, reference, endedOn, endReason]);
      tx.audit({
        action: 'membership.appointOfficer',
        subject: 'Member',
        subjectId: member.id,
        after: { office, appointedOn, termEndsOn, reference, endedOn, endReason },
      });
      return this.inTransaction(tx, id);
    });
  }

  /**
   * Ends an office on a day, today unless said otherwise. Safe to repeat by requestId. What was written by mistake is struck
   * out, also after it ended: it stays in the list of all and stands in no book. Refuses what ended already (OfficeEnded),
   * a day to come or before the appointment (InvalidInput). Throws NOT_FOUND.
   */
  end(input: EndOfficeInput): Promise<OfficeTerm | OfficeEnded | InvalidInput> {
    return this.db.transaction(async (tx) => {
      const term = await tx.row<LockedTerm>(LOCK, [input.officeTermId]);
      if (!term) throw notFound();
      const earlier = await tx.claimRequest('membership.endOffice', input.requestId, input, term.id);
      if (earlier) return this.inTransaction(tx, earlier);
      const { endReason } = input;
      const isStruck = endReason === 'MISTAKEN' && term.endReason !== 'MISTAKEN';
      if (term.endedOn && !isStruck) return new OfficeEnded(term.endedOn);
      const endedOn = term.endedOn ?? input.endedOn ?? this.register.today();
      if (endedOn > this.register.today()) return new InvalidInput('problem.membership.future', 'endedOn');
      if (endedOn < term.appointedOn) return new InvalidInput('problem.membership.endTooEarly', 'endedOn');
      await tx.rows(END, [term.id, endedOn, endReason, input.endReference?.trim() || null]);
      tx.audit({
        action: 'membership.endOffice',
        subject: 'Member',
        subjectId: term.memberId,
        before: { endedOn: term.endedOn, endReason: term.endReason },
        after: { office: term.office, endedOn, endReason, endReference: input.endReference ?? undefined },
      });
      return this.inTransaction(tx, term.id);
    });
  }

  /** What is wrong with the days of an appointment. */
  private problemOf({ appointedOn, termEndsOn, endedOn, endReason }: AppointOfficerInput): InvalidInput | null {
    const today = this.register.today();
    if (appointedOn > today) return new InvalidInput('problem.membership.future', 'appointedOn');
    if (termEndsOn && termEndsOn <= appointedOn)
      return new InvalidInput('problem.membership.termTooShort', 'termEndsOn');
    if (!endedOn !== !endReason)
      return new InvalidInput('problem.membership.endIncomplete', endedOn ? 'endReason' : 'endedOn');
    if (!endedOn) return null;
    if (endedOn > today) return new InvalidInput('problem.membership.future', 'endedOn');
    return endedOn < appointedOn ? new InvalidInput('problem.membership.endTooEarly', 'endedOn') : null;
  }

  private async inTransaction(tx: Tx, id: string): Promise<OfficeTerm> {
    return termOf(await tx.rowOrFail<Row>(ONE, [this.register.today(), id]));
  }
}

/** Offices are held by members; who left may still be written down with what ended by then. */
function whyNot({ status, leftOn }: MemberRecord, endedOn: string | null): InvalidInput | null {
  if (status === 'APPLICANT') return new InvalidInput('problem.membership.applicant', 'memberId');
  const wasInOffice = endedOn !== null && (leftOn === null || endedOn <= leftOn);
  return status === 'LEFT' && !wasInOffice ? new InvalidInput('problem.membership.hasLeft', 'memberId') : null;
}

function termOf({ position: _, ...row }: Row): OfficeTerm {
  const locale = currentLocale();
  return {
    __typename: 'OfficeTerm',
    ...row,
    officeLabel: officeLabel(row.office, locale),
    endReasonLabel: row.endReason && endReasonLabel(row.endReason, locale),
  };
}
