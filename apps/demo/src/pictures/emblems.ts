import type { Inks } from './inks.js';
import { area, at, disc, line, oval, times } from './sheet.js';

type Emblem = (inks: Inks) => string;

const ear: Emblem = ({ deep, accent }) =>
  line('M0 48C-2 10 4 -20 10 -44', deep, 5) +
  times(4, (i) => grain(-9 + i * 2, 22 - i * 20, -38, accent) + grain(11 + i * 3, 16 - i * 20, 38, accent)) +
  grain(12, -50, 6, accent);

function grain(x: number, y: number, turn: number, fill: string): string {
  return at(x, y, oval(0, 0, 6.5, 13, fill), 1, turn);
}

const drop: Emblem = ({ accent, light }) =>
  area('M0 -46C20 -16 32 0 32 18A32 32 0 0 1 -32 18C-32 0 -20 -16 0 -46Z', accent) +
  line('M-16 18C-16 28 -9 35 2 36', light, 6);

const bean: Emblem = ({ deep, light }) =>
  at(-16, 6, oval(0, 0, 20, 32, deep) + line('M0 -27C10 -10 -10 10 0 27', light, 4), 1, -24) +
  at(22, 2, oval(0, 0, 18, 29, deep) + line('M0 -24C9 -9 -9 9 0 24', light, 4), 1, 20);

const leaf: Emblem = ({ accent, deep }) =>
  area('M-40 34C-44 -14 -8 -42 42 -38C44 6 10 42 -40 34Z', accent) +
  line('M-44 40C-20 16 2 -4 24 -20M-12 10L-14 -12M6 -4L26 4', deep, 5);

const crystal: Emblem = ({ accent, light }) =>
  [
    [-24, 14],
    [6, 20],
    [32, 10],
    [-8, -12],
    [20, -18],
  ]
    .map(([x = 0, y = 0], i) =>
      at(
        x,
        y,
        area('M-15 -9L0 -17L15 -9V9L0 17L-15 9Z', i % 2 ? light : accent) +
          line('M-15 -9L0 -1L15 -9M0 -1V17', i % 2 ? accent : light, 3),
        0.95,
      ),
    )
    .join('');

const wheat: Emblem = ({ deep, base }) =>
  line('M0 46V-20', deep, 5) +
  times(3, (i) =>
    at(0, 22 - i * 22, area('M0 12C-24 8 -26 -8 -24 -16C-8 -14 0 -4 0 12C0 -4 8 -14 24 -16C26 -8 24 8 0 12Z', base)),
  ) +
  area('M0 -22C-10 -32 -6 -44 0 -50C6 -44 10 -32 0 -22Z', base);

const noodle: Emblem = ({ deep, accent, light }) =>
  line('M-30 -6C-30 -34 -14 -34 -14 -8C-14 -34 4 -34 4 -8C4 -34 22 -34 22 -8', accent, 7) +
  area('M-46 -4H46C44 26 24 44 0 44S-44 26 -46 -4Z', deep) +
  line('M14 -10L44 -46M26 -8L52 -38', deep, 5) +
  line('M-28 16C-20 22 20 22 28 16', light, 4);

const fish: Emblem = ({ deep, light }) =>
  area('M-48 0C-26 -34 18 -32 34 -4L54 -22V26L34 6C18 32 -26 32 -48 0Z', deep) +
  disc(-26, -5, 5, light) +
  line('M-8 -14C0 -4 0 6 -8 14M8 -12C14 -4 14 4 8 12', light, 4);

const cow: Emblem = ({ deep, light, accent }) =>
  area(
    'M-26 -30C-42 -40 -52 -30 -50 -20C-44 -12 -34 -14 -30 -16V6C-30 32 -18 46 0 46S30 32 30 6V-16C34 -14 44 -12 50 -20C52 -30 42 -40 26 -30C10 -38 -10 -38 -26 -30Z',
    deep,
  ) +
  area('M-24 18C-24 6 24 6 24 18C26 38 14 46 0 46S-26 38 -24 18Z', accent) +
  disc(-12, -8, 5, light) +
  disc(12, -8, 5, light) +
  oval(-9, 26, 4, 6, deep) +
  oval(9, 26, 4, 6, deep) +
  area('M4 -34C18 -38 28 -28 22 -14C14 -16 4 -22 4 -34Z', light);

