import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import { useNavigate } from '@tanstack/react-router';
import { Icon } from '../ui/icons.js';
import { useCommonWords } from '../words/index.js';
import { useSlug } from '../api/slug.js';
import { creditPlaces, pricePlaces, settingsPlaces, stockPlaces, type Place, type PlaceGroup } from './navigation.js';
import { useCan, useViewer } from './viewer.js';
import { useShellWords } from './words.js';

/** Goes anywhere by a few letters: the rooms of this desk, and the other desks of this person. */
export function Palette({ groups, onClose }: { readonly groups: readonly PlaceGroup[]; readonly onClose: () => void }) {
  const words = useShellWords();
  const common = useCommonWords();
  const navigate = useNavigate();
  const dialog = useRef<HTMLDialogElement>(null);
  const [text, setText] = useState('');
  const [chosen, setChosen] = useState(0);
  const places = usePlaces(groups).filter((place) => place.label.toLowerCase().includes(text.trim().toLowerCase()));
  const current = places[Math.min(chosen, places.length - 1)];

  useEffect(() => {
    dialog.current?.showModal();
  }, []);
  const go = (place: Place | undefined) => {
    if (place === undefined) return;
    onClose();
    void navigate({ to: place.to });
  };
  const onKey = (event: KeyboardEvent) => {
    if (event.key === 'ArrowDown') setChosen((old) => Math.min(old + 1, places.length - 1));
    else if (event.key === 'ArrowUp') setChosen((old) => Math.max(old - 1, 0));
    else if (event.key === 'Enter') go(current);
    else return;
    event.preventDefault();
  };
  return (
    <dialog
      ref={dialog}
      className="palette"
      aria-label={words.palette}
      onClose={onClose}
      onClick={(event) => event.target === dialog.current && onClose()}
    >
      <div className="palette-body">
        <div className="search-box">
          <Icon name="search" />
          <input
            className="input"
            role="combobox"
            aria-label={words.paletteHint}
            aria-expanded="true"
            aria-controls="palet"
            aria-activedescendant={current && `palet-${places.indexOf(current)}`}
            placeholder={words.paletteHint}
            autoFocus
            value={text}
            onChange={(event) => {
              setText(event.target.value);
              setChosen(0);
            }}
            onKeyDown={onKey}
          />
          <button type="button" className="icon-button" aria-label={common.close} onClick={onClose}>
            <Icon name="close" />
          </button>
        </div>
        <ul id="palet" role="listbox" aria-label={words.palette}>
          {places.map((place, index) => (
            <li
              key={place.to}
              id={`palet-${index}`}
              role="option"
              aria-selected={place === current}
              onClick={() => go(place)}
              onPointerMove={() => setChosen(index)}
            >
              <Icon name={place.icon} /> {place.label}
            </li>
          ))}
        </ul>
        <p className="hint" role="status">
          {places.length === 0 ? words.paletteNothing : ''}
        </p>
      </div>
    </dialog>
  );
}

function usePlaces(groups: readonly PlaceGroup[]): Place[] {
  const words = useShellWords();
  const viewer = useViewer();
  const slug = useSlug();
  const can = useCan();
  const tabs =
    slug === null
      ? []
      : [
          ...stockPlaces(words, slug),
          ...pricePlaces(words, slug),
          ...creditPlaces(words, slug),
          ...settingsPlaces(words, slug),
        ].filter((place) => place.permission === undefined || can(place.permission));
  const desks: Place[] = viewer.cooperatives
    .filter((access) => access.permissions.length > 0 && access.cooperative.slug !== slug)
    .map(({ cooperative }) => ({ to: `/k/${cooperative.slug}`, label: cooperative.name, icon: 'shop' }));
  if (viewer.councilAssignment)
    desks.push({ to: '/dekopinda', label: viewer.councilAssignment.council.name, icon: 'council' });
  return [
    ...groups.flatMap((group) => group.places),
    ...tabs,
    { to: '/akun/keamanan', label: words.security, icon: 'shield' },
    ...desks,
  ];
}
