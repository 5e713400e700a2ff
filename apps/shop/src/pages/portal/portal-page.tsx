import { formatDateShort, formatRupiah, rupiah, type BusinessDate } from '@lumbung/kernel';
import type { ComponentChildren } from 'preact';
import { Page, seeOther, type SeeOther } from '../../http/answer.js';
import type { Visit } from '../../http/visit.js';
import type { ShopFrame } from '../../layout/frame.js';
import { Crumbs } from '../../ui/crumbs.js';
import { Notice } from '../../ui/notice.js';
import type { Reader } from '../../ui/reader.js';

/** Lets whoever is logged in to his own pages; whose they are is decided by the gateway. Others log in and come back. */
export async function forMember<Answer>(visit: Visit, work: () => Promise<Answer>): Promise<Answer | SeeOther> {
  // Filters are lost on the way through the log-in.
  return visit.session === null ? seeOther(`/masuk?ke=${visit.address.split('?')[0] ?? ''}`) : work();
}

/** Never kept by anybody: the money of one person stands here. */
export function portalPage(frame: ShopFrame, title: string, body: ComponentChildren, status = 200): Page {
  return new Page(frame, body, { title, keeping: 'secret', sheet: 'portal', status });
}

interface PortalViewProps {
  readonly frame: ShopFrame;
  readonly title: string;
  readonly lead?: string;
  /** Pages between this one and the first. */
  readonly trail?: readonly { readonly href: string; readonly name: string }[];
  readonly said?: string | null;
  readonly children: ComponentChildren;
}

/** Every page of a member: the way back above, its name, and what has just been done. */
export function PortalView({ frame, title, lead, trail = [], said, children }: PortalViewProps) {
  return (
    <div class="narrow selling">
      <Crumbs trail={[{ href: '/saya', name: frame.visit.t.portal.title }, ...trail]} reader={frame.visit} />
      <h1>{title}</h1>
      {said && <Notice tone="good" title={said} />}
      {lead !== undefined && <p>{lead}</p>}
      {children}
    </div>
  );
}

export function words({ locale }: Reader) {
  return {
    money: (amount: number) => formatRupiah(rupiah(amount), locale),
    day: (date: BusinessDate | string) => formatDateShort(date as BusinessDate, locale),
  };
}

/** An amount of one's own, covered when the member wishes so; a listener hears that it is covered. */
export function Amount({ of: amount, visit }: { of: number; visit: Visit }) {
  if (!visit.hidesBalances) return <>{words(visit).money(amount)}</>;
  return (
    <>
      <span class="masked" aria-hidden="true">
        Rp•••
      </span>
      <span class="unseen">{visit.t.portal.hidden}</span>
    </>
  );
}

/** Money in or out: its sign, its colour, and the word for who sees neither. */
export function Movement({ amount, visit }: { amount: number; visit: Visit }) {
  const { t } = visit;
  const isIn = amount > 0;
  return (
    <strong class={isIn ? 'money-in' : 'money-out'}>
      <span class="unseen">{isIn ? t.portal.moneyIn : t.portal.moneyOut} </span>
      <span aria-hidden="true">{isIn ? '+' : '−'}</span>
      <Amount of={Math.abs(amount)} visit={visit} />
    </strong>
  );
}

/** Covers and uncovers the amounts: a form, so that it works without a script, and comes back to this page. */
export function CoverAmounts({ visit }: { visit: Visit }) {
  const { t, hidesBalances, address } = visit;
  return (
    <form action="/saya/saldo" method="post">
      <input type="hidden" name="ke" value={address} />
      <input type="hidden" name="saldo" value={hidesBalances ? 'buka' : 'tutup'} />
      <button class="button button-quiet button-small" type="submit">
        {hidesBalances ? t.portal.show : t.portal.hide}
      </button>
    </form>
  );
}
