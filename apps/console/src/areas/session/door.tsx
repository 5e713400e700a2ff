import { useEffect, type ReactNode } from 'react';
import { useLocale } from '../../words/index.js';
import { useShellWords } from '../../shell/words.js';
import { useSessionWords } from './words.js';

interface DoorProps {
  readonly title: string;
  readonly lead?: ReactNode;
  readonly children: ReactNode;
}

/** The page in front of the desk: the house at the left, the book one signs at the right. */
export function Door({ title, lead, children }: DoorProps) {
  const words = useSessionWords();
  const shell = useShellWords();
  const { locale, choose } = useLocale();
  useEffect(() => {
    document.title = `${title} · Lumbung`;
  }, [title]);
  return (
    <div className="door">
      <header className="door-house band">
        <p className="door-brand">
          <img src="/lumbung.svg" alt="" width="40" height="40" /> {shell.product}
        </p>
        <div className="door-motto">
          <p>{words.motto}</p>
          <ul>
            {words.points.map((point) => (
              <li key={point}>{point}</li>
            ))}
          </ul>
        </div>
      </header>
      <main className="door-main" id="isi">
        <div className="book door-book">
          <h1>{title}</h1>
          {lead !== undefined && <p className="lead">{lead}</p>}
          {children}
        </div>
        <p className="door-foot">
          <button
            type="button"
            className="button-text"
            lang={locale === 'id' ? 'en' : 'id'}
            onClick={() => choose(locale === 'id' ? 'en' : 'id')}
          >
            {shell.language}
          </button>
        </p>
      </main>
    </div>
  );
}
