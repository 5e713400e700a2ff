import { Injectable } from '@nestjs/common';
import { Clock } from '@lumbung/kernel';
import { currentLocale, notFound, TenantDatabase, translate } from '@lumbung/platform';
import { legalWarnings, type LegalData } from '../profile/legal-numbers.js';
import { OnboardingItemKey, type OnboardingChecklist } from './onboarding.schema.js';
import { missingSteps, STEPS, stepsDone, type OnboardingFacts } from './steps.js';

/** The way from signing up to a live shop. */
@Injectable()
export class OnboardingService {
  constructor(
    private readonly db: TenantDatabase,
    private readonly clock: Clock,
  ) {}

  /**
   * The steps with what is done, in one statement. The cooperative's own steps are judged by its data as they stand
   * now; the others stay done once the news of another domain marked them. Throws NOT_FOUND without a profile.
   */
  async checklist(): Promise<OnboardingChecklist> {
    const facts = await this.facts();
    const done = stepsDone(facts);
    const items = STEPS.map((step) => ({
      ...step,
      label: words(`onboarding.${step.key}.label`),
      hint: [
        words(`onboarding.${step.key}.hint`),
        ...(step.key === OnboardingItemKey.IDENTITY ? legalWarnings(facts).map(words) : []),
      ].join(' '),
      isDone: done.has(step.key),
    }));
    const percentDone = Math.floor((100 * items.filter((it) => it.isDone).length) / items.length);
    return { items, percentDone, canSubmit: items.every((it) => it.isDone || !it.isRequired) };
  }

  /** The required steps still open; empty when the papers can be handed in. */
  async missing(): Promise<OnboardingItemKey[]> {
    return missingSteps(await this.facts());
  }

  /** Marks a step done for good, on news of another domain; again changes nothing. */
  async mark(key: OnboardingItemKey): Promise<void> {
    await this.db.transaction((tx) =>
      tx.rows(
        'insert into cooperatives.onboarding_item (tenant_id, key, done_at) values ($1, $2, $3) on conflict do nothing',
        [key, this.clock.now()],
      ),
    );
  }

  private async facts(): Promise<OnboardingFacts & LegalData> {
    const facts = await this.db.readRow<OnboardingFacts & LegalData>(FACTS);
    if (!facts) throw notFound();
    return facts;
  }
}

const FACTS = `
  select p.kind, p.legal_entity_no as "legalEntityNo", p.legal_entity_on as "legalEntityOn", p.savings_licence_no as "savingsLicenceNo",
         p.cooperative_registration_no as "cooperativeRegistrationNo", p.tax_no as "taxNo", p.business_no as "businessNo",
         p.tagline is not null and coalesce(p.phone, p.whatsapp) is not null
           and exists (select from cooperatives.opening_hours h where h.tenant_id = $1) as "hasShopProfile",
         array(select distinct o.office from cooperatives.officer o where o.tenant_id = $1) as offices,
         array(select distinct d.kind from cooperatives.document d where d.tenant_id = $1 and d.removed_at is null) as "documentKinds",
         array(select i.key from cooperatives.onboarding_item i where i.tenant_id = $1) as done
    from cooperatives.profile p where p.tenant_id = $1`;

function words(key: string): string {
  return translate(key, currentLocale());
}
