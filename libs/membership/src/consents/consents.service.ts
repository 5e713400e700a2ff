import { memberConsentGiven, memberConsentWithdrawn } from '@lumbung/events';
import { asId, Clock, newId } from '@lumbung/kernel';
import { currentPrincipal, InvalidInput, TenantDatabase, type Tx, type UserError } from '@lumbung/platform';
import { Injectable } from '@nestjs/common';
import { MembershipDeskService } from '../applications/membership-desk.service.js';
import { MemberRecord, type MemberId } from '../members/member.entity.js';
import { ownMemberId } from '../self-service/own-member.js';
import {
  ConsentAlreadyGiven,
  ConsentNotGiven,
  ConsentTextChanged,
  type ConsentStep,
  type GiveMyConsentInput,
  type MemberConsent,
  type WithdrawMyConsentInput,
} from './consents.types.js';

/** What was agreed to with an application comes before every step taken later. */
const STEPS = `select id, "isGiven", at, text, "applicationNumber", "enteredByName" from (
    select s.id, s.is_given as "isGiven", s.at, s.consent_text as text, null as "applicationNumber", null as "enteredByName", s.position
      from membership.consent_step s where s.tenant_id = $1 and s.member_id = $2
    union all
    select a.id, true, a.consented_at, a.consent_text, a.number, a.entered_by_name, 0
      from membership.application a where a.tenant_id = $1 and a.member_id = $2
  ) step order by position desc, at desc limit 100`;
const INSERT = `insert into membership.consent_step (tenant_id, id, member_id, position, is_given, consent_text, person_id, at)
  values ($1, $2, $3, (select coalesce(max(position), 0) + 1 from membership.consent_step where tenant_id = $1 and member_id = $3),
    $4, $5, $6, $7)`;

interface NextStep {
  readonly isGiven: boolean;
  readonly text: string;
}

/** Whether members agree to the use of their data: each step is kept with its day and words, none is ever taken away. */
@Injectable()
export class ConsentsService {
  constructor(
    private readonly db: TenantDatabase,
    private readonly clock: Clock,
    private readonly desk: MembershipDeskService,
  ) {}

  /** As officers see it. Throws NOT_FOUND, also for another cooperative's member. */
  of(memberId: string): Promise<MemberConsent> {
    return this.db.transaction(async (tx) => {
      const { id } = await tx.get(MemberRecord, asId<'Member'>(memberId));
      return this.inTransaction(tx, id);
    });
  }

  /** My own; null for who is no member here. */
  mine(): Promise<MemberConsent | null> {
    return this.db.transaction(async (tx) => {
      const memberId = await ownMemberId(tx);
      return memberId && this.inTransaction(tx, memberId);
    });
  }

  /**
   * Takes my consent back, from now on; what was done before stays lawful, and the register and the books are kept as the
   * law demands. Safe to repeat by requestId. Refuses where none is in force (ConsentNotGiven), and somebody who is no
   * member here (InvalidInput). Source: UU PDP 27/2022 art. 9; UU 25/1992 (register of members).
   */
  withdraw(input: WithdrawMyConsentInput): Promise<MemberConsent | ConsentNotGiven | InvalidInput> {
    return this.step<ConsentNotGiven>('membership.withdrawMyConsent', input, ({ isGiven, steps: [last] }) =>
      isGiven && last ? { isGiven: false, text: last.text } : new ConsentNotGiven(),
    );
  }

  /**
   * Agrees, to the words the cooperative asks for today. Safe to repeat by requestId. Refuses words that are no longer
   * asked for (ConsentTextChanged), those he agrees to already (ConsentAlreadyGiven), and somebody who is no member here
   * (InvalidInput). Source: UU PDP 27/2022 art. 22: consent is given to what was read.
   */
  give(input: GiveMyConsentInput): Promise<MemberConsent | ConsentAlreadyGiven | ConsentTextChanged | InvalidInput> {
    return this.step<ConsentAlreadyGiven | ConsentTextChanged>(
      'membership.giveMyConsent',
      input,
      ({ isGiven, askedText, steps: [last] }) => {
        if (plain(input.text) !== plain(askedText)) return new ConsentTextChanged(askedText);
        const isSame = isGiven && last !== undefined && plain(last.text) === plain(askedText);
        return isSame ? new ConsentAlreadyGiven() : { isGiven: true, text: askedText };
      },
    );
  }

  private step<Refusal extends UserError>(
    action: string,
    input: WithdrawMyConsentInput | GiveMyConsentInput,
    next: (before: MemberConsent) => NextStep | Refusal,
  ): Promise<MemberConsent | Refusal | InvalidInput> {
    return this.db.transaction(async (tx) => {
      const memberId = await ownMemberId(tx);
      if (!memberId) return new InvalidInput('problem.membership.notAMember');
      // Locked, so that of two at once the second sees what the first did.
      await tx.lock(MemberRecord, memberId);
      const id = newId<'ConsentStep'>();
      const earlier = await tx.claimRequest(action, input.requestId, { ...input, memberId }, id);
      const before = await this.inTransaction(tx, memberId);
      if (earlier) return before;
      const step = next(before);
      if (!isStep(step)) return step;
      const { isGiven, text } = step;
      await tx.rows(INSERT, [id, memberId, isGiven, text, currentPrincipal().personId, this.clock.now()]);
      tx.audit({
        action,
        subject: 'Member',
        subjectId: memberId,
        before: { isGiven: before.isGiven },
        after: { isGiven, text },
      });
      tx.emit(isGiven ? memberConsentGiven({ memberId }) : memberConsentWithdrawn({ memberId }));
      return this.inTransaction(tx, memberId);
    });
  }

  private async inTransaction(tx: Tx, memberId: MemberId): Promise<MemberConsent> {
    const { consentText: askedText } = await this.desk.settings(tx);
    const steps = await tx.rows<ConsentStep>(STEPS, [memberId]);
    return { __typename: 'MemberConsent', memberId, isGiven: steps[0]?.isGiven ?? false, askedText, steps };
  }
}

/** A form of the browser ends its lines in another way than the one who wrote the text. */
const plain = (text: string) => text.replaceAll('\r\n', '\n').trim();

const isStep = (answer: object): answer is NextStep => 'isGiven' in answer;
