import { formatInteger } from '@lumbung/kernel';
import type { OwnTermFragment } from '@lumbung/web-api';
import type { ShopFrame } from '../../layout/frame.js';
import { Nothing } from '../selling/parts.js';
import { Amount, CoverAmounts, PortalView, words } from './portal-page.js';

interface Props {
  readonly deposits: readonly OwnTermFragment[];
  readonly frame: ShopFrame;
}

const BADGES: Readonly<Record<OwnTermFragment['state'], string>> = { RUNNING: 'badge-good', ENDED: '', BROKEN: '' };

/** Term deposits of a member, running ones first. */
export function TermsView({ deposits, frame }: Props) {
  const { visit } = frame;
  const { terms } = visit.t;
  const { day } = words(visit);
  if (deposits.length === 0)
    return (
      <PortalView frame={frame} title={terms.title}>
        <Nothing title={terms.none} text={terms.noneText} />
      </PortalView>
    );
  return (
    <PortalView frame={frame} title={terms.title}>
      <div class="sum-row">
        <CoverAmounts visit={visit} />
      </div>
      <ul class="rows">
        {deposits.map((deposit) => (
          <li key={deposit.id}>
            <a href={`/saya/berjangka/${deposit.certificateNo}`}>
              {deposit.account.product.name}
              <span class="hint">
                {deposit.certificateNo} · {terms.months(formatInteger(deposit.termMonths, visit.locale))} ·{' '}
                {deposit.endedOn ? terms.endedOn(day(deposit.endedOn)) : terms.maturesOn(day(deposit.maturesOn))}
                <br />
                <TermBadge deposit={deposit} frame={frame} />
              </span>
              <span class="row-amount">
                <Amount of={deposit.principal} visit={visit} />
              </span>
            </a>
          </li>
        ))}
      </ul>
    </PortalView>
  );
}

export function TermBadge({ deposit, frame }: { deposit: Pick<OwnTermFragment, 'state'>; frame: ShopFrame }) {
  return <span class={`badge ${BADGES[deposit.state]}`}>{frame.visit.t.terms.states[deposit.state]}</span>;
}
