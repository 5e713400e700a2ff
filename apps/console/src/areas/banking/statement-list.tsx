import { Link, useNavigate } from '@tanstack/react-router';
import { DeskBankStatementsDocument, type DeskBankStatementFragment } from '@lumbung/web-api';
import { uploadBankStatement } from '../../api/upload.js';
import { useAsk } from '../../api/use-ask.js';
import { useFormat } from '../../format/use-format.js';
import { useHere, useSearchWords } from '../../shell/place.js';
import { useCan } from '../../shell/viewer.js';
import { Badge } from '../../ui/badges.js';
import { BringList } from '../../ui/imports/bring-list.js';
import { Section } from '../../ui/page.js';
import { pageOf, Pager } from '../../ui/pager.js';
import { Empty, Loaded } from '../../ui/states.js';
import { Table } from '../../ui/table.js';
import { useBankingWords } from './words.js';

type Row = DeskBankStatementFragment;

/** Brings a statement, and lists those that were brought. */
export function StatementList({ accountId }: { readonly accountId: string }) {
  const words = useBankingWords();
  const here = useHere();
  const navigate = useNavigate();
  const mayBring = useCan()('banking.reconcile');
  const search = useSearchWords<'setelah' | 'sebelum'>();
  const query = useAsk(DeskBankStatementsDocument, { accountId, ...pageOf(search) }, { keepsPrevious: true });
  return (
    <>
      {mayBring && (
        <Section title={words.bring} note={words.bringHint}>
          <BringList
            label={words.bring}
            busyLabel={words.bringing}
            paste={words.paste}
            onSend={async (asker, file) => {
              const berkas = await uploadBankStatement(asker, accountId, file);
              await navigate({ to: here('/akuntansi/rekening-koran'), search: { akun: accountId, berkas } as never });
            }}
          />
        </Section>
      )}
      <Section title={words.brought}>
        <Loaded query={query}>
          {({ bankStatements: { nodes, pageInfo } }) =>
            nodes.length === 0 ? (
              <Empty title={words.noFiles}>{words.noFilesText}</Empty>
            ) : (
              <>
                <StatementTable rows={nodes} accountId={accountId} isStale={query.isPlaceholderData} />
                <Pager pageInfo={pageInfo} />
              </>
            )
          }
        </Loaded>
      </Section>
    </>
  );
}

interface TableProps {
  readonly rows: readonly Row[];
  readonly accountId: string;
  readonly isStale: boolean;
}

function StatementTable({ rows, accountId, isStale }: TableProps) {
  const words = useBankingWords();
  const format = useFormat();
  const here = useHere();
  return (
    <Table<Row>
      caption={words.brought}
      rows={rows}
      keyOf={({ id }) => id}
      opens
      isStale={isStale}
      columns={[
        {
          key: 'file',
          head: words.file,
          cell: ({ id, number, fileName }) => (
            <>
              <Link
                to={here('/akuntansi/rekening-koran')}
                search={{ akun: accountId, berkas: id } as never}
                className="row-link"
              >
                {number}
              </Link>
              <span className="under">{fileName}</span>
            </>
          ),
        },
        {
          key: 'period',
          head: words.period,
          cell: ({ from, to }) => from && to && `${format.day(from)} – ${format.day(to)}`,
        },
        { key: 'state', head: words.state, cell: ({ state }) => <StatementBadge state={state} /> },
        {
          key: 'lines',
          head: words.lines,
          isNumber: true,
          cell: ({ state, lineCount }) => state === 'KEPT' && format.count(lineCount),
        },
        {
          key: 'open',
          head: words.open,
          isNumber: true,
          cell: ({ state, openLineCount }) => state === 'KEPT' && format.count(openLineCount),
        },
        {
          key: 'closing',
          head: words.closing,
          isNumber: true,
          cell: ({ closingBalance }) => closingBalance !== null && format.money(closingBalance),
        },
        {
          key: 'by',
          head: words.by,
          isWideOnly: true,
          cell: ({ broughtByName, broughtAt }) => (
            <>
              {format.time(broughtAt)}
              <span className="under">{broughtByName}</span>
            </>
          ),
        },
      ]}
    />
  );
}

export function StatementBadge({ state }: Pick<Row, 'state'>) {
  const words = useBankingWords();
  return <Badge tone={state === 'KEPT' ? 'good' : 'wait'}>{words.states[state]}</Badge>;
}
