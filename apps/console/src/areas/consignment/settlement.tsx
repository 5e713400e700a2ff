import { useState } from 'react';
import { Link } from '@tanstack/react-router';
import { terbilang } from '@lumbung/kernel';
import { DeskBalanceOfDocument, DeskSettlementDocument, type DeskSettlementQuery } from '@lumbung/web-api';
import { useAsk } from '../../api/use-ask.js';
import { useFormat } from '../../format/use-format.js';
import { useHere, useIdInAddress, useSearchWords } from '../../shell/place.js';
import { useCan } from '../../shell/viewer.js';
import { EntryTable } from '../../ui/consignment/account-tables.js';
import { SettlementSums } from '../../ui/consignment/sums.js';
import { useConsignmentWords } from '../../ui/consignment/words.js';
import { Page, Section } from '../../ui/page.js';
import { pageOf, Pager } from '../../ui/pager.js';
import { Empty, Loaded } from '../../ui/states.js';
import { useCommonWords, useLocale } from '../../words/index.js';
import { PayDialog } from './pay-dialog.js';

type Settlement = NonNullable<DeskSettlementQuery['consignmentSettlement']>;

/** One closed settlement: a statement to be printed and signed, and the place to pay it. */
export function SettlementPage() {
  const words = useConsignmentWords();
  const common = useCommonWords();
  const format = useFormat();
  const here = useHere();
  const id = useIdInAddress();
  const search = useSearchWords<'setelah' | 'sebelum'>();
  const query = useAsk(DeskSettlementDocument, { id, ...pageOf(search) }, { keepsPrevious: true });
  const settlement = query.data?.consignmentSettlement;
  return (
    <Page
      title={settlement ? words.settlementTitle(settlement.number) : words.settlements}
      lead={
        settlement &&
        `${settlement.sellerName} · ${words.fromTo(format.day(settlement.fromOn), format.day(settlement.throughOn))}`
      }
      back={{ to: here('/toko/penjual/perhitungan'), label: words.settlements }}
      actions={settlement && <Actions settlement={settlement} />}
    >
      <Loaded query={query}>
        {(data) =>
          data.consignmentSettlement ? (
            <Whole settlement={data.consignmentSettlement} entries={data.consignmentEntries} />
          ) : (
            <Empty title={common.faults.NOT_FOUND ?? ''} />
          )
        }
      </Loaded>
    </Page>
  );
}

function Actions({ settlement }: { readonly settlement: Settlement }) {
  const words = useConsignmentWords();
  const common = useCommonWords();
  const can = useCan();
  const [isPaying, setPaying] = useState(false);
  const balance = useAsk(DeskBalanceOfDocument, { sellerId: settlement.sellerId }).data?.consignmentBalances.nodes[0];
  const mayPay = can('consignment.payOut') && balance !== undefined && balance.payable > 0 && !settlement.isCarriedOn;
  return (
    <>
      {mayPay && (
        <button type="button" className="button" onClick={() => setPaying(true)}>
          {words.pay}
        </button>
      )}
      <a className="button button-quiet" href={settlement.paperUrl} target="_blank" rel="noreferrer">
        {words.print}
        <span className="unseen"> ({common.newTab})</span>
      </a>
      {isPaying && balance !== undefined && <PayDialog balance={balance} onClose={() => setPaying(false)} />}
    </>
  );
}

interface WholeProps {
  readonly settlement: Settlement;
  readonly entries: DeskSettlementQuery['consignmentEntries'];
}

function Whole({ settlement, entries }: WholeProps) {
  const words = useConsignmentWords();
  const format = useFormat();
  const here = useHere();
  const { locale } = useLocale();
  return (
    <>
      <Section title={words.yours}>
        <SettlementSums sums={settlement} />
        {locale === 'id' && settlement.closing > 0 && (
          <p className="hint">
            {words.inWords} {terbilang(settlement.closing)}
          </p>
        )}
        <dl className="account-sums">
          <div>
            <dt>{words.sums.paidOut}</dt>
            <dd>{format.money(settlement.paidOut)}</dd>
          </div>
        </dl>
        <p className="hint">
          {words.closedBy(settlement.closedByName, format.time(settlement.closedAt))} ·{' '}
          <Link to={here(`/toko/penjual/${settlement.sellerId}`)}>{settlement.sellerName}</Link>
        </p>
      </Section>
      <Section title={words.lines}>
        <EntryTable rows={entries.nodes} />
        <Pager pageInfo={entries.pageInfo} />
      </Section>
    </>
  );
}
