import { useState } from 'react';
import { Link } from '@tanstack/react-router';
import { DeskJournalDocument, DeskRequestReversalDocument, type DeskJournalQuery } from '@lumbung/web-api';
import { useAct } from '../../api/use-act.js';
import { useAsk } from '../../api/use-ask.js';
import { useFormat } from '../../format/use-format.js';
import { useHere, useIdInAddress } from '../../shell/place.js';
import { useCan } from '../../shell/viewer.js';
import { ActDialog } from '../../ui/act-dialog.js';
import { Attachments } from '../../ui/attachments/attachments.js';
import { Badge } from '../../ui/badges.js';
import { Fact, Facts, Page, Section } from '../../ui/page.js';
import { Empty, Loaded } from '../../ui/states.js';
import { Table } from '../../ui/table.js';
import { useToast } from '../../ui/toast.js';
import { useCommonWords } from '../../words/index.js';
import { Decision } from './decision.js';
import { useBooksWords } from './words.js';

type Journal = NonNullable<DeskJournalQuery['journal']>;

/** One journal: what was debited and credited, why, and what answered it. */
export function JournalPage() {
  const words = useBooksWords();
  const common = useCommonWords();
  const here = useHere();
  const id = useIdInAddress();
  const query = useAsk(DeskJournalDocument, { id });
  const journal = query.data?.journal;
  return (
    <Page
      title={journal ? words.journalTitle(journal.number) : words.journals}
      badge={journal && <Badge>{journal.kindLabel}</Badge>}
      lead={journal?.text}
      back={{ to: here('/akuntansi/jurnal'), label: words.journals }}
      actions={journal && <RequestReversal journal={journal} />}
    >
      <Loaded query={query}>
        {(data) => (data.journal ? <Whole journal={data.journal} /> : <Empty title={common.faults.NOT_FOUND ?? ''} />)}
      </Loaded>
    </Page>
  );
}

function Whole({ journal }: { readonly journal: Journal }) {
  const words = useBooksWords();
  const format = useFormat();
  const here = useHere();
  const orderId = /^order:([0-9a-f-]{36})/.exec(journal.reference ?? '')?.[1];
  return (
    <>
      {journal.pendingReversal && (
        <div className="notice notice-warn">
          <p>
            {words.pending}: {journal.pendingReversal.reason}
          </p>
          <p className="hint">
            {journal.pendingReversal.requestedByName}, {format.time(journal.pendingReversal.requestedAt)}
          </p>
          <Decision request={{ ...journal.pendingReversal, journal }} />
        </div>
      )}
      {journal.reversedBy && (
        <p className="notice notice-bad">
          <span>
            {words.reversedBy}{' '}
            <Link to={here(`/akuntansi/jurnal/${journal.reversedBy.id}`)}>{journal.reversedBy.number}</Link>
          </span>
        </p>
      )}
      <Facts>
        <Fact label={words.bookedOn}>{format.day(journal.bookedOn)}</Fact>
        <Fact label={words.valueOn}>{format.day(journal.valueOn)}</Fact>
        <Fact label={words.createdAt}>{format.time(journal.createdAt)}</Fact>
        <Fact label={words.by}>{journal.actorName ?? words.system}</Fact>
        {orderId && (
          <Fact label={words.reference}>
            <Link to={here('/toko/pesanan')} search={{ pesanan: orderId }}>
              {words.order}
            </Link>
          </Fact>
        )}
        {journal.reverses && (
          <Fact label={words.reverses}>
            <Link to={here(`/akuntansi/jurnal/${journal.reverses.id}`)}>{journal.reverses.number}</Link>
          </Fact>
        )}
      </Facts>
      <Postings journal={journal} />
      <Attachments ofId={journal.id} />
    </>
  );
}

interface Entry {
  readonly key: string;
  readonly account: Journal['postings'][number]['debitAccount'];
  readonly text: string | null | undefined;
  readonly debit: number | null;
  readonly credit: number | null;
}

/** Each posting as two lines, debit first, as in a paper journal. */
function Postings({ journal }: { readonly journal: Journal }) {
  const words = useBooksWords();
  const format = useFormat();
  const here = useHere();
  const entries = journal.postings.flatMap((posting): Entry[] => [
    { key: `${posting.id}d`, account: posting.debitAccount, text: posting.text, debit: posting.amount, credit: null },
    { key: `${posting.id}k`, account: posting.creditAccount, text: null, debit: null, credit: posting.amount },
  ]);
  return (
    <Section title={words.postings}>
      <Table<Entry>
        caption={words.postings}
        rows={entries}
        keyOf={(entry) => entry.key}
        columns={[
          {
            key: 'account',
            head: words.account,
            cell: (entry) => (
              <span className={entry.credit === null ? undefined : 'credit-line'}>
                <Link to={here(`/akuntansi/buku-besar/${entry.account.id}`)}>{entry.account.number}</Link>{' '}
                {entry.account.name}
                {entry.text && <span className="under">{entry.text}</span>}
              </span>
            ),
          },
          {
            key: 'debit',
            head: words.debit,
            isNumber: true,
            cell: (entry) => (entry.debit === null ? '' : format.money(entry.debit)),
            total: format.money(journal.total),
          },
          {
            key: 'credit',
            head: words.credit,
            isNumber: true,
            cell: (entry) => (entry.credit === null ? '' : format.money(entry.credit)),
            total: format.money(journal.total),
          },
        ]}
      />
    </Section>
  );
}

function RequestReversal({ journal }: { readonly journal: Journal }) {
  const words = useBooksWords();
  const can = useCan();
  const tell = useToast();
  const [isOpen, setOpen] = useState(false);
  const act = useAct(DeskRequestReversalDocument, {
    onDone: () => {
      setOpen(false);
      tell(words.requested);
    },
  });
  if (!can('ledger.reverse') || journal.reversedBy || journal.reverses || journal.pendingReversal) return null;
  return (
    <>
      <button type="button" className="button button-quiet" onClick={() => setOpen(true)}>
        {words.request}
      </button>
      {isOpen && (
        <ActDialog
          title={words.request}
          consequence={words.requestConsequence(journal.number)}
          submit={words.request}
          act={act}
          reason={{ label: words.reason, isRequired: true }}
          onSubmit={(reason) => void act.run({ journalId: journal.id, reason })}
          onClose={() => setOpen(false)}
        />
      )}
    </>
  );
}
