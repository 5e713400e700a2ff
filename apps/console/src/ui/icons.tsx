/** Line drawings of the house, 20 by 20; they accompany words and never stand for them. */
const PATHS = {
  home: 'M3 9.5 10 3.5l7 6M5 8.5V16.5h10V8.5M8.5 16.5v-4.5h3v4.5',
  orders: 'M4 3.5h12v13l-2-1.2-2 1.2-2-1.2-2 1.2-2-1.2-2 1.2zM7 7.5h6M7 11h6',
  till: 'M3 8.5h14v8H3zM5 8.5v-5h7v5M14 5.5v3M5.5 11h2M9 11h2M12.5 11h2M3 13.8h14',
  drawer: 'M3 5h14v10H3zM3 10h14M8 7.5h4M8 12.5h4',
  goods: 'M3 6.5 10 3l7 3.5v7L10 17l-7-3.5zM3 6.5l7 3.5 7-3.5M10 10v7',
  shelf: 'M3 4v13M17 4v13M3 9h14M3 15h14M6 9V5.5h3V9M11 15v-3.5h3V15',
  stock: 'M3 16.5h14M4.5 16.5v-5h4v5M11.5 16.5v-9h4v9M4.5 8.5 8 5.5',
  members:
    'M7.5 9.5a2.8 2.8 0 1 0 0-5.6 2.8 2.8 0 0 0 0 5.6zM2.5 16.5c0-3 2-5 5-5s5 2 5 5M13 9.3a2.5 2.5 0 1 0-.5-4.9M14.3 11.7c2 .5 3.2 2.3 3.2 4.8',
  journal: 'M5 3h10.5v14H5a1.5 1.5 0 0 1-1.5-1.5v-11A1.5 1.5 0 0 1 5 3zM6.5 3v14M9 7h4M9 10h4',
  scale: 'M10 3v14M6 17h8M4 6h12M4 6l-2 5h4zM16 6l-2 5h4z',
  ledger: 'M10 5c-2-1.5-4.5-1.5-7-1v12c2.5-.5 5-.5 7 1 2-1.5 4.5-1.5 7-1V4c-2.5-.5-5-.5-7 1zM10 5v12',
  calendar: 'M3.5 5h13v11.5h-13zM3.5 8.5h13M7 3v3M13 3v3',
  settings: 'M4 6h7M15 6h1M4 10h1M9 10h7M4 14h7M15 14h1M13 4.5v3M7 8.5v3M13 12.5v3',
  check: 'M4 10.5 8 14.5l8-9',
  search: 'M9 14.5a5.5 5.5 0 1 0 0-11 5.5 5.5 0 0 0 0 11zM13 13l4 4',
  menu: 'M3 5.5h14M3 10h14M3 14.5h14',
  close: 'M5 5l10 10M15 5 5 15',
  left: 'M12 4.5 6.5 10l5.5 5.5',
  right: 'M8 4.5 13.5 10 8 15.5',
  up: 'M4.5 12 10 6.5l5.5 5.5',
  down: 'M4.5 8 10 13.5 15.5 8',
  plus: 'M10 4v12M4 10h12',
  external: 'M8 4.5H4.5v11h11V12M11.5 3.5h5v5M16 4l-7 7',
  shield: 'M10 2.8 16 5v5c0 3.5-2.5 6-6 7.2C6.5 16 4 13.5 4 10V5zM7.5 10l2 2 3.5-4',
  paper: 'M5 3h6.5L15 6.5V17H5zM11 3v4h4M7.5 10.5h5M7.5 13.5h5',
  out: 'M8 4H4v12h4M12 6.5l3.5 3.5-3.5 3.5M15 10H7.5',
  swap: 'M5 7h11l-3-3M15 13H4l3 3',
  tag: 'M3.5 3.5h6L17 11l-6 6-7.5-7.5zM7 7.8a.8.8 0 1 0 0-1.6.8.8 0 0 0 0 1.6z',
  coin: 'M10 17a7 7 0 1 0 0-14 7 7 0 0 0 0 14zM10 5.8v8.4M12.3 8c-.3-.8-1.2-1.2-2.3-1.2-1.3 0-2.3.6-2.3 1.6 0 2.2 4.7 1 4.7 3.2 0 1-1.1 1.6-2.4 1.6-1.2 0-2.2-.5-2.5-1.3',
  chart: 'M3 16.5h14M5 16.5v-5h2.5v5M9 16.5v-9h2.5v9M13 16.5v-12h2.5v12',
  shop: 'M4 9v7.5h12V9M3 7l1.5-3.5h11L17 7c0 1.2-1 2-2.3 2S12.3 8.2 12.3 7c0 1.2-1 2-2.3 2S7.7 8.2 7.7 7c0 1.2-1 2-2.4 2S3 8.2 3 7zM8 16.5V12h4v4.5',
  council: 'M3 16.5h14M4 8h12L10 3.5zM5.5 8v6M8.5 8v6M11.5 8v6M14.5 8v6M4 14h12',
  picture: 'M3 4.5h14v11H3zM3 13l4-4 3.5 3.5 2-2L17 14M13.3 8a.8.8 0 1 0 0-1.6.8.8 0 0 0 0 1.6z',
  gift: 'M3.5 8h13v3h-13zM4.5 11h11v5.5h-11zM10 8v8.5M10 8C7 8 5.5 6.5 6.2 5S9.5 4.5 10 8c.5-3.5 3.1-4.5 3.8-3S13 8 10 8z',
  round: 'M16 7A6.5 6.5 0 0 0 4.2 7.5M4 13a6.5 6.5 0 0 0 11.8-.5M16.5 3.5V7H13M3.5 16.5V13H7',
  help: 'M7.5 7.5c0-1.5 1-2.5 2.5-2.5s2.5 1 2.5 2.3c0 1.8-2.5 2-2.5 4M10 14.2v.4M10 17.5a7.5 7.5 0 1 0 0-15 7.5 7.5 0 0 0 0 15z',
} as const;

export type IconName = keyof typeof PATHS;

export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg className="icon" viewBox="0 0 20 20" aria-hidden="true" focusable="false">
      <path d={PATHS[name]} />
    </svg>
  );
}
