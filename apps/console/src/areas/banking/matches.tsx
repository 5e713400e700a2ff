import { useState } from 'react';
import { DeskBankMatchesDocument, DeskUndoBankMatchDocument, type DeskBankMatchesQuery } from '@lumbung/web-api';
import { useAct } from '../../api/use-act.js';
import { useAsk } from '../../api/use-ask.js';
import { useFormat } from '../../format/use-format.js';
import { useSearchWords } from '../../shell/place.js';
import { useCan } from '../../shell/viewer.js';
import { ActDialog } from '../../ui/act-dialog.js';
import { pageOf, Pager } from '../../ui/pager.js';
import { Empty, Loaded } from '../../ui/states.js';
import { Table } from '../../ui/table.js';
import { useToast } from '../../ui/toast.js';
import { BankLines, BankPostings } from './matching.js';
import { useBankingWords } from './words.js';

type Match = DeskBankMatchesQuery['bankMatches']['nodes'][number];

/** What was matched, by whom, and letting go again. */
export function Matches({ accountId }: { readonly accountId: string }) {
  const words = useBankingWords();
  const format = useFormat();
  const tell = useToast();
  const mayUndo = useCan()('banking.reconcile');
  const search = useSearchWords<'setelah' | 'sebelum'>();
  const [undoing, setUndoing] = useState<Match | null>(null);
  const query = useAsk(DeskBankMatchesDocument, { accountId, ...pageOf(search) }, { keepsPrevious: true });
  const act = useAct(DeskUndoBankMatchDocument, { onDone: () => (setUndoing(null), tell(words.undone)) });
  return (
    <>
      <Loaded query={query}>
        {({ bankMatches: { nodes, pageInfo } }) =>
          nodes.length === 0 ? (
            <Empty title={words.noMatches} />
          ) : (
            <>
              <Table<Match>
                caption={words.parts.sudah}
                rows={nodes}
                keyOf={({ id }) => id}
                isStale={query.isPlaceholderData}
                columns={[
                  { key: 'bank', head: words.atBank, cell: ({ lines }) => <BankLines lines={lines} /> },
                  { key: 'books', head: words.inBooks, cell: ({ postings }) => <BankPostings postings={postings} /> },
                  { key: 'amount', head: words.amount, isNumber: true, cell: ({ amount }) => format.money(amount) },
                  {
                    key: 'by',
                    head: words.matchedBy,
                    isWideOnly: true,
                    cell: ({ matchedByName, matchedAt }) => (
                      <>
                        {matchedByName}
                        <span className="under">{format.time(matchedAt)}</span>
                      </>
                    ),
                  },
                  {
                    key: 'undo',
                    head: '',
                    cell: (match) =>
                      mayUndo && (
                        <button type="button" className="button-text" onClick={() => setUndoing(match)}>
                          {words.undo} <span className="unseen">{match.lines[0]?.text ?? match.postings[0]?.text}</span>
                        </button>
                      ),
                  },
                ]}
              />
              <Pager pageInfo={pageInfo} />
            </>
          )
        }
      </Loaded>
      {undoing && (
        <ActDialog
          title={words.undoTitle}
          consequence={words.undoConsequence}
          submit={words.undo}
          isDanger
          act={act}
          onSubmit={() => void act.run({ matchId: undoing.id })}
          onClose={() => setUndoing(null)}
        />
      )}
    </>
  );
}
