import { Link } from '@tanstack/react-router';
import { DeskStartImportDocument, type DeskImportFragment } from '@lumbung/web-api';
import { useAct } from '../../api/use-act.js';
import { useFormat } from '../../format/use-format.js';
import { useHere } from '../../shell/place.js';
import { ProgressBar } from '../../ui/imports/progress-bar.js';
import { Section } from '../../ui/page.js';
import { ActNotice } from '../../ui/states.js';
import { useImportsWords } from './words.js';

interface PartProps {
  readonly found: DeskImportFragment;
}

/** How far the worker is; asked again and again while it runs. */
export function Running({ found }: PartProps) {
  return <ProgressBar words={useImportsWords()} progress={found.progress} />;
}

/** It came to a halt; started again it goes on where it stopped. */
export function Halted({ found }: PartProps) {
  const words = useImportsWords();
  const format = useFormat();
  const act = useAct(DeskStartImportDocument);
  return (
    <Section title={words.stopped}>
      <div className="notice notice-bad">
        <p>{found.problem}</p>
        <p>{words.progress(format.count(found.progress.done), format.count(found.progress.total))}</p>
      </div>
      <ActNotice act={act} />
      <button
        type="button"
        className="button"
        aria-busy={act.isBusy}
        onClick={() => void act.run({ importId: found.id, skipsWrongRows: true })}
      >
        {words.again}
      </button>
    </Section>
  );
}

export function Over({ found }: PartProps) {
  const words = useImportsWords();
  const format = useFormat();
  const here = useHere();
  const done = format.count(found.progress.done);
  if (found.state === 'CANCELLED') {
    return (
      <div className="notice notice-warn">
        <p>{words.cancelledText(done)}</p>
      </div>
    );
  }
  return (
    <div className="notice notice-good" role="status">
      <p>
        <strong>{words.done(done)}</strong> {found.newCount > 0 && words.doneNext}
      </p>
      <p className="file-links">
        {found.newCount > 0 && (
          <Link to={here('/toko/produk')} search={{ status: 'DRAFT' }} className="button">
            {words.toDrafts}
          </Link>
        )}
        <Link to={here('/toko/produk')} className="button button-quiet">
          {words.toGoods}
        </Link>
      </p>
    </div>
  );
}
