import { formatDateTime, type BusinessDate } from '@lumbung/kernel';
import type {
  SellingPayoutsPageQuery,
  SellingSalesPageQuery,
  SellingSettlementPageQuery,
  SellingSettlementsPageQuery,
} from '@lumbung/web-api';
import type { ShopFrame } from '../../layout/frame.js';
import { Choice, Field } from '../../ui/field.js';
import { Entries, More, Nothing, SellingView, SumsOf, words } from './parts.js';

interface SalesModel {
  readonly list: SellingSalesPageQuery['mySellerEntries'];
  readonly from: BusinessDate | null;
  readonly until: BusinessDate | null;
}

const SALES = '/saya/jualan/penjualan';
const SETTLEMENTS = '/saya/jualan/perhitungan';

export function SalesView({ model: { list, from, until }, frame }: { model: SalesModel; frame: ShopFrame }) {
  const { t } = frame.visit;
  const query = new URLSearchParams({ ...(from && { dari: from }), ...(until && { sampai: until }) }).toString();
  return (
    <SellingView frame={frame} title={t.selling.sales}>
      <form action={SALES} class="days">
        <Field name="dari" label={t.selling.from} value={from ?? ''} errors={{}} input={{ type: 'date' }} />
        <Field name="sampai" label={t.selling.until} value={until ?? ''} errors={{}} input={{ type: 'date' }} />
        <button class="button button-quiet" type="submit">
          {t.selling.show}
        </button>
      </form>
      {list.nodes.length === 0 ? (
        <p class="empty">{t.selling.salesEmpty}</p>
      ) : (
        <Entries entries={list.nodes} reader={frame.visit} />
      )}
      <More path={query === '' ? SALES : `${SALES}?${query}`} pageInfo={list.pageInfo} reader={frame.visit} />
    </SellingView>
  );
}

interface SettlementsModel {
  readonly list: SellingSettlementsPageQuery['mySellerSettlements'];
  readonly statement: SellingSettlementsPageQuery['mySellerStatement'];
}

export function SettlementsView({ model: { list, statement }, frame }: { model: SettlementsModel; frame: ShopFrame }) {
  const { t } = frame.visit;
  const { money, day } = words(frame.visit);
  return (
    <SellingView frame={frame} title={t.selling.settlements}>
      {list.nodes.length === 0 ? (
        <Nothing title={t.selling.settlementsEmpty} text={t.selling.settlementsEmptyText} />
      ) : (
        <ul class="rows">
          {list.nodes.map((settlement) => (
            <li key={settlement.id}>
              <a href={`${SETTLEMENTS}/${settlement.id}`}>
                {settlement.number}
                <span class="hint">{t.selling.period(day(settlement.fromOn), day(settlement.throughOn))}</span>
                <span class="row-amount">{money(settlement.closing)}</span>
              </a>
            </li>
          ))}
        </ul>
      )}
      <More path={SETTLEMENTS} pageInfo={list.pageInfo} reader={frame.visit} />
      <section>
        <h2 class="rule">{t.selling.statement}</h2>
        <p class="hint">{t.selling.statementText}</p>
        <div class="book">
          <SumsOf sums={statement} reader={frame.visit} />
        </div>
      </section>
    </SellingView>
  );
}

interface SettlementModel {
  readonly settlement: NonNullable<SellingSettlementPageQuery['mySellerSettlement']>;
  readonly entries: SellingSettlementPageQuery['mySellerEntries'];
}

export function SettlementView({ model, frame }: { model: SettlementModel; frame: ShopFrame }) {
  const { settlement, entries } = model;
  const { t, locale } = frame.visit;
  const { money, day } = words(frame.visit);
  return (
    <SellingView
      frame={frame}
      title={`${t.selling.settlements} ${settlement.number}`}
      lead={t.selling.period(day(settlement.fromOn), day(settlement.throughOn))}
      trail={[{ href: SETTLEMENTS, name: t.selling.settlements }]}
    >
      <div class="book">
        <SumsOf sums={settlement} reader={frame.visit} />
        <p class="selling-head">
          <span>{t.selling.paidOut}</span>
          <strong>{money(settlement.paidOut)}</strong>
        </p>
      </div>
      <p class="row">
        <a class="button button-quiet" href={`${SETTLEMENTS}/${settlement.id}/perhitungan.pdf`} download>
          {t.selling.pdf}
        </a>
      </p>
      <p class="hint">
        {t.selling.closedBy(
          settlement.closedByName,
          formatDateTime(new Date(settlement.closedAt), frame.shop.timeZone, locale),
        )}
      </p>
      <section>
        <h2 class="rule">{t.selling.lines}</h2>
        <Entries entries={entries.nodes} reader={frame.visit} />
        <More path={`${SETTLEMENTS}/${settlement.id}`} pageInfo={entries.pageInfo} reader={frame.visit} />
      </section>
    </SellingView>
  );
}

interface PayoutsModel {
  readonly list: SellingPayoutsPageQuery['mySellerPayouts'];
  readonly accounts: SellingPayoutsPageQuery['mySellerPayoutAccounts'];
  /** What the choice before answered. */
  readonly said: string | null;
}

export function PayoutsView({ model: { list, accounts, said }, frame }: { model: PayoutsModel; frame: ShopFrame }) {
  const { t } = frame.visit;
  const { money, day } = words(frame.visit);
  return (
    <SellingView frame={frame} title={t.selling.payouts} said={said}>
      {accounts.length > 0 && <PayTo accounts={accounts} frame={frame} />}
      {list.nodes.length === 0 && <Nothing title={t.selling.payoutsEmpty} text={t.selling.payoutsEmptyText} />}
      <ul class="entries">
        {list.nodes.map((payout) => (
          <li key={payout.id}>
            <div>
              <strong>{payout.number}</strong>
              <span class="hint">
                {day(payout.paidOn)} ·{' '}
                {payout.savingsAccountNo
                  ? t.selling.payToSavings(payout.savingsAccountNo)
                  : t.selling.payoutMethods[payout.method]}{' '}
                · {t.selling.payoutStates[payout.state]}
              </span>
              <a href={`${SETTLEMENTS}/${payout.settlementId}`}>{t.selling.paidFor(payout.settlementNumber)}</a>
              {payout.note && <span class="hint">{payout.note}</span>}
            </div>
            <div class="entry-amount">
              <strong>{money(payout.amount)}</strong>
            </div>
          </li>
        ))}
      </ul>
      <More path="/saya/jualan/pembayaran" pageInfo={list.pageInfo} reader={frame.visit} />
    </SellingView>
  );
}

/** A seller who is a member may have his money on his savings. */
function PayTo({ accounts, frame }: Pick<PayoutsModel, 'accounts'> & { frame: ShopFrame }) {
  const { selling } = frame.visit.t;
  return (
    <form action="/saya/jualan/pembayaran" method="post">
      <fieldset class="part">
        <legend>{selling.payTo}</legend>
        <p class="hint">{selling.payToHint}</p>
        <Choice
          name="savings"
          value=""
          label={selling.payToOffice}
          isChosen={accounts.every(({ isChosen }) => !isChosen)}
        />
        {accounts.map(({ id, number, name, isChosen }) => (
          <Choice
            key={id}
            name="savings"
            value={id}
            label={selling.payToSavings(number)}
            hint={name}
            isChosen={isChosen}
          />
        ))}
        <button class="button button-quiet" type="submit">
          {selling.save}
        </button>
      </fieldset>
    </form>
  );
}
