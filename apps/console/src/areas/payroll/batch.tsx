import { useState } from 'react';
import { formatMonth } from '@lumbung/kernel';
import {
  DeskCancelPayrollDocument,
  DeskDecidePayrollDocument,
  DeskPayrollBatchDocument,
  DeskReversePayrollDocument,
  type DeskPayrollBatchFragment,
  type PayrollOutcome,
} from '@lumbung/web-api';
import { useQueryClient } from '@tanstack/react-query';
import { useSlug } from '../../api/slug.js';
import { uploadPayroll } from '../../api/upload.js';
import { useAct } from '../../api/use-act.js';
import { useAsk } from '../../api/use-ask.js';
import { useFormat } from '../../format/use-format.js';
import { useHere, useSearchWords } from '../../shell/place.js';
import { ActDialog } from '../../ui/act-dialog.js';
import { FileLinks } from '../../ui/files/export-button.js';
import { BringList } from '../../ui/imports/bring-list.js';
import { Fact, Facts, Page, Section } from '../../ui/page.js';
import { pageOf } from '../../ui/pager.js';
import { ActNotice, Loaded } from '../../ui/states.js';
import { useToast } from '../../ui/toast.js';
import { useLocale } from '../../words/index.js';
import { Lines } from './lines.js';
import { PayrollBadge } from './payroll.js';
import { PostForm } from './post-form.js';
import { usePayrollWords } from './words.js';

/** Addresses of files are good for ten minutes. */
const LATER_MS = 8 * 60_000;

interface PartProps {
  readonly batch: DeskPayrollBatchFragment;
}

/** One list: sent, compared, decided, posted. */
export function PayrollBatchPage({ id }: { readonly id: string }) {
  const words = usePayrollWords();
  const here = useHere();
  const { locale } = useLocale();
  const search = useSearchWords<'hasil' | 'setelah' | 'sebelum'>();
  const outcomes = search.hasil ? [search.hasil as PayrollOutcome] : undefined;
  const query = useAsk(
    DeskPayrollBatchDocument,
    { id, outcomes, ...pageOf(search) },
    { keepsPrevious: true, everyMs: LATER_MS },
  );
  const batch = query.data?.payrollBatch;
  return (
    <Page
      title={batch ? `${batch.number} ${batch.employer}` : words.title}
      badge={batch && <PayrollBadge state={batch.state} />}
      lead={batch && formatMonth(batch.month, locale)}
      back={{ to: here('/simpanan/potong-gaji'), label: words.title }}
      actions={batch && <Endings batch={batch} />}
    >
      <Loaded query={query} lines={8}>
        {({ payrollBatch, payrollLines }) => (
          <>
            <Standing batch={payrollBatch} />
            {(payrollBatch.state === 'PROPOSED' || payrollBatch.state === 'MATCHED') && <Match batch={payrollBatch} />}
            {payrollBatch.state === 'MATCHED' && <Decide batch={payrollBatch} />}
            {payrollBatch.state === 'MATCHED' && <PostForm batch={payrollBatch} />}
            <Lines batch={payrollBatch} page={payrollLines} isStale={query.isPlaceholderData} />
          </>
        )}
      </Loaded>
    </Page>
  );
}

function Standing({ batch }: PartProps) {
  const words = usePayrollWords();
  const format = useFormat();
  return (
    <>
      {batch.state === 'POSTED' && batch.bookedOn && (
        <div className="notice notice-good" role="status">
          <p>{words.postedOn(format.day(batch.bookedOn), batch.postedBy ?? '')}</p>
        </div>
      )}
      {batch.state === 'REVERSED' && (
        <div className="notice notice-warn">
          <p>{words.reversedBy(batch.reversedBy ?? '')}</p>
        </div>
      )}
      <Facts>
        <Fact label={words.members}>{format.count(batch.memberCount)}</Fact>
        <Fact label={words.planned}>{format.money(batch.planned)}</Fact>
        {batch.state !== 'PROPOSED' && (
          <>
            <Fact label={words.received}>{format.money(batch.received)}</Fact>
            <Fact label={words.outcomes.MATCHED}>{format.count(batch.matchedCount)}</Fact>
            <Fact label={words.outcomes.SHORT}>{format.count(batch.shortCount + batch.missingCount)}</Fact>
            <Fact label={words.outcomes.OVER}>{format.count(batch.overCount)}</Fact>
            <Fact label={words.outcomes.UNKNOWN}>{format.count(batch.unknownCount)}</Fact>
          </>
        )}
      </Facts>
    </>
  );
}

function Match({ batch }: PartProps) {
  const words = usePayrollWords();
  const slug = useSlug();
  const queries = useQueryClient();
  return (
    <>
      <Section title={words.send} note={words.sendNote}>
        <FileLinks file={batch.list} />
      </Section>
      <Section title={words.match} note={batch.state === 'MATCHED' ? words.matchAgain : words.matchNote}>
        <BringList
          label={words.upload}
          busyLabel={words.uploading}
          paste={words.paste}
          onSend={async (asker, file) => {
            await uploadPayroll(asker, batch.id, file);
            await queries.invalidateQueries({ queryKey: [slug] });
          }}
        />
      </Section>
    </>
  );
}

function Decide({ batch }: PartProps) {
  const words = usePayrollWords();
  const format = useFormat();
  const act = useAct(DeskDecidePayrollDocument);
  if (batch.overCount + batch.unknownCount === 0) return null;
  const button = (label: string, surplusTo: 'VOLUNTARY' | 'HELD') => (
    <button
      type="button"
      className="button button-quiet"
      aria-busy={act.isBusy}
      onClick={() => void act.run({ batchId: batch.id, surplusTo })}
    >
      {label}
    </button>
  );
  return (
    <Section title={words.decide} note={words.decideNote}>
      <ActNotice act={act} />
      <p role="status">
        {batch.undecidedCount > 0 ? words.undecided(format.count(batch.undecidedCount)) : words.decided}
      </p>
      {batch.undecidedCount > 0 && (
        <div className="page-actions">
          {button(words.toVoluntary, 'VOLUNTARY')}
          {button(words.toHeld, 'HELD')}
        </div>
      )}
    </Section>
  );
}

function Endings({ batch }: PartProps) {
  const words = usePayrollWords();
  const tell = useToast();
  const [isAsking, setAsking] = useState(false);
  const done = (text: string) => (setAsking(false), tell(text));
  const cancel = useAct(DeskCancelPayrollDocument, { onDone: () => done(words.cancelled) });
  const reverse = useAct(DeskReversePayrollDocument, { onDone: ({ number }) => done(words.reversed(number)) });
  const isOpen = batch.state === 'PROPOSED' || batch.state === 'MATCHED';
  if (!isOpen && !batch.canBeReversed) return null;
  const label = isOpen ? words.cancel : words.reverse;
  return (
    <>
      <button type="button" className="button button-quiet" onClick={() => setAsking(true)}>
        {label}
      </button>
      {isAsking && (
        <ActDialog
          title={label}
          consequence={isOpen ? words.cancelConsequence : words.reverseConsequence}
          submit={label}
          isDanger
          act={isOpen ? cancel : reverse}
          reason={isOpen ? undefined : { label: words.reason, isRequired: true }}
          onSubmit={(reason) =>
            void (isOpen
              ? cancel.run({ batchId: batch.id })
              : reverse.run({ batchId: batch.id, reason: reason.slice(0, 100) }))
          }
          onClose={() => setAsking(false)}
        />
      )}
    </>
  );
}
