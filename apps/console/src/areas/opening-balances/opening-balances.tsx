import { useState } from 'react';
import { Link } from '@tanstack/react-router';
import { DeskOpeningDocument, type DeskManualJournalFragment } from '@lumbung/web-api';
import { useAsk } from '../../api/use-ask.js';
import { useFormat } from '../../format/use-format.js';
import { useHere } from '../../shell/place.js';
import { useCan } from '../../shell/viewer.js';
import { Badge } from '../../ui/badges.js';
import { Fact, Facts, Page, Section } from '../../ui/page.js';
import { Loaded } from '../../ui/states.js';
import { Table } from '../../ui/table.js';
import { DocumentSheet, STATE_TONES } from '../manual/document-sheet.js';
import { useManualWords } from '../manual/words.js';
import { BalanceForm } from './balance-form.js';
import { OPENING_ACCOUNT, type Account } from './pasted.js';
import { useOpeningWords } from './words.js';

type Document = DeskManualJournalFragment;

/** What the old books stood at, beside savings and stock: written, balanced, proposed, approved by a second person. */
export function OpeningBalancesPage() {
  const words = useOpeningWords();
  const here = useHere();
  const query = useAsk(DeskOpeningDocument, {});
  return (
    <Page title={words.title} lead={words.lead} back={{ to: here('/akuntansi/neraca-saldo'), label: words.back }}>
      <Loaded query={query} lines={10}>
        {({ accounts, manualJournals: { nodes } }) => <Parts accounts={accounts} documents={nodes} />}
      </Loaded>
    </Page>
  );
}

function Parts({
  accounts,
  documents,
}: {
  readonly accounts: readonly Account[];
  readonly documents: readonly Document[];
}) {
  const words = useOpeningWords();
  const can = useCan();
  const [isAgain, setAgain] = useState(false);
  const isWaiting = documents.some(({ state }) => state === 'PROPOSED');
  const isPosted = documents.some(({ state }) => state === 'POSTED');
  const mayWrite = can('ledger.write') && !isWaiting;
  return (
    <>
      {isWaiting && (
        <div className="notice notice-warn" role="status">
          <p>{words.waiting}</p>
        </div>
      )}
      {documents.length > 0 && <Documents rows={documents} />}
      <Imported accounts={accounts} />
      {mayWrite && isPosted && !isAgain && (
        <Section title={words.again} note={words.againNote}>
          <button type="button" className="button button-quiet" onClick={() => setAgain(true)}>
            {words.again}
          </button>
        </Section>
      )}
      {mayWrite && (!isPosted || isAgain) && <BalanceForm accounts={accounts} onDone={() => setAgain(false)} />}
    </>
  );
}

/** What savings and stock brought by themselves. */
function Imported({ accounts }: { readonly accounts: readonly Account[] }) {
  const words = useOpeningWords();
  const format = useFormat();
  const here = useHere();
  const can = useCan();
  const opening = accounts.find(({ number }) => number === OPENING_ACCOUNT);
  const kept = accounts.filter(({ keptBy, balance }) => keptBy != null && balance !== 0);
  return (
    <Section title={words.imported} note={words.importedNote}>
      {kept.length === 0 ? (
        <p>
          {words.noImport} {can('intake.members') && <Link to={here('/anggota/impor')}>{words.toImport}</Link>}
        </p>
      ) : (
        <Facts>
          {kept.map(({ id, number, name, balance }) => (
            <Fact key={id} label={`${number} ${name}`}>
              {format.money(balance)}
            </Fact>
          ))}
          {opening && opening.balance !== 0 && (
            <Fact label={`${opening.number} ${opening.name}`}>{format.money(opening.balance)}</Fact>
          )}
        </Facts>
      )}
    </Section>
  );
}

function Documents({ rows }: { readonly rows: readonly Document[] }) {
  const words = useOpeningWords();
  const manual = useManualWords();
  const format = useFormat();
  const [openId, setOpenId] = useState<string | null>(null);
  const open = rows.find(({ id }) => id === openId);
  return (
    <Section title={words.documents}>
      <Table<Document>
        caption={words.documents}
        rows={rows}
        keyOf={({ id }) => id}
        columns={[
          {
            key: 'number',
            head: words.number,
            cell: ({ id, number, text }) => (
              <>
                <button type="button" className="button-text row-link" onClick={() => setOpenId(id)}>
                  {number}
                </button>
                <span className="under">{text}</span>
              </>
            ),
          },
          {
            key: 'state',
            head: words.state,
            cell: ({ state }) => <Badge tone={STATE_TONES[state]}>{manual.states[state]}</Badge>,
          },
          { key: 'day', head: words.day, isTight: true, cell: ({ bookedOn }) => bookedOn && format.day(bookedOn) },
          { key: 'amount', head: words.amount, isNumber: true, cell: ({ amount }) => format.money(amount) },
          { key: 'maker', head: words.maker, cell: ({ madeByName }) => madeByName },
        ]}
      />
      {open && <DocumentSheet document={open} onClose={() => setOpenId(null)} />}
    </Section>
  );
}
