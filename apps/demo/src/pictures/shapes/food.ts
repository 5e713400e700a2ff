import { lettering } from '../lettering.js';
import { area, at, box, disc, line, oval, shade, shine, times, type Shape } from '../sheet.js';

/** A tray of eggs. */
export const eggTray: Shape = ({ inks }) => {
  const egg = (x: number, y: number, i: number) =>
    at(
      x,
      y,
      area(
        'M0 -52C26 -52 40 -14 40 10C40 34 22 48 0 48S-40 34 -40 10C-40 -14 -26 -52 0 -52Z',
        i % 3 === 1 ? '#e2a673' : '#d99562',
      ) + shine('M-18 -18C-22 -8 -23 0 -22 8', 7, 0.55),
    );
  return (
    times(4, (i) => egg(182 + i * 92, 318, i + 1)) +
    area('M118 356H522L504 396H136Z', '#b59a78') +
    times(5, (i) => egg(136 + i * 92, 384, i)) +
    area(
      'M86 420C110 404 132 440 158 422C184 404 202 440 228 422C254 404 272 440 298 422C324 404 342 440 368 422C394 404 412 440 438 422C464 404 482 440 508 422C530 406 542 424 554 420L530 528C528 542 520 548 508 548H132C120 548 112 542 110 528Z',
      '#9d8464',
    ) +
    shade('M470 424C486 440 500 428 508 422C530 406 542 424 554 420L530 528C528 542 520 548 508 548H440Z', inks, 0.18) +
    line('M132 470H508M140 506H500', inks.deep, 5, 'opacity=".35"') +
    times(3, (i) => line(`M${214 + i * 104} 450V530`, inks.deep, 5, 'opacity=".25"'))
  );
};

/** A whole fish on a leaf. */
export const fishPlate: Shape = ({ inks }) =>
  area('M70 420C150 330 480 320 572 402C540 520 160 548 70 420Z', '#5f8f4e') +
  line(
    'M84 420C220 442 420 440 560 402M200 434L176 402M290 440L276 398M390 436L388 392M470 424L478 386',
    '#3f6a37',
    6,
  ) +
  area('M96 356C150 258 320 236 430 330L520 268C534 320 534 380 520 436L430 376C320 460 150 450 96 356Z', '#8fa3ad') +
  area('M96 356C150 408 320 420 430 352C320 460 150 450 96 356Z', '#dfe5e4') +
  area('M240 274C280 226 330 232 360 266C330 266 280 262 240 274Z', '#5f7480') +
  line('M184 300C206 332 206 380 184 412', inks.deep, 6) +
  disc(148, 344, 11, inks.light) +
  disc(148, 344, 5, inks.deep) +
  times(4, (row) =>
    times(5, (i) => line(`M${228 + i * 36 + (row % 2) * 16} ${312 + row * 22}q10 10 0 20`, '#5f7480', 4)),
  ) +
  line('M452 344L510 300M456 356H520M452 368L508 408', '#5f7480', 5);

/** Rolls grilled in banana leaf. */
export const leafRolls: Shape = ({ inks }) =>
  times(3, (i) =>
    at(
      320,
      278 + i * 92,
      area('M-210 0C-200 -46 200 -46 210 0C200 46 -200 46 -210 0Z', i % 2 ? '#6f9a4c' : '#7fa957') +
        line('M-150 -26C-60 -14 60 -14 150 -26M-160 20C-60 6 60 6 160 20', '#4c7438', 5) +
        box(-196, -14, 34, 28, '#d9c38a', 12) +
        box(162, -14, 34, 28, '#d9c38a', 12) +
        line('M-150 -30V30M150 -30V30', inks.deep, 8) +
        area('M-70 -20C-40 -28 -10 -12 20 -20C10 0 20 14 -10 20C-40 12 -60 20 -80 10Z', inks.deep, 'opacity=".3"'),
      1,
      -7 + i * 5,
    ),
  );

/** Bulbs with a tuft: shallots (in the base colour) or garlic (light). */
function bulbs(skin: string, vein: string, inks: { deep: string }, tuft: string): string {
  const bulb = (x: number, y: number, scale: number, turn: number) =>
    at(
      x,
      y,
      line('M-4 -88C-10 -120 -2 -140 6 -156M2 -88C8 -112 14 -122 24 -136', tuft, 9) +
        area('M0 -96C14 -70 78 -56 84 6C88 54 46 82 0 82S-88 54 -84 6C-78 -56 -14 -70 0 -96Z', skin) +
        line('M0 -84C-34 -40 -44 20 -22 76M0 -84C34 -40 44 20 22 76M0 -84V80', vein, 6) +
        line('M-18 84C-10 94 10 94 18 84', inks.deep, 7) +
        shine('M-58 -6C-62 16 -58 34 -48 48', 9, 0.5),
      scale,
      turn,
    );
  return bulb(196, 330, 1.05, -14) + bulb(446, 322, 1.08, 12) + bulb(318, 424, 1.42, 2);
}
export const shallots: Shape = ({ inks }) => bulbs('#b5486b', '#7e2647', inks, '#c9a368');
export const garlic: Shape = ({ inks }) => bulbs('#fbf3e6', '#c9b08f', inks, '#d8c9a6');

