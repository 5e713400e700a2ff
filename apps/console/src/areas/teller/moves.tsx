import { useState } from 'react';
import {
  DeskRequestSavingsCorrectionDocument,
  DeskTellerMovesDocument,
  type DeskTellerMovesQuery,
} from '@lumbung/web-api';
import { useAct } from '../../api/use-act.js';
import { useAsk } from '../../api/use-ask.js';
import { useFormat } from '../../format/use-format.js';
import { ActDialog } from '../../ui/act-dialog.js';
import { Badge } from '../../ui/badges.js';
import { Section } from '../../ui/page.js';
import { Loaded } from '../../ui/states.js';
import { Table } from '../../ui/table.js';
import { useToast } from '../../ui/toast.js';
import { print } from '../counter/printing.js';
import { useTellerWords } from './words.js';

type Move = DeskTellerMovesQuery['tellerMoves'][number];

/** The newest moves of this teller: each can be printed again, and a wrong one taken back. */
export function Moves() {
  const words = useTellerWords();
  const query = useAsk(DeskTellerMovesDocument, {});
  const [wrong, setWrong] = useState<Move | null>(null);
  return (
    <Section title={words.moves}>
      <Loaded query={query} lines={3}>
        {({ tellerMoves }) =>
          tellerMoves.length === 0 ? <p>{words.noMoves}</p> : <MoveTable moves={tellerMoves} onCorrect={setWrong} />
        }
      </Loaded>
      {wrong && <Correction move={wrong} onClose={() => setWrong(null)} />}
    </Section>
  );
}

function MoveTable({
  moves,
  onCorrect,
}: {
  readonly moves: readonly Move[];
  readonly onCorrect: (move: Move) => void;
}) {
  const words = useTellerWords();
  const format = useFormat();
  return (
    <Table<Move>
      caption={words.moves}
      rows={moves}
      keyOf={(move) => move.id}
      columns={[
        {
          key: 'what',
          head: words.what,
          cell: (move) => (
            <>
              {words.moved[move.kind]} · {move.memberName}
              <span className="under">{move.number}</span>
            </>
          ),
        },
        { key: 'at', head: words.at, isTight: true, isWideOnly: true, cell: ({ at }) => format.time(at) },
        {
          key: 'amount',
          head: words.amount,
          isNumber: true,
          isTight: true,
          cell: ({ amount }) => format.money(amount),
        },
        { key: 'do', head: '', cell: (move) => <Actions move={move} onCorrect={onCorrect} /> },
      ]}
    />
  );
}

function Actions({ move, onCorrect }: { readonly move: Move; readonly onCorrect: (move: Move) => void }) {
  const words = useTellerWords();
  const url = move.papers.find(({ format }) => format === 'HTML_58')?.url;
  return (
    <div className="page-actions">
      {url && (
        <button
          type="button"
          className="button button-quiet button-small"
          aria-label={words.reprintOf(move.number)}
          onClick={() => print(url, words.receipt(move.number))}
        >
          {words.reprint}
        </button>
      )}
      {move.isReversed ? (
        <Badge tone="bad">{words.reversed}</Badge>
      ) : move.waitsForCorrection ? (
        <Badge tone="wait">{words.correcting}</Badge>
      ) : (
        <button
          type="button"
          className="button button-quiet button-small"
          aria-label={words.correctOf(move.number)}
          onClick={() => onCorrect(move)}
        >
          {words.correct}
        </button>
      )}
    </div>
  );
}

function Correction({ move, onClose }: { readonly move: Move; readonly onClose: () => void }) {
  const words = useTellerWords();
  const tell = useToast();
  const act = useAct(DeskRequestSavingsCorrectionDocument, {
    onDone: () => {
      tell(words.correctAsked);
      onClose();
    },
  });
  return (
    <ActDialog
      title={words.correctOf(move.number)}
      consequence={words.correctConsequence(move.number)}
      submit={words.correct}
      isDanger
      act={act}
      reason={{ label: words.correctReason, isRequired: true }}
      onSubmit={(reason) => void act.run({ receiptId: move.id, reason: reason.slice(0, 200) })}
      onClose={onClose}
    />
  );
}
