import { Link } from '@tanstack/react-router';
import { useShellWords } from './words.js';

export function NotHere() {
  return (
    <main className="page page-alone">
      <Nowhere />
    </main>
  );
}

/** As `NotHere`, where a page stands already. */
export function Nowhere() {
  const words = useShellWords();
  return (
    <div className="empty">
      <h1>{words.notHere}</h1>
      <p>{words.notHereText}</p>
      <div className="empty-action">
        <Link to="/" className="button">
          {words.toChooser}
        </Link>
      </div>
    </div>
  );
}

/** A screen that could not be shown at all: mostly a new version whose old pieces are gone. */
export function Broken() {
  const words = useShellWords();
  return (
    <div className="page">
      <div className="notice notice-bad" role="alert">
        <p>{words.broken}</p>
        <p>{words.brokenText}</p>
        <button type="button" className="button button-quiet button-small" onClick={() => location.reload()}>
          {words.reload}
        </button>
      </div>
    </div>
  );
}
