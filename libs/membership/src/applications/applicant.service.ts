import { asId, Clock, newId } from '@lumbung/kernel';
import {
  Config,
  currentContext,
  currentLocale,
  currentTenant,
  InvalidInput,
  notFound,
  rateLimited,
  RegionsService,
  TenantDatabase,
  TenantVault,
  TokenBuckets,
  type TenantKeys,
  type Tx,
} from '@lumbung/platform';
import { Injectable } from '@nestjs/common';
import { phoneHash } from '../members/contact.js';
import { RegisterBook } from '../members/register-book.js';
import { ApplicationBook, stepNotAllowed } from './application-book.js';
import { applicationLabel, type ApplicationState } from './application-state.js';
import { ApplicationRecord, type ApplicationId } from './application.entity.js';
import type { ApplicationReceived, OwnApplication } from './application.types.js';
import type { AnswerApplicationInput, ApplicationFormInput, ApplyForMembershipInput } from './applications.inputs.js';
import { ApplicationsClosed, type ApplicationStepNotAllowed } from './applications.schema.js';
import { MembershipDeskService } from './membership-desk.service.js';
import { idOfToken, tokenOf } from './sealed-token.js';

/** From one address in a minute: a family at one telephone, not a machine. Kept in this process. */
const PER_MINUTE = 6;
/** Undecided applications with one telephone number. */
const MOST_PER_PHONE = 3;
/** Undecided applications that came in by the shop; beyond that the officers must read first. */
const MOST_WAITING = 500;
const HOUR_SECONDS = 3600;

const WAITING = `select count(*) filter (where phone_hash = $2)::int as "byPhone", count(*) filter (where channel = 'ONLINE')::int as online
  from membership.application where tenant_id = $1 and state in ('SUBMITTED', 'RETURNED')`;
const OWN = `select a.number, a.state, a.kind, a.full_name as "fullName", a.created_at as "createdAt",
    case when a.state in ('RETURNED', 'DECLINED') then (select s.note from membership.application_step s
      where s.tenant_id = $1 and s.application_id = a.id and s.state = a.state order by s.id desc limit 1) end as message
  from membership.application a where a.tenant_id = $1 and a.id = $2`;

/** What somebody does who wants to become a member; his token is his key. */
@Injectable()
export class ApplicantService {
  private readonly buckets = new TokenBuckets();

  constructor(
    private readonly db: TenantDatabase,
    private readonly vault: TenantVault,
    private readonly clock: Clock,
    private readonly config: Config,
    private readonly regions: RegionsService,
    private readonly register: RegisterBook,
    private readonly book: ApplicationBook,
    private readonly desk: MembershipDeskService,
  ) {}

  /**
   * Takes an application in from anybody. Safe to repeat by requestId: the same token again. What he agreed to is kept in
   * the words he saw. Says nothing of who is a member here. Refuses where nobody may apply this way (ApplicationsClosed)
   * and an unknown region or a birth to come (InvalidInput); throws RATE_LIMITED for many from one address or telephone.
   */
  async apply(input: ApplyForMembershipInput): Promise<ApplicationReceived | ApplicationsClosed | InvalidInput> {
    this.slowDown();
    const problem = await this.problemOf(input.form);
    if (problem) return problem;
    const keys = await this.vault.keys();
    return this.db.transaction(async (tx) => {
      const id = newId<'Application'>();
      const earlier = await tx.claimRequest('membership.apply', input.requestId, input, id);
      if (earlier) return this.received(tx, keys, earlier);

      const settings = await this.desk.settings(tx);
      const link = input.link ? await this.desk.useLink(tx, keys, input.link) : null;
      if (input.link ? !link : !settings.isOnlineOpen) return new ApplicationsClosed();
      const hash = phoneHash(keys, input.form.phone);
      const waiting = await tx.rowOrFail<{ byPhone: number; online: number }>(WAITING, [hash]);
      if (waiting.byPhone >= MOST_PER_PHONE) throw rateLimited(HOUR_SECONDS);
      if (!link && waiting.online >= MOST_WAITING) return new ApplicationsClosed();
      const now = this.clock.now();
      await tx.insert(ApplicationRecord, {
        ...this.book.columnsOf(keys, id, input.form),
        id,
        number: await this.book.number(tx),
        state: 'SUBMITTED',
        channel: link ? 'LINK' : 'ONLINE',
        kind: link?.kind ?? 'REGULAR',
        consentText: settings.consentText,
        consentedAt: now,
        linkId: link?.id ?? null,
        enteredBy: null,
        enteredByName: null,
        personId: currentContext()?.principal?.personId ?? null,
        memberId: null,
        createdAt: now,
        decidedAt: null,
      });
      await this.book.note(tx, id, 'SUBMITTED', input.form.fullName.trim(), null);
      tx.audit({
        action: 'membership.apply',
        subject: 'Application',
        subjectId: id,
        after: { channel: link ? 'LINK' : 'ONLINE', fullName: input.form.fullName },
      });
      return this.received(tx, keys, id);
    });
  }

