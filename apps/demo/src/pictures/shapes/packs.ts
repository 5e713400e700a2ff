import { lettering } from '../lettering.js';
import { area, at, box, clipped, disc, line, oval, shade, shine, times, type Shape } from '../sheet.js';

/** A sewn sack of rice, flour or feed. */
export const sack: Shape = ({ inks, label, emblem }) => {
  const body =
    'M168 176C196 190 214 178 240 184C280 192 356 192 400 184C428 178 446 190 472 176C462 214 470 236 480 270C498 350 496 450 476 528C470 548 170 548 164 528C144 450 142 350 160 270C170 236 178 214 168 176Z';
  return (
    area(body, inks.light) +
    clipped(
      'sack',
      body,
      area('M150 170H490V262C400 238 240 238 150 262Z', inks.base) +
        area('M150 470C240 494 400 494 490 470V560H150Z', inks.base),
    ) +
    shade(
      'M430 180C452 196 472 240 480 270C498 350 496 450 476 528C470 546 420 548 400 548C436 470 446 300 430 180Z',
      inks,
      0.14,
    ) +
    line(body, inks.deep, 8) +
    line(
      'M176 152C230 170 410 170 464 152M172 176C196 190 214 178 240 184C280 192 356 192 400 184C428 178 446 190 468 176',
      inks.deep,
      8,
    ) +
    line(
      'M190 168L186 150M222 172L220 154M256 176L255 158M290 178V160M324 178V160M358 177L359 159M392 174L394 156M424 170L428 152M452 166L458 148',
      inks.deep,
      5,
    ) +
    at(320, 328, emblem(inks), 1.15) +
    lettering(label, { x: 320, y: 430, width: 230, height: 54, colour: inks.deep })
  );
};

/** A pillow bag with sealed ends: sugar, salt, peanuts, crackers. */
export const bag: Shape = ({ inks, label, emblem }) => {
  const body =
    'M186 140H454C446 176 450 196 458 232C476 316 476 420 462 500C460 520 464 534 468 548H172C176 534 180 520 178 500C164 420 164 316 182 232C190 196 194 176 186 140Z';
  return (
    area(body, inks.base) +
    clipped(
      'bag',
      body,
      box(140, 130, 360, 44, inks.deep, 0, 'opacity=".22"') + box(140, 514, 360, 44, inks.deep, 0, 'opacity=".22"'),
    ) +
    times(9, (i) => line(`M${204 + i * 29} 146V166M${200 + i * 30} 522V542`, inks.light, 4, 'opacity=".6"')) +
    shade('M424 176C446 260 450 420 428 514L462 514C476 420 476 316 458 232C450 200 448 190 450 176Z', inks) +
    shine('M206 240C194 310 192 380 198 450', 12, 0.4) +
    box(206, 222, 228, 252, inks.light, 26) +
    at(320, 306, emblem(inks), 1.2) +
    lettering(label, { x: 320, y: 424, width: 188, height: 50, colour: inks.deep })
  );
};

/** A bag with a window through which small things show: beans, chips. */
export const windowBag: Shape = ({ inks, label }) => {
  const body =
    'M192 132H448V168C470 260 474 430 464 528C462 544 452 548 440 548H200C188 548 178 544 176 528C166 430 170 260 192 168Z';
  const pane =
    'M208 306C208 286 222 276 240 276H400C418 276 432 286 432 306V490C432 506 420 516 404 516H236C220 516 208 506 208 490Z';
  return (
    area(body, inks.base) +
    box(192, 132, 256, 40, inks.deep, 4) +
    line('M204 152H436', inks.light, 4, 'stroke-dasharray="10 12"') +
    shade('M420 172C440 260 446 440 430 548H440C452 548 462 544 464 528C474 430 470 260 448 172Z', inks) +
    area(pane, inks.light) +
    clipped(
      'pane',
      pane,
      times(66, (i) => {
        const row = Math.floor(i / 8);
        return at(
          216 + (i % 8) * 30 + (row % 2) * 14,
          500 - row * 25,
          oval(0, 0, 13, 9, i % 5 === 0 ? inks.deep : inks.accent),
          1,
          (i * 47) % 180,
        );
      }),
    ) +
    line(pane, inks.deep, 7) +
    lettering(label, { x: 320, y: 224, width: 210, height: 50, colour: inks.light })
  );
};

