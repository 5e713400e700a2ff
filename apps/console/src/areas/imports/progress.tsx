import { Link } from '@tanstack/react-router';
import { DeskStartImportDocument, type DeskImportFragment } from '@lumbung/web-api';
import { useAct } from '../../api/use-act.js';
import { useFormat } from '../../format/use-format.js';
import { useHere } from '../../shell/place.js';
import { Section } from '../../ui/page.js';
import { ActNotice } from '../../ui/states.js';
import { useImportsWords } from './words.js';

interface PartProps {
  readonly found: DeskImportFragment;
}

const A_MINUTE = 60;

/** How far the worker is; asked again and again while it runs. */
export function Running({ found }: PartProps) {
  const words = useImportsWords();
  const format = useFormat();
  const { done, total, secondsLeft } = found.progress;
  const left =
    secondsLeft == null
      ? null
      : secondsLeft < 2 * A_MINUTE
        ? words.seconds(format.count(secondsLeft))
        : words.minutes(format.count(Math.round(secondsLeft / A_MINUTE)));
  return (
    <Section title={words.running}>
      <progress className="wide" max={Math.max(1, total)} value={done} aria-label={words.running} />
      <p>
        <strong>{words.progress(format.count(done), format.count(total))}</strong>
        {left !== null && ` · ${words.left(left)}`}
      </p>
      <p className="hint">{words.mayLeave}</p>
    </Section>
  );
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