const chilli: Emblem = ({ accent, deep }) =>
  area('M-30 -26C-8 -34 12 -18 20 6C26 24 36 34 46 38C16 46 -8 36 -20 12C-26 0 -34 -12 -30 -26Z', '#c0392b') +
  line('M-30 -26C-40 -34 -38 -44 -30 -48', accent, 7) +
  line('M-14 -8C-4 10 8 22 20 28', deep, 3, 'opacity=".5"');

const bubbles: Emblem = ({ deep, accent }) =>
  [
    [-22, 12, 22],
    [18, -6, 26],
    [20, 32, 11],
    [-18, -28, 12],
  ]
    .map(
      ([x = 0, y = 0, r = 0], i) =>
        disc(x, y, r, 'none', `stroke="${i % 2 ? accent : deep}" stroke-width="6"`) +
        line(`M${x - r * 0.5} ${y - r * 0.1}Q${x - r * 0.45} ${y - r * 0.5} ${x} ${y - r * 0.55}`, deep, 4),
    )
    .join('');

const flower: Emblem = ({ accent, deep, light }) =>
  times(6, (i) => at(0, 0, oval(0, -26, 13, 22, accent), 1, i * 60)) + disc(0, 0, 13, deep) + disc(0, 0, 5, light);

const comb: Emblem = ({ accent, deep }) =>
  [
    [0, 0],
    [0, -36],
    [31, -18],
    [31, 18],
    [0, 36],
    [-31, 18],
    [-31, -18],
  ]
    .map(([x = 0, y = 0], i) =>
      at(
        x,
        y,
        area(
          'M-18 0L-9 -16H9L18 0L9 16H-9Z',
          i % 3 ? accent : 'none',
          `stroke="${deep}" stroke-width="4" stroke-linejoin="round"`,
        ),
      ),
    )
    .join('');

const cracker: Emblem = ({ light, deep, accent }) =>
  [
    [-20, -12],
    [20, 2],
    [-12, 28],
  ]
    .map(([x = 0, y = 0]) =>
      at(
        x,
        y,
        disc(0, 0, 21, light) +
          line('M-14 -4C-6 -14 6 8 14 -4M-12 8C-4 0 4 16 12 6', accent, 5) +
          disc(0, 0, 21, 'none', `stroke="${deep}" stroke-width="4"`),
      ),
    )
    .join('');

const cube: Emblem = ({ accent, deep, light }) =>
  area('M-34 -18L0 -38L34 -18V20L0 40L-34 20Z', accent) +
  line('M-34 -18L0 0L34 -18M0 0V40', deep, 5) +
  times(
    5,
    (i) => disc(-24 + (i % 3) * 10, 4 + i * 4, 3, light) + disc(10 + (i % 3) * 8, 12 + ((i * 7) % 16), 3, light),
  );

const moon: Emblem = ({ accent }) =>
  area('M14 -42A44 44 0 1 0 40 26A36 36 0 1 1 14 -42Z', accent) +
  area('M26 -16L31 -3L45 -3L34 6L38 19L26 11L14 19L18 6L7 -3L21 -3Z', accent);

const tooth: Emblem = ({ light, deep }) =>
  area(
    'M-30 -30C-14 -44 -8 -32 0 -32S14 -44 30 -30C42 -10 28 10 24 40C16 44 10 36 6 14C4 8 -4 8 -6 14C-10 36 -16 44 -24 40C-28 10 -42 -10 -30 -30Z',
    light,
    `stroke="${deep}" stroke-width="5"`,
  );

const none: Emblem = () => '';

export const EMBLEMS = {
  ear,
  drop,
  bean,
  leaf,
  crystal,
  wheat,
  noodle,
  fish,
  cow,
  chilli,
  bubbles,
  flower,
  comb,
  cracker,
  cube,
  moon,
  tooth,
  none,
} as const;

export type EmblemName = keyof typeof EMBLEMS;
