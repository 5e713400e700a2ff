import type { ComponentChildren } from 'preact';

const PATHS = {
  search: 'M10.5 4a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13ZM15.5 15.5 20 20',
  basket: 'M4 9.500h16l-1.6 9.500H5.600ZM8 9.5 10.5 4M16 9.5 13.5 4M9.5 13v3M14.5 13v3',
  person: 'M12 4a4 4 0 1 0 0 8 4 4 0 0 0 0-8ZM4.5 20c.7-4 3.7-5.5 7.5-5.500s6.8 1.5 7.5 5.5',
  clock: 'M12 3.500a8.5 8.5 0 1 0 0 17 8.5 8.5 0 0 0 0-17ZM12 7.500V12l3 2',
  pin: 'M12 21c4.5-5 7-8.4 7-11.500a7 7 0 0 0-14 0C5 12.6 7.5 16 12 21ZM12 7.200a2.3 2.3 0 1 0 0 4.6 2.3 2.3 0 0 0 0-4.600Z',
  motorbike:
    'M5.5 14.500a3 3 0 1 0 0 6 3 3 0 0 0 0-6ZM18.5 14.500a3 3 0 1 0 0 6 3 3 0 0 0 0-6ZM8.5 17.500h5l3-7.500H20M3 9.500h6v5M13.5 6.500h3l2.5 8',
  seal: 'M12 3l2.3 1.8 2.9-.2.8 2.8 2.5 1.6-1 2.7 1 2.7-2.5 1.6-.8 2.8-2.9-.2L12 20.500l-2.3-1.9-2.9.2-.8-2.8-2.5-1.6 1-2.7-1-2.7 2.5-1.6.8-2.8 2.9.2ZM8.8 11.800l2.2 2.2 4.2-4.3',
  phone: 'M6 4h3l1.5 4-2 1.700a11 11 0 0 0 5.8 5.800l1.7-2 4 1.500v3c0 1-.9 2-2 2C10.5 20 4 13.5 4 6c0-1.1 1-2 2-2Z',
  share: 'M4 20l1.3-4A8 8 0 1 1 8.3 19ZM9 9c0 3.5 2.5 6 6 6',
  copy: 'M9 9h10v11H9ZM5 15V4h10',
  house: 'M4 11l8-7 8 7M6 9.500V20h12V9.500M10 20v-6h4v6',
} as const;

