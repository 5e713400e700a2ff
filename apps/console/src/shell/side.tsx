import type { ReactNode } from 'react';
import { Link, useNavigate } from '@tanstack/react-router';
import { useQueryClient } from '@tanstack/react-query';
import { leave } from '../api/session.js';
import { Icon } from '../ui/icons.js';
import { useLocale } from '../words/index.js';
import type { Overlay } from './keyboard.js';
import type { PlaceGroup } from './navigation.js';
import { useViewer } from './viewer.js';
import { useShellWords } from './words.js';

interface SideProps {
  readonly name: string;
  readonly role?: string;
  readonly groups: readonly PlaceGroup[];
  readonly links?: ReactNode;
  readonly onOpen: (overlay: Overlay) => void;
}

export function Side({ name, role, groups, links, onOpen }: SideProps) {
  const words = useShellWords();
  const viewer = useViewer();
  return (
    <>
      <div className="side-head">
        <Link to="/" className="side-brand">
          <img src="/lumbung.svg" alt="" width="24" height="24" /> {words.product}
        </Link>
        <p className="side-name">{name}</p>
        {role !== undefined && <p className="side-role">{role}</p>}
      </div>
      <nav className="side-nav" aria-label={words.navigation}>
        <button type="button" className="side-palette" onClick={() => onOpen('palette')}>
          <Icon name="search" /> <span>{words.palette}</span> <kbd>Ctrl K</kbd>
        </button>
        {groups.map((group) => (
          <div key={group.label ?? 'first'} className="side-group">
            {group.label !== undefined && <p className="side-label">{group.label}</p>}
            <ul>
              {group.places.map((place) => (
                <li key={place.to}>
                  <Link
                    to={place.to}
                    className="side-link"
                    activeOptions={{ exact: place.isExact ?? false, includeSearch: false }}
                    activeProps={{ className: 'side-link side-here', 'aria-current': 'page' }}
                  >
                    <Icon name={place.icon} /> {place.label}
                    {place.alert !== undefined && place.alert > 0 && (
                      <span className="side-count">
                        {place.alert} <span className="unseen">{words.waits}</span>
                      </span>
                    )}
                  </Link>
                </li>
              ))}
            </ul>
          </div>
        ))}
        <div className="side-group">{links}</div>
      </nav>
      <div className="side-foot">
        <p className="side-person">{viewer.person.fullName}</p>
        <FootActions onOpen={onOpen} />
      </div>
    </>
  );
}

function FootActions({ onOpen }: { readonly onOpen: (overlay: Overlay) => void }) {
  const words = useShellWords();
  const { locale, choose } = useLocale();
  return (
    <div className="side-actions">
      <Link to="/akun/keamanan" className="icon-button" aria-label={words.security} title={words.security}>
        <Icon name="shield" />
      </Link>
      <button
        type="button"
        className="icon-button"
        aria-label={words.help}
        title={words.help}
        onClick={() => onOpen('help')}
      >
        <Icon name="help" />
      </button>
      <button
        type="button"
        className="side-small"
        lang={locale === 'id' ? 'en' : 'id'}
        onClick={() => choose(locale === 'id' ? 'en' : 'id')}
      >
        {words.language}
      </button>
      <SignOut />
    </div>
  );
}

export function SignOut() {
  const words = useShellWords();
  const queries = useQueryClient();
  const navigate = useNavigate();
  const go = async () => {
    await leave().catch(() => undefined);
    await navigate({ to: '/masuk' });
    queries.clear();
  };
  return (
    <button type="button" className="side-small" onClick={() => void go()}>
      <Icon name="out" /> {words.signOut}
    </button>
  );
}
