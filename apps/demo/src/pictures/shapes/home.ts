import { lettering } from '../lettering.js';
import { area, at, box, clipped, disc, line, oval, shade, shine, times, type Shape } from '../sheet.js';

/** Three wrapped bars of soap. */
export const soapBars: Shape = ({ inks, label, emblem }) => {
  const bar = (x: number, y: number, front: string) =>
    area(`M${x} ${y}L${x + 40} ${y - 34}H${x + 322}L${x + 286} ${y}Z`, front) +
    shade(`M${x} ${y}L${x + 40} ${y - 34}H${x + 322}L${x + 286} ${y}Z`, inks, 0.12) +
    box(x, y, 286, 96, front, 14) +
    area(`M${x + 286} ${y + 10}L${x + 322} ${y - 34}V${y + 58}L${x + 286} ${y + 86}Z`, front) +
    shade(`M${x + 284} ${y + 4}L${x + 322} ${y - 34}V${y + 58}L${x + 284} ${y + 90}Z`, inks, 0.3);
  return (
    bar(176, 452, inks.base) +
    bar(140, 334, inks.light) +
    bar(184, 216, inks.accent) +
    lettering(label, { x: 316, y: 500, width: 200, height: 44, colour: inks.light }) +
    lettering(label, { x: 280, y: 382, width: 200, height: 44, colour: inks.deep }) +
    lettering(label, { x: 322, y: 264, width: 200, height: 44, colour: inks.deep }) +
    at(470, 142, emblem(inks), 0.8)
  );
};

/** A tube of toothpaste with a brush. */
export const tube: Shape = ({ inks, label }) =>
  at(
    320,
    320,
    area('M-240 -74H120C160 -74 176 -52 190 -40H214V40H190C176 52 160 74 120 74H-240Z', inks.light) +
      area('M-240 -74H-206V74H-240Z', inks.deep) +
      area('M-206 -74H-96C-70 -30 -70 30 -96 74H-206Z', inks.base) +
      box(214, -36, 54, 72, inks.accent, 8) +
      line('M228 -26V26M244 -26V26', inks.deep, 4, 'opacity=".5"') +
      shade('M-206 40H176C160 58 146 74 120 74H-206Z', inks, 0.12) +
      line('M-206 -74H120C160 -74 176 -52 190 -40H214V40H190C176 52 160 74 120 74H-206Z', inks.deep, 6) +
      lettering(label, { x: 40, y: 0, width: 190, height: 50, colour: inks.deep }),
    1,
    -12,
  ) +
  at(
    320,
    486,
    box(-220, -13, 440, 26, inks.base, 13) +
      times(7, (i) => box(122 + i * 13, -50, 9, 40, i % 2 ? inks.light : inks.accent, 4)),
    1,
    -12,
  );

/** A stack of exercise books. */
export const books: Shape = ({ inks, label }) =>
  times(
    4,
    (i) =>
      box(150 + (i % 2) * 10, 508 - i * 24, 330, 26, i % 2 ? inks.accent : inks.base, 4) +
      box(156 + (i % 2) * 10, 513 - i * 24, 326, 15, inks.light),
  ) +
  at(
    324,
    290,
    box(-152, -140, 304, 290, inks.base, 14) +
      box(-152, -140, 44, 290, inks.deep, 12) +
      times(6, (i) => line(`M-142 ${-108 + i * 44}H-118`, inks.light, 6)) +
      box(-70, -86, 184, 120, inks.light, 10) +
      lettering(label, { x: 22, y: -44, width: 140, height: 44, colour: inks.deep }) +
      line('M-46 4H90M-46 76H90M-46 104H40', inks.deep, 5, 'opacity=".7"') +
      shade('M104 -140H138C146 -140 152 -134 152 -126V136C152 144 146 150 138 150H104Z', inks),
    1,
    -5,
  );

/** Pens in a beaker. */
export const pens: Shape = ({ inks, label }) =>
  times(5, (i) =>
    at(
      240 + i * 40,
      300,
      box(-15, -170, 30, 250, [inks.base, inks.accent, inks.deep, inks.base, inks.accent][i] ?? inks.base, 13) +
        box(-15, -120, 30, 10, inks.light) +
        line('M15 -150C26 -148 26 -120 24 -96', inks.deep, 6),
      1,
      -16 + i * 8,
    ),
  ) +
  area('M206 316H434L418 528C416 542 408 548 396 548H244C232 548 224 542 222 528Z', inks.light) +
  shade('M382 316H434L418 528C416 542 408 548 396 548H366Z', inks, 0.18) +
  line('M206 316H434L418 528C416 542 408 548 396 548H244C232 548 224 542 222 528Z', inks.deep, 7) +
  lettering(label, { x: 318, y: 436, width: 150, height: 46, colour: inks.deep });

