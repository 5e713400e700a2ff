import { formatDateTime } from '@lumbung/kernel';
import type { OwnDepositFragment, PortalDepositsPageQuery } from '@lumbung/web-api';
import type { ShopFrame } from '../../layout/frame.js';
import { More, Nothing } from '../selling/parts.js';
import { PortalView, words } from './portal-page.js';

interface Props {
  readonly model: { readonly list: PortalDepositsPageQuery['mySavingsDeposits']; readonly isOpen: boolean };
  readonly frame: ShopFrame;
}

const BADGES: Readonly<Record<OwnDepositFragment['state'], string>> = {
  WAITING: 'badge-wait',
  CONFIRMED: 'badge-good',
  DECLINED: 'badge-bad',
  CANCELLED: '',
};

/** Everything a member announced, newest first. */
export function DepositsView({ model: { list, isOpen }, frame }: Props) {
  const { shop, visit } = frame;
  const { t, locale } = visit;
  const { money } = words(visit);
  const action = isOpen ? (['/saya/setor/baru', t.portal.depositNew] as const) : undefined;
  return (
    <PortalView frame={frame} title={t.portal.deposits} lead={isOpen ? t.portal.depositsLead : undefined}>
      {!isOpen && list.nodes.length === 0 && (
        <Nothing title={t.portal.depositClosed} text={t.portal.depositClosedText} />
      )}
      {isOpen && list.nodes.length === 0 && (
        <Nothing title={t.portal.depositsNone} text={t.portal.depositsNoneText} action={action} />
      )}
      {list.nodes.length > 0 && (
        <>
          {action && (
            <p class="row">
              <a class="button" href={action[0]}>
                {action[1]}
              </a>
            </p>
          )}
          <ul class="rows">
            {list.nodes.map((deposit) => (
              <li key={deposit.id}>
                <a href={`/saya/setor/${deposit.id}`}>
                  {deposit.productName}
                  <span class="hint">
                    {deposit.number} · {formatDateTime(new Date(deposit.requestedAt), shop.timeZone, locale)}
                    <br />
                    <StateBadge deposit={deposit} />
                  </span>
                  <span class="row-amount">{money(deposit.received ?? deposit.amount)}</span>
                </a>
              </li>
            ))}
          </ul>
        </>
      )}
      <More path="/saya/setor" pageInfo={list.pageInfo} reader={visit} />
    </PortalView>
  );
}

export function StateBadge({ deposit }: { deposit: Pick<OwnDepositFragment, 'state' | 'stateLabel'> }) {
  return <span class={`badge ${BADGES[deposit.state]}`}>{deposit.stateLabel}</span>;
}