/** A pouch that stands by itself, with a zip. */
export const pouch: Shape = ({ inks, label, emblem }) => {
  const body =
    'M190 124H450C446 190 458 260 466 330C476 420 476 490 462 530C420 556 220 556 178 530C164 490 164 420 174 330C182 260 194 190 190 124Z';
  return (
    area(body, inks.base) +
    clipped(
      'pouch',
      body,
      box(150, 124, 340, 30, inks.deep) + area('M160 486C240 520 400 520 480 486V570H160Z', inks.deep, 'opacity=".2"'),
    ) +
    line('M196 176H444M195 190H445', inks.light, 4, 'opacity=".75"') +
    shade('M424 192C440 300 446 430 426 544L462 530C476 490 476 420 466 330C460 272 450 232 450 192Z', inks) +
    shine('M210 214C200 300 192 380 196 460', 12, 0.4) +
    disc(320, 320, 96, inks.light) +
    at(320, 320, emblem(inks), 1.35) +
    box(206, 430, 228, 64, inks.light, 12) +
    lettering(label, { x: 320, y: 462, width: 200, height: 38, colour: inks.deep })
  );
};

/** A refill pouch with a spout in the corner: oil, soap, detergent. */
export const spoutPouch: Shape = ({ inks, label, emblem }) => {
  const body =
    'M184 150H376L454 224C462 320 472 440 464 526C462 544 452 548 440 548H196C182 548 172 544 170 526C162 440 168 280 184 150Z';
  return (
    at(428, 166, box(-22, -58, 44, 34, inks.accent, 6) + box(-15, -26, 30, 44, inks.deep, 4), 1, 44) +
    area(body, inks.base) +
    clipped('spout', body, box(150, 150, 340, 24, inks.deep, 0, 'opacity=".25"')) +
    shade('M418 190C438 320 446 440 428 548H440C452 548 462 544 464 526C472 440 462 320 454 224Z', inks) +
    shine('M206 206C196 300 188 380 192 470', 12, 0.4) +
    area('M196 270C260 240 380 240 444 270L450 470C390 500 250 500 190 470Z', inks.light) +
    at(320, 328, emblem(inks), 1.1) +
    lettering(label, { x: 320, y: 430, width: 200, height: 48, colour: inks.deep })
  );
};

/** A folding box: tea, toothpaste, cakes. */
export const carton: Shape = ({ inks, label, emblem }) =>
  area('M158 236L222 176H498L444 236Z', inks.base) +
  area('M444 236L498 176V484L444 548Z', inks.base) +
  shade('M444 236L498 176V484L444 548Z', inks, 0.4) +
  shade('M158 236L222 176H498L444 236Z', inks, 0.16) +
  box(158, 236, 286, 312, inks.base) +
  box(184, 264, 234, 256, inks.light, 10) +
  at(301, 352, emblem(inks), 1.25) +
  lettering(label, { x: 301, y: 470, width: 198, height: 50, colour: inks.deep });

/** A corrugated case, as instant noodles come. */
export const caseBox: Shape = ({ inks, label, emblem }) =>
  area('M124 270L196 206H520L462 270Z', '#d9b27c') +
  area('M462 270L520 206V470L462 548Z', '#a97c45') +
  box(124, 270, 338, 278, '#c99a5b') +
  area('M252 270L318 206H372L312 270Z', inks.accent) +
  box(252, 270, 60, 54, inks.accent) +
  line('M124 270H462V548H124Z', inks.deep, 7) +
  line('M124 270L196 206H520V470L462 548M462 270L520 206', inks.deep, 7) +
  at(216, 424, emblem(inks), 1.25) +
  lettering(label, { x: 356, y: 424, width: 160, height: 58, colour: inks.deep }) +
  line('M146 520H196M146 504H180', inks.deep, 5);

/** A chilled milk carton with a gabled top. */
export const milkCarton: Shape = ({ inks, label, emblem }) =>
  area('M196 232L244 150H422L470 232Z', inks.base) +
  shade('M396 232L422 150L470 232Z', inks, 0.3) +
  box(240, 112, 186, 44, inks.deep, 6) +
  box(196, 232, 200, 316, inks.light) +
  area('M396 232H470V548H396Z', inks.base) +
  shade('M396 232H470V548H396Z', inks, 0.28) +
  area('M196 232H396V286C360 262 330 308 296 290C262 272 234 312 196 290Z', inks.base) +
  area('M196 490C230 470 262 514 300 494C336 476 366 512 396 496V548H196Z', inks.base) +
  at(296, 366, emblem(inks), 1.2) +
  lettering(label, { x: 296, y: 456, width: 160, height: 44, colour: inks.deep }) +
  line('M196 232H396V548H196ZM396 548H470V232L422 150', inks.deep, 6) +
  line('M196 232L244 154M396 232L422 156', inks.deep, 6);
