import { useState } from 'react';
import { DeskCancelImportDocument, DeskImportDocument, type DeskImportFragment } from '@lumbung/web-api';
import { useAct } from '../../api/use-act.js';
import { useAsk } from '../../api/use-ask.js';
import { useFormat } from '../../format/use-format.js';
import { useHere, useIdInAddress } from '../../shell/place.js';
import { ActDialog } from '../../ui/act-dialog.js';
import { FileLinks } from '../../ui/files/export-button.js';
import { Fact, Facts, Page, Section } from '../../ui/page.js';
import { Loaded } from '../../ui/states.js';
import { useToast } from '../../ui/toast.js';
import { ImportBadge } from './imports.js';
import { ColumnsForm } from './columns-form.js';
import { Halted, Over, Running } from './progress.js';
import { Problems } from './problems.js';
import { StartForm } from './start-form.js';
import { useImportsWords } from './words.js';

const SOON_MS = 1_200;
/** Addresses of files are good for ten minutes. */
const LATER_MS = 8 * 60_000;

/** One file: what is in it, what is wrong with it, and how far the writing is. */
export function ImportPage() {
  const words = useImportsWords();
  const here = useHere();
  const id = useIdInAddress();
  const [isRunning, setRunning] = useState(false);
  const query = useAsk(DeskImportDocument, { id }, { everyMs: isRunning ? SOON_MS : LATER_MS });
  const found = query.data?.productImport;
  if (found !== undefined && (found.state === 'RUNNING') !== isRunning) setRunning(found.state === 'RUNNING');
  return (
    <Page
      title={found?.fileName ?? words.title}
      badge={found && <ImportBadge state={found.state} />}
      back={{ to: here('/toko/produk/impor'), label: words.title }}
      actions={found && <CancelButton key={found.state} found={found} />}
    >
      <Loaded query={query} lines={8}>
        {({ productImport }) => <Parts found={productImport} />}
      </Loaded>
    </Page>
  );
}

function Parts({ found }: { readonly found: DeskImportFragment }) {
  return (
    <>
      {found.state === 'RUNNING' && <Running found={found} />}
      {found.state === 'STOPPED' && <Halted found={found} />}
      {(found.state === 'DONE' || found.state === 'CANCELLED') && <Over found={found} />}
      <Counts found={found} />
      {found.state === 'CHECKED' && <StartForm found={found} />}
      {found.wrongCount > 0 && <Problems importId={found.id} count={found.wrongCount} />}
      <WrongRows found={found} />
      {found.state === 'CHECKED' && <ColumnsForm key={found.columns.map(({ field }) => field).join()} found={found} />}
    </>
  );
}

function Counts({ found }: { readonly found: DeskImportFragment }) {
  const words = useImportsWords();
  const format = useFormat();
  return (
    <Section title={words.result} note={found.state === 'CHECKED' ? words.resultNote : undefined}>
      <Facts>
        <Fact label={words.newRows}>{format.count(found.newCount)}</Fact>
        <Fact label={words.changedRows}>{format.count(found.changedCount)}</Fact>
        <Fact label={words.unchangedRows}>{format.count(found.unchangedCount)}</Fact>
        {found.skippedCount > 0 && <Fact label={words.skippedRows}>{format.count(found.skippedCount)}</Fact>}
        <Fact label={words.wrongRows}>{format.count(found.wrongCount)}</Fact>
      </Facts>
    </Section>
  );
}

function WrongRows({ found }: { readonly found: DeskImportFragment }) {
  const words = useImportsWords();
  if (found.wrongRows == null) return null;
  return (
    <Section title={words.errorFile} note={words.errorFileNote}>
      <FileLinks file={found.wrongRows} />
    </Section>
  );
}

function CancelButton({ found }: { readonly found: DeskImportFragment }) {
  const words = useImportsWords();
  const tell = useToast();
  const [isAsking, setAsking] = useState(false);
  const act = useAct(DeskCancelImportDocument, {
    onDone: () => {
      setAsking(false);
      tell(words.cancelled);
    },
  });
  if (found.state === 'DONE' || found.state === 'CANCELLED') return null;
  return (
    <>
      <button type="button" className="button button-quiet" onClick={() => setAsking(true)}>
        {words.cancel}
      </button>
      {isAsking && (
        <ActDialog
          title={words.cancel}
          consequence={found.state === 'CHECKED' ? words.cancelChecked : words.cancelConsequence}
          submit={words.cancel}
          isDanger
          act={act}
          onSubmit={() => void act.run({ importId: found.id })}
          onClose={() => setAsking(false)}
        />
      )}
    </>
  );
}
