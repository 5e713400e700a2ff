import { useState } from 'react';
import { DeskMemberImportDocument, type DeskMemberImportFragment, type DeskMemberImportQuery } from '@lumbung/web-api';
import { useAsk } from '../../api/use-ask.js';
import { useFormat } from '../../format/use-format.js';
import { useHere } from '../../shell/place.js';
import { FileLinks } from '../../ui/files/export-button.js';
import { ProgressBar } from '../../ui/imports/progress-bar.js';
import { Fact, Facts, Page, Section } from '../../ui/page.js';
import { Loaded } from '../../ui/states.js';
import { isOfTerms } from './kind.js';
import { ColumnsForm } from './columns-form.js';
import { CancelButton, Halted, Over, UndoButton } from './endings.js';
import { MemberImportBadge } from './member-imports.js';
import { Problems } from './problems.js';
import { StartForm } from './start-form.js';
import { Steps } from './steps.js';
import { Totals } from './totals.js';
import { useMemberImportWords } from './words.js';

const SOON_MS = 1_200;
/** Addresses of files are good for ten minutes. */
const LATER_MS = 8 * 60_000;

export type FoundImport = DeskMemberImportFragment;
export type Products = DeskMemberImportQuery['savingsProducts'];

/** One file: who is in it, what is wrong with it, what it adds up to, and how far the writing is. */
export function MemberImportPage({ id }: { readonly id: string }) {
  const words = useMemberImportWords();
  const here = useHere();
  const [isRunning, setRunning] = useState(false);
  const query = useAsk(DeskMemberImportDocument, { id }, { everyMs: isRunning ? SOON_MS : LATER_MS });
  const found = query.data?.memberImport;
  if (found !== undefined && (found.state === 'RUNNING') !== isRunning) setRunning(found.state === 'RUNNING');
  return (
    <Page
      title={found?.fileName ?? words.title}
      badge={found && <MemberImportBadge state={found.state} />}
      back={{ to: here('/anggota/impor'), label: words.title }}
      actions={
        found && (
          <>
            <UndoButton found={found} />
            <CancelButton key={found.state} found={found} />
          </>
        )
      }
    >
      <Loaded query={query} lines={8}>
        {({ memberImport, savingsProducts }) => <Parts found={memberImport} products={savingsProducts} />}
      </Loaded>
    </Page>
  );
}

function Parts({ found, products }: { readonly found: FoundImport; readonly products: Products }) {
  const words = useMemberImportWords();
  const isOpen = found.state === 'CHECKED';
  return (
    <>
      <Steps found={found} />
      {found.state === 'RUNNING' && <ProgressBar words={words} progress={found.progress} />}
      {found.state === 'STOPPED' && <Halted found={found} />}
      {(found.state === 'DONE' || found.state === 'CANCELLED' || found.state === 'UNDONE') && <Over found={found} />}
      {isOpen && found.problem && (
        <div className="notice notice-bad">
          <p>{found.problem}</p>
        </div>
      )}
      <Counts found={found} />
      {found.totals.length > 0 && <Totals found={found} />}
      {found.wrongCount > 0 && <Problems importId={found.id} count={found.wrongCount} areWarnings={false} />}
      <WrongRows found={found} />
      {found.warnedCount > 0 && <Problems importId={found.id} count={found.warnedCount} areWarnings />}
      {isOpen && !found.problem && <StartForm found={found} />}
      {isOpen && (
        <ColumnsForm
          key={found.columns.map(({ field, productId }) => `${field} ${productId}`).join()}
          found={found}
          products={products}
        />
      )}
    </>
  );
}

function Counts({ found }: { readonly found: FoundImport }) {
  const words = useMemberImportWords();
  const format = useFormat();
  return (
    <Section title={words.result} note={found.state === 'CHECKED' ? words.resultNote : undefined}>
      <Facts>
        <Fact label={isOfTerms(found) ? words.newTerms : words.newRows}>{format.count(found.newCount)}</Fact>
        {found.balanceCount > 0 && <Fact label={words.balanceRows}>{format.count(found.balanceCount)}</Fact>}
        {found.skippedCount > 0 && <Fact label={words.skippedRows}>{format.count(found.skippedCount)}</Fact>}
        <Fact label={words.warnedRows}>{format.count(found.warnedCount)}</Fact>
        <Fact label={words.wrongRows}>{format.count(found.wrongCount)}</Fact>
      </Facts>
    </Section>
  );
}

function WrongRows({ found }: { readonly found: FoundImport }) {
  const words = useMemberImportWords();
  if (found.wrongRows == null) return null;
  return (
    <Section title={words.errorFile} note={words.errorFileNote}>
      <FileLinks file={found.wrongRows} />
    </Section>
  );
}