/** Round pastries in a box. */
export const pastries: Shape = ({ inks, label }) =>
  area('M110 332L160 232H480L530 332Z', inks.base) +
  shade('M110 332L160 232H480L530 332Z', inks, 0.35) +
  times(5, (i) =>
    at(168 + i * 76, 316, oval(0, 0, 44, 40, '#e7b86c') + oval(0, -8, 26, 18, '#d08f3e') + disc(0, -10, 6, inks.base)),
  ) +
  times(4, (i) =>
    at(206 + i * 76, 346, oval(0, 0, 44, 40, '#efc67e') + oval(0, -8, 26, 18, '#d99b4a') + disc(0, -10, 6, inks.base)),
  ) +
  area('M96 352H544L520 532C518 544 510 548 500 548H140C130 548 122 544 120 532Z', inks.base) +
  shade('M470 352H544L520 532C518 544 510 548 500 548H440Z', inks, 0.16) +
  box(196, 396, 248, 104, inks.light, 16) +
  lettering(label, { x: 320, y: 448, width: 180, height: 58, colour: inks.deep });

/** A soft loaf of rolls grown together, of which one is torn off. */
export const combBread: Shape = ({ inks }) =>
  times(6, (i) =>
    at(
      150 + i * 68,
      400,
      area(
        'M-46 110C-60 10 -52 -100 0 -104C52 -100 60 10 46 110C30 128 -30 128 -46 110Z',
        i % 2 ? '#d9954a' : '#e0a055',
      ) +
        area('M-40 0C-46 -60 -36 -96 0 -98C36 -96 46 -60 40 0C20 -14 -20 -14 -40 0Z', '#b8692c') +
        shine('M-18 -70C-24 -56 -26 -44 -26 -34', 9, 0.45),
    ),
  ) +
  line('M106 516C180 540 460 540 536 516', inks.deep, 7, 'opacity=".35"') +
  area('M84 520H556C548 540 530 548 510 548H130C110 548 92 540 84 520Z', inks.light) +
  line('M84 522H556', inks.deep, 6);

/** Blocks of puffed rice, tied with a ribbon. */
export const puffedRice: Shape = ({ inks }) => {
  const block = (x: number, y: number, tone: string) =>
    box(x, y, 176, 96, tone, 16) +
    times(24, (i) =>
      at(
        x + 18 + (i % 8) * 20,
        y + 20 + Math.floor(i / 8) * 28 + (i % 2) * 6,
        oval(0, 0, 9, 6, i % 7 === 3 ? '#e78fa2' : '#fff8e6'),
        1,
        (i * 53) % 180,
      ),
    );
  return (
    block(142, 452, '#eec477') +
    block(322, 452, '#e9b868') +
    block(232, 350, '#f0ca83') +
    block(146, 350, '#eec477') +
    block(318, 350, '#e9b868') +
    block(232, 248, '#f0ca83') +
    line('M320 246V548', inks.base, 26) +
    line(
      'M320 240C270 180 214 196 232 232C244 256 296 250 320 240C344 250 396 256 408 232C426 196 370 180 320 240Z',
      inks.base,
      18,
    ) +
    disc(320, 240, 18, inks.deep)
  );
};

/** Small pressed cakes in a clear jar. */
export const cookieJar: Shape = ({ inks, label }) =>
  area(
    'M168 226H472C486 320 486 430 470 528C468 542 458 548 446 548H194C182 548 172 542 170 528C154 430 154 320 168 226Z',
    '#fff',
    'opacity=".75"',
  ) +
  times(20, (i) =>
    at(
      206 + (i % 5) * 57,
      512 - Math.floor(i / 5) * 62,
      disc(0, 0, 30, i % 2 ? '#ecd9a4' : '#e3cb8c') + line('M-12 0H12M0 -12V12M-9 -9L9 9M9 -9L-9 9', '#b9975a', 4),
    ),
  ) +
  line(
    'M168 226H472C486 320 486 430 470 528C468 542 458 548 446 548H194C182 548 172 542 170 528C154 430 154 320 168 226Z',
    inks.deep,
    7,
  ) +
  box(148, 140, 344, 88, inks.base, 18) +
  shade('M440 140H474C486 140 492 148 492 158V212C492 222 486 228 474 228H440Z', inks, 0.2) +
  box(232, 372, 176, 84, inks.light, 14) +
  lettering(label, { x: 320, y: 414, width: 138, height: 46, colour: inks.deep });
