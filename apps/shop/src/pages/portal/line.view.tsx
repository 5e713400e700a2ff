import { formatTime, terbilang, whatsAppLink } from '@lumbung/kernel';
import type { OwnAccountFragment, OwnLineFragment } from '@lumbung/web-api';
import type { ShopFrame } from '../../layout/frame.js';
import { nameOf } from './home.view.js';
import { addressOf } from './passbook.view.js';
import { PortalView, words } from './portal-page.js';

interface Props {
  readonly model: {
    readonly account: OwnAccountFragment;
    readonly line: OwnLineFragment;
    readonly hasPaper: boolean;
    readonly isSent: boolean;
  };
  readonly frame: ShopFrame;
}

/** One line of a passbook, whole: it serves as its receipt. Opened on purpose, so its amounts are not covered. */
export function LineView({ model: { account, line, hasPaper, isSent }, frame }: Props) {
  const { visit, shop } = frame;
  const { t, locale } = visit;
  const { money, day } = words(visit);
  const isIn = line.amount > 0;
  const amount = Math.abs(line.amount);
  const facts: readonly (readonly [string, string])[] = [
    [t.portal.receipt, line.receiptNumber],
    [t.portal.why, line.text],
    [isIn ? t.portal.from : t.portal.to, line.counterName],
    [t.portal.by, line.actorName ?? t.portal.house],
    [t.portal.where, t.portal.channels[line.channel ?? 'SYSTEM']],
    [t.portal.bookedOn, day(line.bookedOn)],
    [t.portal.at, formatTime(new Date(line.at), shop.timeZone, locale)],
    ...(line.valueOn === line.bookedOn ? [] : [[t.portal.valueOn, day(line.valueOn)] as const]),
    [t.portal.balanceAfter, money(line.balanceAfter)],
  ];
  const phone = shop.whatsapp ?? null;
  return (
    <PortalView
      frame={frame}
      title={t.portal.lineTitle(line.seq)}
      said={isSent ? t.portal.sent : null}
      trail={[
        { href: '/saya/simpanan', name: t.portal.savings },
        { href: addressOf(account), name: nameOf(account) },
      ]}
    >
      <section class="book balance" aria-labelledby="bukti">
        <h2 id="bukti">
          {account.number} · {nameOf(account)}
        </h2>
        <p class={`sum ${isIn ? 'money-in' : 'money-out'}`}>
          <span class="unseen">{isIn ? t.portal.moneyIn : t.portal.moneyOut} </span>
          <span aria-hidden="true">{isIn ? '+' : '−'}</span>
          {money(amount)}
        </p>
        <p class="slip-words">
          <span lang="id">{terbilang(amount)}</span>
        </p>
        <dl class="ledger">
          {facts.map(([name, value]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd class="said">{value}</dd>
            </div>
          ))}
        </dl>
        <h3>{t.portal.meaning}</h3>
        <p>{line.explanation}</p>
      </section>
      {hasPaper && (
        <p class="row no-print">
          <a class="button" href={`${addressOf(account)}/baris/${line.seq}/bukti.pdf`}>
            {t.portal.receiptFile}
          </a>
        </p>
      )}
      {phone !== null && (
        <p class="row no-print">
          <a
            class="button button-quiet"
            href={whatsAppLink(phone, t.portal.askText(account.number, line.seq, line.receiptNumber))}
          >
            {t.portal.ask}
          </a>
        </p>
      )}
      <p class="hint no-print">{t.portal.print}</p>
    </PortalView>
  );
}