  /** How it stands. Throws NOT_FOUND for a token that is none. */
  async own(token: string): Promise<OwnApplication> {
    const id = await this.idOf(token);
    const row = await this.db.readRow<OwnRow>(OWN, [id]);
    if (!row) throw notFound();
    return ownOf(row);
  }

  /** Answers what was asked, with a corrected form where one is needed, and hands it in again. Refuses unless something was asked (ApplicationStepNotAllowed). */
  async answer(input: AnswerApplicationInput): Promise<OwnApplication | ApplicationStepNotAllowed | InvalidInput> {
    this.slowDown();
    const problem = input.form ? await this.problemOf(input.form) : undefined;
    if (problem) return problem;
    const id = await this.idOf(input.token);
    const keys = await this.vault.keys();
    return this.db.transaction(async (tx) => {
      const application = await tx.lock(ApplicationRecord, id);
      const change = input.form ? this.book.columnsOf(keys, id, input.form) : {};
      const actorName = change.fullName ?? application.fullName;
      const note = input.answer.trim();
      if (application.state !== 'RETURNED') return stepNotAllowed(application.state);
      const refusal = await this.book.move(tx, application, 'SUBMITTED', { actorName, note, change });
      return refusal ?? ownOf(await tx.rowOrFail<OwnRow>(OWN, [id]));
    });
  }

  /** Takes an application back before it is decided; asked again it answers the same. Refuses after the decision. */
  async withdraw(token: string): Promise<OwnApplication | ApplicationStepNotAllowed> {
    const id = await this.idOf(token);
    return this.db.transaction(async (tx) => {
      const application = await tx.lock(ApplicationRecord, id);
      const { state, fullName: actorName } = application;
      if (state === 'APPROVED') return stepNotAllowed(state);
      const refusal =
        state === 'WITHDRAWN'
          ? undefined
          : await this.book.move(tx, application, 'WITHDRAWN', { actorName, note: null });
      return refusal ?? ownOf(await tx.rowOrFail<OwnRow>(OWN, [id]));
    });
  }

  /** What of a form cannot be kept. */
  async problemOf({ address, particulars }: ApplicationFormInput): Promise<InvalidInput | undefined> {
    if (particulars?.birthOn && particulars.birthOn > this.register.today())
      return new InvalidInput('problem.membership.future', 'form.particulars.birthOn');
    return address ? this.regions.problemOf(address, 'form.address') : undefined;
  }

  private async idOf(token: string): Promise<ApplicationId> {
    const id = idOfToken(await this.vault.keys(), token, 'membership application');
    if (!id) throw notFound();
    return asId<'Application'>(id);
  }

  private async received(tx: Tx, keys: TenantKeys, id: ApplicationId): Promise<ApplicationReceived> {
    const { number, state } = await tx.rowOrFail<{ number: string; state: ApplicationState }>(
      `select number, state from membership.application where tenant_id = $1 and id = $2`,
      [id],
    );
    const token = tokenOf(keys, id, 'membership application');
    const url = `${this.config.SHOP_URL.replace('{slug}', currentTenant().slug)}/anggota/permohonan/${token}`;
    const stateLabel = applicationLabel(state, currentLocale());
    return { __typename: 'ApplicationReceived', number, token, url, state, stateLabel };
  }

  private slowDown(): void {
    const { address, principal } = currentContext() ?? {};
    const caller = address ?? principal?.personId;
    if (!caller) return;
    const taken = this.buckets.take(`${currentTenant().id} ${caller}`, PER_MINUTE, 1);
    if (!taken.isGranted) throw rateLimited(taken.retryAfterSeconds);
  }
}

type OwnRow = Omit<OwnApplication, '__typename' | 'stateLabel'>;

const ownOf = (row: OwnRow): OwnApplication => ({
  __typename: 'OwnApplication',
  ...row,
  stateLabel: applicationLabel(row.state, currentLocale()),
});
