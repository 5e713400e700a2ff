import { formatDateTime } from '@lumbung/kernel';
import type { OwnAccountFragment } from '@lumbung/web-api';
import type { ShopFrame } from '../../layout/frame.js';
import { Nothing } from '../selling/parts.js';
import { nameOf } from './home.view.js';
import { Amount, CoverAmounts, PortalView } from './portal-page.js';

interface Props {
  readonly accounts: readonly OwnAccountFragment[];
  readonly now: Date;
  readonly frame: ShopFrame;
}

/** All accounts of a member, closed ones last. */
export function SavingsView({ accounts, now, frame }: Props) {
  const { visit, shop } = frame;
  const { t, locale } = visit;
  return (
    <PortalView frame={frame} title={t.portal.savings}>
      {accounts.length === 0 ? (
        <Nothing title={t.portal.noAccounts} text={t.portal.noAccountsText} />
      ) : (
        <>
          <div class="sum-row">
            <p class="hint">{t.portal.asOf(formatDateTime(now, shop.timeZone, locale))}</p>
            <CoverAmounts visit={visit} />
          </div>
          <ul class="rows">
            {accounts.map((account) => (
              <li key={account.id}>
                <a href={`/saya/simpanan/${account.number}`}>
                  {nameOf(account)}
                  <span class="hint">
                    {account.number} · {account.product.familyLabel}
                    {account.state !== 'OPEN' && ` · ${t.portal.states[account.state]}`}
                  </span>
                  <span class="row-amount">
                    <Amount of={account.balance} visit={visit} />
                  </span>
                </a>
              </li>
            ))}
          </ul>
        </>
      )}
    </PortalView>
  );
}
