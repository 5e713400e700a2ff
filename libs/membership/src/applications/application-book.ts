import { Clock, newId } from '@lumbung/kernel';
import { currentLocale, type TenantKeys, type Tx } from '@lumbung/platform';
import { Injectable } from '@nestjs/common';
import { maskEmail, nameKey, phoneColumns } from '../members/contact.js';
import { addressColumns, RegisterBook } from '../members/register-book.js';
import type { MemberParticularsInput } from '../particulars/particulars.inputs.js';
import { nationalIdHash, particularsColumns } from '../particulars/sealed-columns.js';
import { applicationLabel, applicationMay, type ApplicationState } from './application-state.js';
import { ApplicationRecord, ApplicationStepRecord, type ApplicationId } from './application.entity.js';
import type { ApplicationFormInput } from './applications.inputs.js';
import { ApplicationStepNotAllowed } from './applications.schema.js';

/** What is opened again only when the member is written down. */
interface Private {
  readonly phone: string;
  readonly email: string | null;
  readonly particulars: Pick<
    MemberParticularsInput,
    'nationalIdNo' | 'familyCardNo' | 'taxNo' | 'mothersMaidenName' | 'bankAccount'
  >;
}

/** How applications are written and moved, whoever does it; each step stays with who took it. */
@Injectable()
export class ApplicationBook {
  constructor(
    private readonly clock: Clock,
    private readonly register: RegisterBook,
  ) {}

  /** The columns of a form; numbers of papers, telephone, e-mail and account sealed to this application. */
  columnsOf(keys: TenantKeys, id: string, form: ApplicationFormInput): Partial<ApplicationRecord> {
    const { fullName, phone, email = null, address = null, motivation } = form;
    const particulars = form.particulars ?? {};
    const { nationalIdNo, familyCardNo, taxNo, mothersMaidenName, bankAccount } = particulars;
    const sealed = { nationalIdNo, familyCardNo, taxNo, mothersMaidenName, bankAccount };
    const read = particularsColumns(keys, id, particulars, null, this.register.today());
    const { phoneHash, phoneMasked } = phoneColumns(keys, id, phone);
    return {
      fullName: fullName.trim(),
      nameKey: nameKey(fullName),
      privateSealed: keys.seal(JSON.stringify({ phone, email, particulars: sealed } satisfies Private), about(id)),
      phoneHash: phoneHash as Buffer,
      phoneMasked: phoneMasked ?? '',
      emailMasked: email && maskEmail(email),
      ...addressColumns(address),
      birthPlace: read.birthPlace ?? null,
      birthOn: read.birthOn ?? null,
      sex: read.sex ?? null,
      occupation: read.occupation ?? null,
      employer: read.employer ?? null,
      payrollNo: read.payrollNo ?? null,
      nationalIdHash: nationalIdNo ? nationalIdHash(keys, nationalIdNo) : null,
      nationalIdMasked: read.nationalIdMasked ?? null,
      concerns: read.warnings ?? [],
      motivation: motivation?.trim() || null,
    };
  }

  /** Telephone, e-mail and particulars as they were given, for the line in the register. */
  opened(keys: TenantKeys, application: ApplicationRecord): Private & { particulars: MemberParticularsInput } {
    const { phone, email, particulars } = JSON.parse(
      keys.open(application.privateSealed, about(application.id)),
    ) as Private;
    const { birthPlace, birthOn, sex, occupation, employer, payrollNo } = application;
    return { phone, email, particulars: { ...particulars, birthPlace, birthOn, sex, occupation, employer, payrollNo } };
  }

  /** Moves a locked application, or answers why not. */
  async move(
    tx: Tx,
    application: ApplicationRecord,
    to: ApplicationState,
    { actorName, note, change = {} }: { actorName: string; note: string | null; change?: Partial<ApplicationRecord> },
  ): Promise<ApplicationStepNotAllowed | undefined> {
    if (!applicationMay(application.state, to)) return stepNotAllowed(application.state);
    const isDecided = to === 'APPROVED' || to === 'DECLINED';
    await tx.update<ApplicationRecord>(ApplicationRecord, application.id, {
      ...change,
      state: to,
      ...(isDecided ? { decidedAt: this.clock.now() } : {}),
    });
    await this.note(tx, application.id, to, actorName, note);
    tx.audit({
      action: `membership.application${to.charAt(0)}${to.slice(1).toLowerCase()}`,
      subject: 'Application',
      subjectId: application.id,
      before: { state: application.state },
      after: { state: to },
      reason: note ?? undefined,
    });
    return undefined;
  }

  note(tx: Tx, id: ApplicationId, state: ApplicationState, actorName: string, note: string | null): Promise<void> {
    const step = { id: newId<'ApplicationStep'>(), applicationId: id, at: this.clock.now(), state, actorName, note };
    return tx.insert(ApplicationStepRecord, step);
  }

  /** The next number, such as PA-000012. */
  async number(tx: Tx): Promise<string> {
    const { number } = await tx.rowOrFail<{ number: number }>(
      `select platform.next_number($1, 'membership application') as number /* tenant_id = $1 */`,
    );
    return `PA-${String(number).padStart(6, '0')}`;
  }
}

export const stepNotAllowed = (state: ApplicationState) =>
  new ApplicationStepNotAllowed(state, applicationLabel(state, currentLocale()));

const about = (id: string) => `application ${id} private`;