/** Drawings for the shelves: what one would see standing in front of them. */
const SHELVES = {
  sack: 'M8 4h8l-1.5 3c3 2 4.5 5 4.5 8 0 4-3 5-7 5s-7-1-7-5c0-3 1.5-6 4.5-8ZM9.5 7h5M12 11c-1.5 1-1.5 4 0 5 1.5-1 1.5-4 0-5Z',
  kitchen: 'M4 10h16v3a7 7 0 0 1-7 7h-2a7 7 0 0 1-7-7ZM2.5 10h19M9 6.500c-1-1 1-1.5 0-3M14 6.500c-1-1 1-1.5 0-3',
  cup: 'M5 9h11v6a5 5 0 0 1-5 5h-1a5 5 0 0 1-5-5ZM16 11h2a2.5 2.5 0 0 1 0 5h-2.200M8.5 6c-1-1 1-1.5 0-3M12.5 6c-1-1 1-1.5 0-3',
  soap: 'M9 10V7h6v3M10.5 7V4h5M6.5 10h11a1 1 0 0 1 1 1v8a1 1 0 0 1-1 1h-11a1 1 0 0 1-1-1v-8a1 1 0 0 1 1-1ZM12 13c-1.5 1.7-1.5 4 0 4s1.5-2.3 0-4Z',
  book: 'M12 6.500C10 5 7 4.5 4 5v13.500c3-.5 6 0 8 1.5 2-1.5 5-2 8-1.500V5c-3-.5-6 0-8 1.500ZM12 6.500V20M6.5 9l3 .5M6.5 12.500l3 .5',
  cloth: 'M8.5 4 4 6.5 5.5 11l2-.7V20h9v-9.700l2 .7L20 6.5 15.5 4a3.5 3.5 0 0 1-7 0ZM10 13h4M10 16h4',
  gift: 'M7 8c-2-1-3-2.5-2-4 1.5-1 3 0 4 1.500h6C16 4 17.5 3 19 4c1 1.5 0 3-2 4ZM7 8l-1 12h12L17 8ZM9.5 12.500h5v3.500h-5Z',
  fish: 'M3 12c3-4.5 7-6 10.5-5.5 3 .4 5 2.5 7.5 5.5-2.5 3-4.5 5.1-7.5 5.500C10 18 6 16.5 3 12ZM3 12 1.5 8.500M3 12l-1.5 3.500M16.5 10.500v.1M12 9c1.2 2 1.2 4 0 6',
  milk: 'M9 3.500h6V7l2 3.500V20H7v-9.500L9 7ZM9 7h6M7 14h10M12 14v0',
  craft:
    'M12 3.5 19.5 12 12 20.5 4.5 12ZM12 3.500v17M4.5 12h15M12 8a4 4 0 0 0 4 4 4 4 0 0 0-4 4 4 4 0 0 0-4-4 4 4 0 0 0 4-4Z',
  flame:
    'M12 3c.5 4 5.5 6 5.5 11a5.5 5.5 0 0 1-11 0c0-2 1-3.5 2.200-4.700.2 1.5.8 2.200 1.600 2.700C10 9 10.5 5.5 12 3ZM12 14c1.5 1.300 1.800 2 1.800 3a1.800 1.800 0 0 1-3.600 0c0-1 .5-1.800 1.800-3Z',
  moon: 'M17.5 14.5A7.5 7.5 0 1 1 10 4.5a6 6 0 0 0 7.5 10ZM16.5 5l.7 1.800 1.800.7-1.800.7-.7 1.800-.7-1.800-1.800-.7 1.800-.7Z',
  home: 'M4 11l8-7 8 7M6 9.5V20h12V9.5M10 20v-6h4v6',
  cow: 'M7.5 8C5 8 3.5 7 3 5c2.5-.5 4 .3 5 1.800M16.5 8c2.5 0 4-1 4.5-3-2.5-.5-4 .3-5 1.800M8 6.800h8l.8 6.200-1.300 2.5v2a3.5 3 0 0 1-7 0v-2L7.200 13ZM8.5 15.5h7M10.5 17.5v.1M13.5 17.5v.1M10 10.5v.1M14 10.5v.1',
  box: 'M4 8l8-4 8 4v9l-8 4-8-4ZM4 8l8 4 8-4M12 12v9M8 6l8 4',
} as const;

export type IconName = keyof typeof PATHS;
export type ShelfName = keyof typeof SHELVES;

const SHELF_WORDS: readonly (readonly [RegExp, ShelfName])[] = [
  [/susu|dairy|yogurt/, 'milk'],
  [/ikan|bandeng/, 'fish'],
  [/oleh|camilan|olahan|jajan|kue|roti|keripik/, 'gift'],
  [/minum|kopi|teh/, 'cup'],
  [/bersih|sabun|mandi|rumah-tangga|perawatan|rumah/, 'soap'],
  [/sekolah|buku|tulis|kantor/, 'book'],
  [/busana|pakaian|seragam|kain|muslim/, 'cloth'],
  [/batik|bordir|kerajinan|craft|mebel/, 'craft'],
  [/bumbu|dapur|lauk|minyak|telur/, 'kitchen'],
  [/sembako|beras|pokok/, 'sack'],
];

/** The drawing a shelf asks for by name; without one, or with one we do not have, found by the words in its address. */
export function shelfOf(categorySlug: string, icon?: string | null): ShelfName {
  if (icon && Object.hasOwn(SHELVES, icon)) {
    return icon as ShelfName;
  }
  return SHELF_WORDS.find(([words]) => words.test(categorySlug))?.[1] ?? 'box';
}

export function Icon({ name, size = 22 }: { name: IconName; size?: number }) {
  return (
    <Drawing size={size} class="icon">
      <path d={PATHS[name]} />
    </Drawing>
  );
}

export function Shelf({ name, size = 40 }: { name: ShelfName; size?: number }) {
  return (
    <Drawing size={size} class="shelf">
      <path d={SHELVES[name]} />
    </Drawing>
  );
}

function Drawing({ size, class: className, children }: { size: number; class: string; children: ComponentChildren }) {
  return (
    <svg class={className} width={size} height={size} viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      {children}
    </svg>
  );
}
