import { useState } from 'react';
import {
  DeskMatchBankLinesDocument,
  DeskOpenBankLinesDocument,
  DeskOpenBankPostingsDocument,
  type DeskBankLineFragment,
  type DeskBankPostingFragment,
} from '@lumbung/web-api';
import { useAct } from '../../api/use-act.js';
import { useAsk } from '../../api/use-ask.js';
import { useFormat } from '../../format/use-format.js';
import { useCan } from '../../shell/viewer.js';
import { Badge } from '../../ui/badges.js';
import { Section } from '../../ui/page.js';
import { ActNotice, Empty, Loaded } from '../../ui/states.js';
import { Table, type Column } from '../../ui/table.js';
import { useToast } from '../../ui/toast.js';
import { BookLineDialog } from './book-line-dialog.js';
import { useBankingWords } from './words.js';

/** What is left on both sides: chosen by hand where nothing was proposed, or written into the books. */
export function OpenSides({ accountId }: { readonly accountId: string }) {
  const words = useBankingWords();
  const format = useFormat();
  const tell = useToast();
  const can = useCan();
  const [chosen, setChosen] = useState<ReadonlyMap<string, number>>(new Map());
  const [writing, setWriting] = useState<DeskBankLineFragment | null>(null);
  const lines = useAsk(DeskOpenBankLinesDocument, { accountId });
  const postings = useAsk(DeskOpenBankPostingsDocument, { accountId });
  const act = useAct(DeskMatchBankLinesDocument, {
    onDone: ({ count }) => {
      setChosen(new Map());
      tell(words.matched(format.count(count)));
    },
  });
  const mayMatch = can('banking.reconcile');
  // What was matched meanwhile by another way is chosen no more.
  const linesLeft = lines.data?.bankLines.nodes ?? [];
  const postingsLeft = postings.data?.openBankPostings.nodes ?? [];
  const ofLines = linesLeft.filter(({ id }) => chosen.has(id));
  const ofPostings = postingsLeft.filter(({ id }) => chosen.has(id));
  const sum = (of: readonly { readonly amount: number }[]) => of.reduce((total, { amount }) => total + amount, 0);
  const isEven = sum(ofLines) === sum(ofPostings) && ofLines.length + ofPostings.length > 1;
  const toggle = (id: string, amount: number) =>
    setChosen((old) => {
      const next = new Map(old);
      if (!next.delete(id)) next.set(id, amount);
      return next;
    });
  const choice = <
    Row extends { readonly id: string; readonly text: string; readonly amount: number },
  >(): Column<Row> => ({
    key: 'choose',
    head: words.chosen,
    cell: ({ id, text, amount }) => (
      <label className="pick">
        <input
          type="checkbox"
          aria-label={words.choose(`${text} ${format.money(amount)}`)}
          checked={chosen.has(id)}
          onChange={() => toggle(id, amount)}
        />
      </label>
    ),
  });
  return (
    <>
      <ActNotice act={act} />
      {mayMatch && chosen.size > 0 && (
        <p className="page-actions" role="status">
          <span>{words.sums(format.money(sum(ofLines)), format.money(sum(ofPostings)))}</span>
          <button
            type="button"
            className="button"
            disabled={!isEven}
            aria-busy={act.isBusy}
            onClick={() =>
              void act.run({
                accountId,
                matches: [{ lineIds: ofLines.map(({ id }) => id), postingIds: ofPostings.map(({ id }) => id) }],
              })
            }
          >
            {words.matchChosen}
          </button>
        </p>
      )}
      <Loaded query={lines}>
        {({ bankLines: { nodes, totalCount } }) => (
          <Section title={words.bankSide(format.count(totalCount ?? nodes.length))}>
            {nodes.length === 0 ? (
              <Empty title={words.allAnswered} />
            ) : (
              <Table<DeskBankLineFragment>
                caption={words.atBank}
                rows={nodes}
                keyOf={({ id }) => id}
                columns={[
                  ...(mayMatch ? [choice<DeskBankLineFragment>()] : []),
                  { key: 'day', head: words.day, isTight: true, cell: ({ onDay }) => format.day(onDay) },
                  {
                    key: 'text',
                    head: words.text,
                    cell: ({ text, manualJournalNumber }) => (
                      <>
                        {text}{' '}
                        {manualJournalNumber !== null && (
                          <Badge tone="wait">{words.voucher(manualJournalNumber)}</Badge>
                        )}
                      </>
                    ),
                  },
                  { key: 'amount', head: words.amount, isNumber: true, cell: ({ amount }) => format.money(amount) },
                  {
                    key: 'write',
                    head: '',
                    cell: (line) =>
                      can('ledger.write') &&
                      line.manualJournalId === null && (
                        <button type="button" className="button-text" onClick={() => setWriting(line)}>
                          {words.write} <span className="unseen">{line.text}</span>
                        </button>
                      ),
                  },
                ]}
              />
            )}
            {(totalCount ?? 0) > nodes.length && <p className="hint">{words.firstHundred}</p>}
          </Section>
        )}
      </Loaded>
      <Loaded query={postings}>
        {({ openBankPostings: { nodes, totalCount } }) => (
          <Section title={words.bookSide(format.count(totalCount ?? nodes.length))}>
            {nodes.length === 0 ? (
              <Empty title={words.allAnswered} />
            ) : (
              <Table<DeskBankPostingFragment>
                caption={words.inBooks}
                rows={nodes}
                keyOf={({ id }) => id}
                columns={[
                  ...(mayMatch ? [choice<DeskBankPostingFragment>()] : []),
                  { key: 'day', head: words.day, isTight: true, cell: ({ bookedOn }) => format.day(bookedOn) },
                  {
                    key: 'text',
                    head: words.text,
                    cell: ({ text, journalNumber, counterAccount }) => (
                      <>
                        {text}
                        <span className="under">
                          {journalNumber} · {counterAccount.number} {counterAccount.name}
                        </span>
                      </>
                    ),
                  },
                  { key: 'amount', head: words.amount, isNumber: true, cell: ({ amount }) => format.money(amount) },
                ]}
              />
            )}
            {(totalCount ?? 0) > nodes.length && <p className="hint">{words.firstHundred}</p>}
          </Section>
        )}
      </Loaded>
      {writing && <BookLineDialog line={writing} onClose={() => setWriting(null)} />}
    </>
  );
}
