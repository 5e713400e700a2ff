import { useEffect, useState } from 'react';
import { useNavigate } from '@tanstack/react-router';
import type { PlaceGroup } from './navigation.js';

const KEY = 'pintasan';
const SECOND_KEY_MS = 1_500;

/** Single letters act as shortcuts only while they are switched on here (WCAG 2.1.4). */
export function useShortcutSwitch(): readonly [boolean, (isOn: boolean) => void] {
  const [isOn, setOn] = useState(() => localStorage.getItem(KEY) !== 'mati');
  return [
    isOn,
    (next) => {
      localStorage.setItem(KEY, next ? 'hidup' : 'mati');
      setOn(next);
    },
  ];
}

export type Overlay = 'palette' | 'help' | null;

/**
 * `/` searches, `Ctrl+K` goes anywhere, `?` helps, `g` and a letter goes to a room. Letters are ignored while someone
 * writes and while something lies on top of the screen. No key of the browser's own is touched.
 */
export function useShortcuts(groups: readonly PlaceGroup[], open: (overlay: Overlay) => void): void {
  const navigate = useNavigate();
  useEffect(() => {
    let goAt = 0;
    const onKey = (event: KeyboardEvent) => {
      if (event.ctrlKey && !event.altKey && event.key.toLowerCase() === 'k') {
        event.preventDefault();
        open('palette');
        return;
      }
      const isBusy =
        event.ctrlKey ||
        event.metaKey ||
        event.altKey ||
        isWriting(event.target) ||
        document.querySelector('[data-popup], dialog[open]') !== null;
      if (isBusy || localStorage.getItem(KEY) === 'mati') return;
      if (event.key === '/') {
        const box = document.querySelector<HTMLInputElement>('[data-search]');
        if (box === null) return;
        event.preventDefault();
        box.select();
      } else if (event.key === '?') {
        open('help');
      } else if (Date.now() - goAt < SECOND_KEY_MS) {
        goAt = 0;
        const place = groups.flatMap((group) => group.places).find((candidate) => candidate.key === event.key);
        if (place !== undefined) void navigate({ to: place.to });
      } else if (event.key === 'g') {
        goAt = Date.now();
      }
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, [groups, navigate, open]);
}

function isWriting(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea, select'));
}
