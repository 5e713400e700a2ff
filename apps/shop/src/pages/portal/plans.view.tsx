import { formatInteger } from '@lumbung/kernel';
import type { PortalPlansPageQuery } from '@lumbung/web-api';
import type { ShopFrame } from '../../layout/frame.js';
import { Nothing } from '../selling/parts.js';
import { Amount, CoverAmounts, PortalView, words } from './portal-page.js';

type Plan = PortalPlansPageQuery['mySavingsPlans'][number];

interface Props {
  readonly plans: readonly Plan[];
  readonly canDeposit: boolean;
  readonly frame: ShopFrame;
}

/** Planned savings: what is there of what one saves for, and what to do next. */
export function PlansView({ plans, canDeposit, frame }: Props) {
  const { visit } = frame;
  const { plans: t } = visit.t;
  return (
    <PortalView frame={frame} title={t.title}>
      {plans.length === 0 ? (
        <Nothing title={t.none} text={t.noneText} />
      ) : (
        <>
          <div class="sum-row">
            <p class="hint">{t.lead}</p>
            <CoverAmounts visit={visit} />
          </div>
          {plans.map((plan) => (
            <PlanCard key={plan.id} plan={plan} canDeposit={canDeposit} frame={frame} />
          ))}
        </>
      )}
    </PortalView>
  );
}

function PlanCard({ plan, canDeposit, frame: { visit } }: { plan: Plan; canDeposit: boolean; frame: ShopFrame }) {
  const { plans: t, portal } = visit.t;
  const { money, day } = words(visit);
  const isOpen = plan.state === 'RUNNING' || plan.state === 'DUE';
  const title = `rencana-${plan.id}`;
  return (
    <section class="book balance" aria-labelledby={title}>
      <h2 id={title}>
        <a href={`/saya/simpanan/${plan.account.number}`}>{plan.name}</a>
      </h2>
      <p class="sum">
        <Amount of={plan.saved} visit={visit} />
      </p>
      <progress max={100} value={plan.percent} aria-labelledby={title}>
        {plan.percent} %
      </progress>
      <p>
        {t.ofGoal(formatInteger(plan.percent, visit.locale))} <Amount of={plan.goalAmount} visit={visit} />
      </p>
      <dl class="ledger">
        <div>
          <dt>{t.until}</dt>
          <dd>{day(plan.dueOn)}</dd>
        </div>
        <div>
          <dt>{t.monthly}</dt>
          <dd>{money(plan.monthlyAmount)}</dd>
        </div>
        {isOpen && plan.behind > 0 && (
          <div>
            <dt>{t.behind}</dt>
            <dd>{money(plan.behind)}</dd>
          </div>
        )}
      </dl>
      {isOpen ? plan.reminder && <p>{plan.reminder}</p> : <p class="hint">{t.ended}</p>}
      {isOpen && plan.dueNow > 0 && (
        <p class="row">
          <a class="button" href={`/saya/kirim?ke=${plan.account.id}&jumlah=${plan.dueNow}`}>
            {t.pay(money(plan.dueNow))}
          </a>
          {canDeposit && (
            <a class="button button-quiet" href={`/saya/setor/baru?ke=${plan.account.id}&jumlah=${plan.dueNow}`}>
              {portal.depositPay(money(plan.dueNow))}
            </a>
          )}
        </p>
      )}
    </section>
  );
}