/** An umbrella, open. */
export const umbrella: Shape = ({ inks }) =>
  line('M320 130V500C320 552 256 552 256 506', inks.deep, 15) +
  area(
    'M84 330C96 196 198 128 320 128S544 196 556 330C536 300 488 300 468 330C448 296 392 296 372 330C352 294 288 294 268 330C248 296 192 296 172 330C152 300 104 300 84 330Z',
    inks.base,
  ) +
  area('M268 330C274 236 292 160 320 128C348 160 366 236 372 330C352 294 288 294 268 330Z', inks.accent) +
  area('M84 330C96 196 198 128 320 128C230 160 180 240 172 330C152 300 104 300 84 330Z', inks.deep, 'opacity=".3"') +
  area(
    'M468 330C460 240 410 160 320 128C442 128 544 196 556 330C536 300 488 300 468 330Z',
    inks.deep,
    'opacity=".15"',
  ) +
  line('M320 106V128', inks.deep, 12);

/** A small wooden shelf. */
export const shelf: Shape = ({ inks }) =>
  box(168, 130, 26, 418, inks.base, 4) +
  box(446, 130, 26, 418, inks.base, 4) +
  times(
    3,
    (i) =>
      box(160, 196 + i * 146, 320, 26, '#b07a48', 4) + box(160, 214 + i * 146, 320, 8, inks.deep, 0, 'opacity=".35"'),
  ) +
  line('M178 170V520M456 150V500', inks.deep, 4, 'opacity=".35"') +
  box(206, 122, 30, 74, '#3f8f8c', 3) +
  box(240, 110, 26, 86, '#c24a32', 3) +
  box(270, 128, 32, 68, '#e8b23a', 3) +
  at(316, 150, box(0, -30, 26, 78, '#4a64a5', 3), 1, 12) +
  area('M380 196C372 170 376 160 390 156H414C428 160 432 170 424 196Z', inks.light) +
  area(
    'M402 156C380 130 384 110 392 104C396 124 402 130 402 150C404 126 412 116 424 108C426 130 420 142 402 156Z',
    '#5f8f4e',
  ) +
  area('M214 342V296C214 286 220 282 228 282H276C284 282 290 286 290 296V342Z', '#d9c38a') +
  line('M290 296C314 296 314 328 290 328', '#d9c38a', 9) +
  disc(376, 312, 30, '#c8632f') +
  disc(416, 320, 22, '#e8b23a') +
  box(216, 428, 90, 60, '#4a64a5', 6) +
  box(322, 404, 104, 84, '#9d8464', 6) +
  line('M322 432H426M322 460H426', inks.deep, 4, 'opacity=".4"');

/** A kitchen knife on a board. */
export const knife: Shape = ({ inks }) =>
  at(
    320,
    350,
    box(-222, -120, 400, 250, '#d7a870', 26) +
      line('M-200 -60H150M-200 -10H156M-200 44H150M-200 92H140', '#b9864c', 5) +
      box(178, -34, 54, 78, '#d7a870', 20) +
      disc(206, 4, 12, inks.paper),
    1,
    6,
  ) +
  at(
    322,
    336,
    area('M-250 -20C-170 -80 20 -76 66 -70V34H-130C-190 34 -230 12 -250 -20Z', '#dfe5e4') +
      area('M-250 -20C-200 10 -40 12 66 8V34H-130C-190 34 -230 12 -250 -20Z', '#aab7ba') +
      line('M-250 -20C-170 -80 20 -76 66 -70V34H-130C-190 34 -230 12 -250 -20Z', inks.deep, 6) +
      box(60, -76, 196, 66, inks.deep, 20) +
      disc(104, -43, 8, '#d8b36a') +
      disc(156, -43, 8, '#d8b36a') +
      disc(208, -43, 8, '#d8b36a'),
    1,
    -18,
  );

/** A round tablecloth with embroidered flowers. */
export const tablecloth: Shape = ({ inks, emblem }) =>
  times(16, (i) => at(320, 330, disc(0, -196, 42, inks.light), 1, i * 22.5)) +
  disc(320, 330, 202, inks.light) +
  disc(320, 330, 186, 'none', `stroke="${inks.base}" stroke-width="5" stroke-dasharray="4 12" stroke-linecap="round"`) +
  times(8, (i) =>
    at(320, 330, at(0, -136, emblem({ ...inks, accent: i % 2 ? '#c24a32' : '#4a64a5' }), 0.62), 1, i * 45),
  ) +
  disc(320, 330, 84, inks.sun) +
  at(320, 330, emblem({ ...inks, accent: '#c24a32' }), 1.1) +
  oval(320, 330, 84, 84, 'none', `stroke="${inks.base}" stroke-width="5"`) +
  clipped(
    'cloth',
    'M320 330m-238 0a238 238 0 1 0 476 0a238 238 0 1 0 -476 0',
    shade('M320 568A238 238 0 0 0 540 240C540 420 440 500 320 568Z', inks, 0.08),
  ) +
  shine('M170 250C190 214 214 190 250 170', 8, 0.7);
