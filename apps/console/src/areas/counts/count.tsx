import { useState } from 'react';
import { Link } from '@tanstack/react-router';
import { DeskCancelCountDocument, DeskCountDocument, type DeskCountFragment } from '@lumbung/web-api';
import { useAct } from '../../api/use-act.js';
import { useAsk } from '../../api/use-ask.js';
import { useFormat } from '../../format/use-format.js';
import { useHere, useIdInAddress } from '../../shell/place.js';
import { useCan } from '../../shell/viewer.js';
import { ActDialog } from '../../ui/act-dialog.js';
import { Fact, Facts, Page } from '../../ui/page.js';
import { Loaded } from '../../ui/states.js';
import { useToast } from '../../ui/toast.js';
import { CloseDialog } from './close-dialog.js';
import { CountLines } from './count-lines.js';
import { CountBadge, Signed } from './counts.js';
import { useCountsWords } from './words.js';

/** One count: how far it is, what differs, and its end. */
export function CountPage() {
  const words = useCountsWords();
  const here = useHere();
  const id = useIdInAddress();
  const [open, setOpen] = useState<'close' | 'cancel' | null>(null);
  const query = useAsk(DeskCountDocument, { id });
  const count = query.data?.stockCount;
  const close = () => setOpen(null);
  return (
    <Page
      title={count === undefined ? words.countOne : words.count(count.number)}
      badge={count && <CountBadge state={count.state} />}
      back={{ to: here('/toko/stok/opname'), label: words.title }}
      actions={count?.state === 'OPEN' && <OpenActions count={count} onOpen={setOpen} />}
    >
      <Loaded query={query} lines={3}>
        {({ stockCount }) => <CountFacts count={stockCount} />}
      </Loaded>
      {count && <CountLines count={count} />}
      {count && open === 'close' && <CloseDialog count={count} onClose={close} />}
      {count && open === 'cancel' && <CancelDialog count={count} onClose={close} />}
    </Page>
  );
}

interface OpenActionsProps {
  readonly count: DeskCountFragment;
  readonly onOpen: (open: 'close' | 'cancel') => void;
}

function OpenActions({ count, onOpen }: OpenActionsProps) {
  const words = useCountsWords();
  const here = useHere();
  const can = useCan();
  return (
    <>
      {can('catalog.closeCount') && (
        <button type="button" className="button button-quiet" onClick={() => onOpen('cancel')}>
          {words.cancel}
        </button>
      )}
      {can('catalog.count') && (
        <Link to={here(`/toko/stok/opname/${count.id}/hitung`)} className="button">
          {words.goCount}
        </Link>
      )}
      {can('catalog.closeCount') && count.countedCount > 0 && (
        <button type="button" className="button button-quiet" onClick={() => onOpen('close')}>
          {words.close}
        </button>
      )}
    </>
  );
}

function CancelDialog({ count, onClose }: { readonly count: DeskCountFragment; readonly onClose: () => void }) {
  const words = useCountsWords();
  const tell = useToast();
  const act = useAct(DeskCancelCountDocument, {
    onDone: () => {
      onClose();
      tell(words.cancelled);
    },
  });
  return (
    <ActDialog
      title={words.cancel}
      consequence={words.cancelConsequence}
      submit={words.cancel}
      isDanger
      act={act}
      onSubmit={() => void act.run({ countId: count.id })}
      onClose={onClose}
    />
  );
}

function CountFacts({ count }: { readonly count: DeskCountFragment }) {
  const words = useCountsWords();
  const format = useFormat();
  const here = useHere();
  const can = useCan();
  const isHidden = count.missingValue == null || count.foundValue == null;
  return (
    <>
      <Facts>
        <Fact label={words.place}>
          {count.location.name}
          <span className="under">{count.category?.name ?? words.everything}</span>
        </Fact>
        <Fact label={words.progress}>
          {words.counted(format.count(count.countedCount), format.count(count.lineCount))}
          {count.isBlind && <span className="under">{words.isBlind}</span>}
        </Fact>
        <Fact label={words.missing}>{isHidden ? words.hidden : <Signed amount={-(count.missingValue ?? 0)} />}</Fact>
        <Fact label={words.found}>{isHidden ? words.hidden : <Signed amount={count.foundValue ?? 0} />}</Fact>
        <Fact label={words.started}>
          {format.time(count.startedAt)}
          <span className="under">{count.startedBy}</span>
        </Fact>
        {count.endedAt != null && (
          <Fact label={words.ended}>
            {format.time(count.endedAt)}
            <span className="under">{count.endedBy}</span>
          </Fact>
        )}
        {count.note && <Fact label={words.note}>{count.note}</Fact>}
        {count.journalId && can('ledger.read') && (
          <Fact label={words.differences}>
            <Link to={here(`/akuntansi/jurnal/${count.journalId}`)}>{words.journal}</Link>
          </Fact>
        )}
      </Facts>
      {count.state === 'OPEN' && (
        <progress className="wide" max={count.lineCount} value={count.countedCount} aria-label={words.progress} />
      )}
    </>
  );
}
