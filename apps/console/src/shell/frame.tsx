import { lazy, Suspense, useCallback, useEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import { useLocation, useParams } from '@tanstack/react-router';
import { isUuid } from '@lumbung/kernel';
import { Icon } from '../ui/icons.js';
import { useCommonWords } from '../words/index.js';
import { useShortcuts, type Overlay } from './keyboard.js';
import type { PlaceGroup } from './navigation.js';
import { Nowhere } from './not-here.js';
import { Side } from './side.js';
import { useShellWords } from './words.js';

const Palette = lazy(() => import('./palette.js').then((module) => ({ default: module.Palette })));
const Help = lazy(() => import('./help.js').then((module) => ({ default: module.Help })));

interface FrameProps {
  readonly tone: 'daun' | 'nila';
  readonly name: string;
  readonly role?: string;
  readonly groups: readonly PlaceGroup[];
  readonly links?: ReactNode;
  readonly band?: ReactNode;
  readonly children: ReactNode;
}

/** What stays while one walks from room to room: where one is, where one can go, who one is. */
export function Frame({ tone, name, role, groups, links, band, children }: FrameProps) {
  const common = useCommonWords();
  const words = useShellWords();
  const { pathname } = useLocation();
  const { id } = useParams({ strict: false }) as { id?: string };
  const main = useRef<HTMLElement>(null);
  const drawer = useRef<HTMLDialogElement>(null);
  const [overlay, setOverlay] = useState<Overlay>(null);
  const open = useCallback((next: Overlay) => setOverlay(next), []);
  const seen = useRef(pathname);
  useShortcuts(groups, open);

  useEffect(() => {
    if (seen.current === pathname) return;
    seen.current = pathname;
    drawer.current?.close();
    main.current?.focus({ preventScroll: true });
  }, [pathname]);

  useEffect(() => {
    // On the root, so that what lies on top of the screen wears the same colour.
    document.documentElement.dataset.tone = tone;
    return () => {
      delete document.documentElement.dataset.tone;
    };
  }, [tone]);

  const side = useMemo(
    () => <Side name={name} role={role} groups={groups} links={links} onOpen={open} />,
    [name, role, groups, links, open],
  );
  return (
    <div className="desk">
      <a className="skip" href="#isi">
        {common.skip}
      </a>
      <header className="topbar">
        <button
          type="button"
          className="icon-button"
          aria-label={words.menu}
          onClick={() => drawer.current?.showModal()}
        >
          <Icon name="menu" />
        </button>
        <span className="topbar-name">{name}</span>
        <button type="button" className="icon-button" aria-label={words.palette} onClick={() => open('palette')}>
          <Icon name="search" />
        </button>
      </header>
      <aside className="side">{side}</aside>
      <dialog
        ref={drawer}
        className="drawer"
        aria-label={words.menu}
        onClick={(event) => event.target === drawer.current && drawer.current.close()}
      >
        <div className="side">
          {side}
          <button
            type="button"
            className="icon-button drawer-close"
            aria-label={common.close}
            onClick={() => drawer.current?.close()}
          >
            <Icon name="close" />
          </button>
        </div>
      </dialog>
      <main id="isi" ref={main} tabIndex={-1}>
        {band}
        {/* What can be no id names no page: the house would only say that it cannot read it. */}
        {id === undefined || isUuid(id) ? (
          children
        ) : (
          <div className="page">
            <Nowhere />
          </div>
        )}
      </main>
      <Suspense fallback={null}>
        {overlay === 'palette' && <Palette groups={groups} onClose={() => setOverlay(null)} />}
        {overlay === 'help' && <Help groups={groups} onClose={() => setOverlay(null)} />}
      </Suspense>
    </div>
  );
}
