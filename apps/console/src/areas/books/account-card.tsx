import { Link } from '@tanstack/react-router';
import { isBusinessDate } from '@lumbung/kernel';
import { DeskAccountLedgerDocument, type DeskAccountLedgerQuery } from '@lumbung/web-api';
import { useAsk } from '../../api/use-ask.js';
import { useFormat } from '../../format/use-format.js';
import { useHere, useIdInAddress, useSearchWords } from '../../shell/place.js';
import { Badge } from '../../ui/badges.js';
import { StatementFiles } from '../../ui/files/statement-files.js';
import { Filters } from '../../ui/filters.js';
import { Page } from '../../ui/page.js';
import { pageOf, Pager } from '../../ui/pager.js';
import { PeriodFilter } from '../../ui/period-filter.js';
import { Empty, Loaded } from '../../ui/states.js';
import { Table } from '../../ui/table.js';
import { useCommonWords } from '../../words/index.js';
import { useBooksWords } from './words.js';

type Card = NonNullable<DeskAccountLedgerQuery['accountLedger']>;
type Row = Card['entries']['nodes'][number];

/** The card of one account (buku besar): each entry with its journal, its counter account and the running balance. */
export function AccountCardPage() {
  const words = useBooksWords();
  const common = useCommonWords();
  const format = useFormat();
  const here = useHere();
  const accountId = useIdInAddress();
  const search = useSearchWords<'dari' | 'sampai' | 'setelah' | 'sebelum'>();
  const from = isBusinessDate(search.dari) ? search.dari : undefined;
  const to = isBusinessDate(search.sampai) ? search.sampai : undefined;
  const query = useAsk(
    DeskAccountLedgerDocument,
    { accountId, period: from || to ? { from, to } : undefined, ...pageOf(search) },
    { keepsPrevious: true },
  );
  const card = query.data?.accountLedger;
  return (
    <Page
      title={card ? words.card(card.account.number, card.account.name) : words.ledger}
      badge={card && <Badge>{words.classes[card.account.accountClass]}</Badge>}
      lead={card && words.cardLead(format.day(card.from), format.day(card.to))}
      back={{ to: here('/akuntansi/buku-besar'), label: words.ledger }}
      actions={<StatementFiles kind="account-card" asked={{ accountId, from, to }} />}
    >
      <Filters label={words.period}>
        <PeriodFilter from={from ?? card?.from} to={to ?? card?.to} />
      </Filters>
      <Loaded query={query} lines={10}>
        {({ accountLedger }) =>
          accountLedger ? (
            <Entries card={accountLedger} isStale={query.isPlaceholderData} />
          ) : (
            <Empty title={common.faults.NOT_FOUND ?? ''} />
          )
        }
      </Loaded>
    </Page>
  );
}

function Entries({ card, isStale }: { readonly card: Card; readonly isStale: boolean }) {
  const words = useBooksWords();
  const format = useFormat();
  const here = useHere();
  return (
    <>
      <div className="figures figures-small">
        <div className="book figure">
          <h2>{words.opening}</h2>
          <p className="figure-number">{format.money(card.openingBalance)}</p>
        </div>
        <div className="book figure">
          <h2>{words.debit}</h2>
          <p className="figure-number">{format.money(card.totalDebit)}</p>
        </div>
        <div className="book figure">
          <h2>{words.credit}</h2>
          <p className="figure-number">{format.money(card.totalCredit)}</p>
        </div>
        <div className="book figure">
          <h2>{words.closing}</h2>
          <p className="figure-number">{format.money(card.closingBalance)}</p>
        </div>
      </div>
      {card.entries.nodes.length === 0 ? (
        <Empty title={words.noEntries} />
      ) : (
        <Table<Row>
          caption={words.card(card.account.number, card.account.name)}
          rows={card.entries.nodes}
          keyOf={(row) => row.id}
          isStale={isStale}
          columns={[
            { key: 'bookedOn', head: words.bookedOn, isTight: true, cell: (row) => format.day(row.journal.bookedOn) },
            {
              key: 'number',
              head: words.number,
              isTight: true,
              cell: (row) => <Link to={here(`/akuntansi/jurnal/${row.journal.id}`)}>{row.journal.number}</Link>,
            },
            {
              key: 'text',
              head: words.text,
              cell: (row) => (
                <>
                  {row.text}
                  <span className="under">
                    {words.counter}: {row.counterAccount.number} {row.counterAccount.name}
                  </span>
                </>
              ),
            },
            {
              key: 'debit',
              head: words.debit,
              isNumber: true,
              cell: (row) => (row.debit === 0 ? '' : format.money(row.debit)),
            },
            {
              key: 'credit',
              head: words.credit,
              isNumber: true,
              cell: (row) => (row.credit === 0 ? '' : format.money(row.credit)),
            },
            { key: 'balance', head: words.balance, isNumber: true, cell: (row) => format.money(row.balance) },
          ]}
        />
      )}
      <Pager pageInfo={card.entries.pageInfo} />
    </>
  );
}
