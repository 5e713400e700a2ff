import { useState } from 'react';
import { Link } from '@tanstack/react-router';
import {
  DeskMoneyBoxesDocument,
  DeskRetireMoneyAccountDocument,
  type DeskMoneyAccountFragment,
} from '@lumbung/web-api';
import { useAct } from '../../api/use-act.js';
import { useAsk } from '../../api/use-ask.js';
import { useFormat } from '../../format/use-format.js';
import { useHere } from '../../shell/place.js';
import { useCan } from '../../shell/viewer.js';
import { ActDialog } from '../../ui/act-dialog.js';
import { Badge } from '../../ui/badges.js';
import { Icon } from '../../ui/icons.js';
import { Page } from '../../ui/page.js';
import { Empty, Loaded } from '../../ui/states.js';
import { Table } from '../../ui/table.js';
import { useToast } from '../../ui/toast.js';
import { AddDialog, ChangeDialog } from './account-dialogs.js';
import { useBankingWords } from './words.js';

type Row = DeskMoneyAccountFragment;

/** Cash boxes and bank accounts with what the books say of them, and the way to the book of each. */
export function MoneyAccountsPage() {
  const words = useBankingWords();
  const can = useCan();
  const [isAdding, setAdding] = useState(false);
  const query = useAsk(DeskMoneyBoxesDocument, {});
  return (
    <Page
      title={words.accounts}
      lead={words.accountsLead}
      actions={
        can('ledger.chart') && (
          <button type="button" className="button" onClick={() => setAdding(true)}>
            <Icon name="plus" /> {words.add}
          </button>
        )
      }
    >
      <Loaded query={query}>
        {({ moneyAccounts }) =>
          moneyAccounts.length === 0 ? <Empty title={words.none} /> : <AccountTable rows={moneyAccounts} />
        }
      </Loaded>
      {isAdding && <AddDialog onClose={() => setAdding(false)} />}
    </Page>
  );
}

function AccountTable({ rows }: { readonly rows: readonly Row[] }) {
  const words = useBankingWords();
  const format = useFormat();
  const here = useHere();
  const mayChange = useCan()('ledger.chart');
  const [open, setOpen] = useState<{ readonly act: 'change' | 'retire'; readonly account: Row } | null>(null);
  const total = rows.reduce((sum, { balance }) => sum + balance, 0);
  const close = () => setOpen(null);
  return (
    <>
      <Table<Row>
        caption={words.accounts}
        rows={rows}
        keyOf={({ id }) => id}
        columns={[
          {
            key: 'name',
            head: words.name,
            total: words.total,
            cell: ({ account, kind, bankName, accountNoMasked }) => (
              <>
                <span className="account-no">{account.number}</span> {account.name}{' '}
                {!account.isActive && <Badge>{words.retiredBadge}</Badge>}
                <span className="under">
                  {[words.kinds[kind], bankName, accountNoMasked].filter(Boolean).join(' · ')}
                </span>
              </>
            ),
          },
          {
            key: 'statements',
            head: words.statements,
            cell: (row) => row.kind === 'BANK' && <Stated row={row} />,
          },
          {
            key: 'balance',
            head: words.balance,
            isNumber: true,
            cell: ({ balance }) => format.money(balance),
            total: format.money(total),
          },
          {
            key: 'steps',
            head: words.actions,
            cell: (row) => (
              <span className="file-links">
                <Link to={here('/akuntansi/laporan')} search={{ laporan: 'kas', akun: row.id } as never}>
                  {words.book(row.kind)} <span className="unseen">{row.account.name}</span>
                </Link>
                {mayChange && row.account.isActive && (
                  <button
                    type="button"
                    className="button-text"
                    onClick={() => setOpen({ act: 'change', account: row })}
                  >
                    {words.edit} <span className="unseen">{row.account.name}</span>
                  </button>
                )}
                {mayChange && row.account.isActive && !row.account.isNeeded && row.balance === 0 && (
                  <button
                    type="button"
                    className="button-text"
                    onClick={() => setOpen({ act: 'retire', account: row })}
                  >
                    {words.retire} <span className="unseen">{row.account.name}</span>
                  </button>
                )}
              </span>
            ),
          },
        ]}
      />
      {open?.act === 'change' && <ChangeDialog account={open.account} onClose={close} />}
      {open?.act === 'retire' && <RetireDialog account={open.account} onClose={close} />}
    </>
  );
}

function Stated({ row }: { readonly row: Row }) {
  const words = useBankingWords();
  const format = useFormat();
  const here = useHere();
  return (
    <>
      <Link to={here('/akuntansi/rekening-koran')} search={{ akun: row.id } as never}>
        {words.toStatements} <span className="unseen">{row.account.name}</span>
      </Link>
      <span className="under">
        {row.statedThrough === null ? words.noStatement : words.statedThrough(format.day(row.statedThrough))}
      </span>
      {row.openLineCount > 0 && <Badge tone="wait">{words.openLines(format.count(row.openLineCount))}</Badge>}
    </>
  );
}

function RetireDialog({ account, onClose }: { readonly account: Row; readonly onClose: () => void }) {
  const words = useBankingWords();
  const tell = useToast();
  const act = useAct(DeskRetireMoneyAccountDocument, { onDone: () => (onClose(), tell(words.retired)) });
  return (
    <ActDialog
      title={words.retireOf(account.account.name)}
      consequence={words.retireConsequence}
      submit={words.retire}
      isDanger
      act={act}
      onSubmit={() => void act.run({ accountId: account.id })}
      onClose={onClose}
    />
  );
}
