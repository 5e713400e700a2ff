import { Link } from '@tanstack/react-router';
import { DeskClosePeriodDocument, DeskClosingChecksDocument, type DeskClosingChecksQuery } from '@lumbung/web-api';
import { useAct } from '../../api/use-act.js';
import { useAsk } from '../../api/use-ask.js';
import { useFormat } from '../../format/use-format.js';
import { useHere } from '../../shell/place.js';
import { Badge } from '../../ui/badges.js';
import { Form } from '../../ui/form.js';
import { Sheet } from '../../ui/sheet.js';
import { Loaded } from '../../ui/states.js';
import { useToast } from '../../ui/toast.js';
import { useBooksWords } from './words.js';

type Check = DeskClosingChecksQuery['closingChecks'][number];

/** Where each of them is done. The house names the question, we know its address. */
const PLACES: Readonly<Record<string, string>> = {
  dayEnds: '/akuntansi/tutup-hari',
  proposals: '/akuntansi/manual',
  drafts: '/akuntansi/manual',
  proof: '/akuntansi/bukti',
  drawers: '/loket/sesi',
  bankLines: '/akuntansi/rekening-koran',
};

interface CloseMonthProps {
  readonly periodId: string;
  readonly month: string;
  readonly onClose: () => void;
}

/** Closing a month: what has to be finished first, what is only pointed out, and what it means. */
export function CloseMonth({ periodId, month, onClose }: CloseMonthProps) {
  const words = useBooksWords();
  const tell = useToast();
  const query = useAsk(DeskClosingChecksDocument, { periodId });
  const act = useAct(DeskClosePeriodDocument, { onDone: () => (onClose(), tell(words.closeDone)) });
  const isBlocked = query.data?.closingChecks.some(({ isBlocking, isDone }) => isBlocking && !isDone) ?? true;
  return (
    <Sheet kind="dialog" title={`${words.close}: ${month}`} onClose={onClose}>
      <Form
        act={act}
        submit={words.close}
        isDisabled={isBlocked}
        onCancel={onClose}
        onSubmit={() => void act.run({ periodId })}
      >
        <div className="consequence">{words.closeConsequence(month)}</div>
        <Loaded query={query} lines={4}>
          {({ closingChecks }) => (
            <>
              <ul className="ledger">
                {closingChecks.map((check) => (
                  <CheckLine key={check.key} check={check} />
                ))}
              </ul>
              {isBlocked && <p className="hint">{words.closeBlocked}</p>}
            </>
          )}
        </Loaded>
      </Form>
    </Sheet>
  );
}

function CheckLine({ check }: { readonly check: Check }) {
  const words = useBooksWords();
  const format = useFormat();
  const here = useHere();
  const place = PLACES[check.key];
  return (
    <li>
      <span>{check.isDone || place === undefined ? check.label : <Link to={here(place)}>{check.label}</Link>}</span>
      <Badge tone={check.isDone ? 'good' : check.isBlocking ? 'bad' : 'wait'}>
        {check.isDone
          ? words.nothingOpen
          : (check.isBlocking ? words.mustBeDone : words.pointedOut)(format.count(check.count))}
      </Badge>
    </li>
  );
}
