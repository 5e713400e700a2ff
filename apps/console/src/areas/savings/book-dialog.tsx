import { useState } from 'react';
import {
  DeskPlaceSavingsPassbookDocument,
  DeskPrintSavingsPassbookDocument,
  DeskSavingsPassbookPositionDocument,
  type DeskSavingsPassbookPositionQuery,
} from '@lumbung/web-api';
import { useAct } from '../../api/use-act.js';
import { useAsk } from '../../api/use-ask.js';
import { useFormat } from '../../format/use-format.js';
import { CheckField, TextField } from '../../ui/fields.js';
import { Form } from '../../ui/form.js';
import { Sheet } from '../../ui/sheet.js';
import { Loaded } from '../../ui/states.js';
import { useToast } from '../../ui/toast.js';
import { print } from '../counter/printing.js';
import { useSavingsWords } from './words.js';

type Position = NonNullable<DeskSavingsPassbookPositionQuery['savingsPassbookPosition']>;

/** Prints what is not in the member's book yet, at the line where it belongs; or says where the book stands. */
export function BookDialog({ accountId, onClose }: { readonly accountId: string; readonly onClose: () => void }) {
  const words = useSavingsWords();
  const [isPlacing, setPlacing] = useState(false);
  const query = useAsk(DeskSavingsPassbookPositionDocument, { accountId });
  return (
    <Sheet kind="dialog" title={words.printTitle} keepsTyped={false} onClose={onClose}>
      <Loaded query={query} lines={2}>
        {({ savingsPassbookPosition: position }) =>
          position &&
          (isPlacing ? (
            <PlaceForm accountId={accountId} position={position} onDone={() => setPlacing(false)} />
          ) : (
            <PrintForm accountId={accountId} position={position} onPlace={() => setPlacing(true)} />
          ))
        }
      </Loaded>
    </Sheet>
  );
}

function PrintForm({
  accountId,
  position,
  onPlace,
}: {
  readonly accountId: string;
  readonly position: Position;
  readonly onPlace: () => void;
}) {
  const words = useSavingsWords();
  const format = useFormat();
  const tell = useToast();
  const [hasTurned, setTurned] = useState(false);
  const act = useAct(DeskPrintSavingsPassbookDocument, {
    onDone: ({ url, fromSeq, throughSeq }) => {
      print(url, words.printTitle);
      setTurned(true);
      tell(words.printed(format.count(throughSeq - fromSeq + 1)));
    },
  });
  const { waitingLines, nextLine, bookNo, printedSeq } = position;
  const text =
    waitingLines === 0
      ? words.printNothing
      : hasTurned && nextLine === 1
        ? words.printTurn(format.count(waitingLines))
        : words.printText(format.count(waitingLines), format.count(nextLine));
  return (
    <Form
      act={act}
      submit={words.printDo}
      isDisabled={waitingLines === 0}
      consequence={
        <>
          <p role="status">
            <strong>{text}</strong>
          </p>
          <p className="hint">
            {words.bookNo(format.count(bookNo))}
            {printedSeq > 0 && `, ${words.printedThrough(format.count(printedSeq))}`}
          </p>
        </>
      }
      onSubmit={() => void act.run({ accountId })}
    >
      <p>
        <button type="button" className="button-text" onClick={onPlace}>
          {words.place}
        </button>
      </p>
    </Form>
  );
}

function PlaceForm({
  accountId,
  position,
  onDone,
}: {
  readonly accountId: string;
  readonly position: Position;
  readonly onDone: () => void;
}) {
  const words = useSavingsWords();
  const tell = useToast();
  const [seq, setSeq] = useState(String(position.printedSeq));
  const [line, setLine] = useState(String(position.nextLine));
  const [isNewBook, setNewBook] = useState(false);
  const [reason, setReason] = useState('');
  const act = useAct(DeskPlaceSavingsPassbookDocument, {
    onDone: () => {
      tell(words.placed);
      onDone();
    },
  });
  const digits = (text: string) => text.replace(/\D/g, '');
  return (
    <Form
      act={act}
      submit={words.place}
      consequence={words.placeText}
      onCancel={onDone}
      onSubmit={() =>
        void act.run({
          accountId,
          printedSeq: Number(seq),
          nextLine: Math.max(Number(line), 1),
          isNewBook,
          reason: reason.trim().slice(0, 200),
        })
      }
    >
      <TextField
        name="printedSeq"
        label={words.printedSeq}
        hint={words.printedSeqHint}
        inputMode="numeric"
        maxLength={6}
        isRequired
        isFocused
        value={seq}
        onChange={(text) => setSeq(digits(text))}
      />
      <TextField
        name="nextLine"
        label={words.nextLine}
        inputMode="numeric"
        maxLength={2}
        isRequired
        value={line}
        onChange={(text) => setLine(digits(text))}
      />
      <CheckField
        name="isNewBook"
        label={words.newBook}
        isChecked={isNewBook}
        onChange={(next) => {
          setNewBook(next);
          if (next) setLine('1');
        }}
      />
      <TextField name="reason" label={words.reason} isRequired maxLength={200} value={reason} onChange={setReason} />
    </Form>
  );
}
