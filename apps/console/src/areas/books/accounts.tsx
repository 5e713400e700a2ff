import { useState } from 'react';
import { Link } from '@tanstack/react-router';
import { DeskAccountsDocument, type DeskAccountsQuery } from '@lumbung/web-api';
import { useAsk } from '../../api/use-ask.js';
import { useFormat } from '../../format/use-format.js';
import { useHere } from '../../shell/place.js';
import { useCan } from '../../shell/viewer.js';
import { Badge } from '../../ui/badges.js';
import { Filters, SearchBox } from '../../ui/filters.js';
import { Page } from '../../ui/page.js';
import { Loaded } from '../../ui/states.js';
import { Table } from '../../ui/table.js';
import { AccountDialog } from './account-dialog.js';
import { useBooksWords } from './words.js';

type Row = DeskAccountsQuery['accounts'][number];

/** The chart of accounts, each leading to its card. */
export function AccountsPage() {
  const words = useBooksWords();
  const format = useFormat();
  const here = useHere();
  const query = useAsk(DeskAccountsDocument, {});
  const [text, setText] = useState('');
  const mayChange = useCan()('ledger.chart');
  const [changed, setChanged] = useState<Row | 'new' | null>(null);
  const fits = (row: Row) => `${row.number} ${row.name}`.toLowerCase().includes(text.toLowerCase());
  return (
    <Page
      title={words.ledger}
      lead={words.ledgerLead}
      actions={
        mayChange && (
          <button type="button" className="button" onClick={() => setChanged('new')}>
            {words.addAccount}
          </button>
        )
      }
    >
      <Filters label={words.filters}>
        <SearchBox label={words.account} value={text} onSearch={setText} />
      </Filters>
      <Loaded query={query} lines={12}>
        {({ accounts }) => (
          <Table<Row>
            caption={words.ledger}
            rows={accounts.filter(fits)}
            keyOf={(row) => row.id}
            opens
            columns={[
              {
                key: 'account',
                head: words.account,
                cell: (row) => (
                  <>
                    <Link to={here(`/akuntansi/buku-besar/${row.id}`)} className="row-link">
                      <span className="account-no">{row.number}</span> {row.name}
                    </Link>{' '}
                    {!row.isActive && <Badge>{words.inactive}</Badge>}
                  </>
                ),
              },
              { key: 'class', head: words.kind, isWideOnly: true, cell: (row) => words.classes[row.accountClass] },
              {
                key: 'side',
                head: `${words.debit}/${words.credit}`,
                isWideOnly: true,
                cell: (row) => (row.normalSide === 'DEBIT' ? words.debit : words.credit),
              },
              { key: 'balance', head: words.balance, isNumber: true, cell: (row) => format.money(row.balance) },
              ...(mayChange
                ? [
                    {
                      key: 'act',
                      head: '',
                      isNumber: true,
                      cell: (row: Row) => (
                        <button
                          type="button"
                          className="button-text"
                          aria-label={words.changeOf(`${row.number} ${row.name}`)}
                          onClick={() => setChanged(row)}
                        >
                          {words.changeAccount}
                        </button>
                      ),
                    },
                  ]
                : []),
            ]}
          />
        )}
      </Loaded>
      {changed && <AccountDialog account={changed === 'new' ? null : changed} onClose={() => setChanged(null)} />}
    </Page>
  );
}
