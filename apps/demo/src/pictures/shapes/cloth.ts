import { area, at, box, clipped, disc, line, oval, shade, times, type Shape } from '../sheet.js';

/** Folded cloth in a pile, with the pattern on it. */
function folded(name: string, ground: string, pattern: string, deep: string): string {
  const layer = (y: number) =>
    clipped(
      `${name}${y}`,
      `M${132} ${y}H508C522 ${y} 522 ${y + 44} 508 ${y + 44}H132C118 ${y + 44} 118 ${y} 132 ${y}Z`,
      box(100, y, 440, 44, ground) + at(0, y - 276, pattern),
    ) + line(`M132 ${y}C118 ${y} 118 ${y + 44} 132 ${y + 44}H508C522 ${y + 44} 522 ${y} 508 ${y}`, deep, 6);
  const top = 'M150 188C240 172 400 172 490 188C510 192 516 206 516 222V400H124V222C124 206 130 192 150 188Z';
  return (
    layer(504) +
    layer(458) +
    clipped(name, top, box(100, 160, 440, 260, ground) + at(0, -110, pattern)) +
    area('M124 400H516V424C516 446 500 456 480 456H160C140 456 124 446 124 424Z', ground) +
    area('M124 400H516V424C516 446 500 456 480 456H160C140 456 124 446 124 424Z', deep, 'opacity=".18"') +
    line(`${top}M124 400V424C124 446 140 456 160 456H480C500 456 516 446 516 424V400`, deep, 7)
  );
}

/** A woven sarong with its checks. */
export const sarong: Shape = ({ inks }) =>
  folded(
    'sarong',
    inks.base,
    times(
      7,
      (i) =>
        box(100 + i * 70, 230, 18, 360, inks.deep, 0, 'opacity=".55"') + box(126 + i * 70, 230, 6, 360, inks.accent),
    ) +
      times(
        8,
        (i) =>
          box(80, 260 + i * 52, 500, 14, inks.deep, 0, 'opacity=".45"') +
          box(80, 284 + i * 52, 500, 5, inks.light, 0, 'opacity=".8"'),
      ),
    inks.deep,
  );

/** Hand-drawn batik with kawung petals. */
export const batik: Shape = ({ inks }) => {
  const petals = times(40, (i) =>
    at(
      110 + (i % 8) * 62 + (Math.floor(i / 8) % 2) * 31,
      280 + Math.floor(i / 8) * 50,
      times(4, (k) => at(0, 0, oval(0, -19, 9, 17, inks.light) + oval(0, -20, 3, 9, inks.base), 1, 45 + k * 90)) +
        disc(0, 0, 4, '#e8b23a'),
    ),
  );
  return folded('batik', inks.base, petals, inks.deep);
};

/** A primary school shirt: white, with the red of the trousers. */
export const shirt: Shape = ({ inks }) =>
  area(
    'M250 156L320 196L390 156L470 190C510 214 528 270 540 344L470 372L456 330V548H184V330L170 372L100 344C112 270 130 214 170 190Z',
    '#fff',
  ) +
  shade('M420 168L470 190C510 214 528 270 540 344L470 372L456 330V548H396C430 420 438 280 420 168Z', inks, 0.1) +
  line(
    'M250 156L320 196L390 156L470 190C510 214 528 270 540 344L470 372L456 330V548H184V330L170 372L100 344C112 270 130 214 170 190ZM456 330L450 262M184 330L190 262M320 200V548',
    inks.deep,
    7,
  ) +
  area('M250 156L320 196L280 248L226 172Z', '#fff', `stroke="${inks.deep}" stroke-width="7" stroke-linejoin="round"`) +
  area('M390 156L320 196L360 248L414 172Z', '#fff', `stroke="${inks.deep}" stroke-width="7" stroke-linejoin="round"`) +
  area('M302 206H338L350 248L338 400L320 428L302 400L290 248Z', inks.accent, `stroke="${inks.deep}" stroke-width="5"`) +
  box(366, 312, 62, 70, 'none', 6, `stroke="${inks.deep}" stroke-width="6"`) +
  area('M366 312H428V332H366Z', inks.accent);

/** A white prayer robe with embroidered hem. */
export const prayerRobe: Shape = ({ inks }) =>
  area(
    'M320 104C392 104 420 160 424 222C486 300 522 420 530 548H110C118 420 154 300 216 222C220 160 248 104 320 104Z',
    '#fff',
  ) +
  shade('M400 130C418 150 424 190 424 222C486 300 522 420 530 548H430C466 420 440 260 400 130Z', inks, 0.1) +
  area('M320 138C358 138 372 168 372 204C372 244 348 270 320 270S268 244 268 204C268 168 282 138 320 138Z', inks.sun) +
  line(
    'M320 138C358 138 372 168 372 204C372 244 348 270 320 270S268 244 268 204C268 168 282 138 320 138Z',
    inks.base,
    8,
  ) +
  line(
    'M320 104C392 104 420 160 424 222C486 300 522 420 530 548H110C118 420 154 300 216 222C220 160 248 104 320 104Z',
    inks.deep,
    7,
  ) +
  line('M238 300C230 380 216 470 204 540M402 300C410 380 424 470 436 540M320 310V460', inks.deep, 4, 'opacity=".25"') +
  times(9, (i) =>
    at(
      146 + i * 43.5,
      512,
      times(5, (k) => at(0, 0, oval(0, -10, 5, 9, inks.base), 1, k * 72)) + disc(0, 0, 4, inks.accent),
    ),
  ) +
  line('M114 546H526M118 480H522', inks.base, 5);

/** A prayer rug with its arch. */
export const prayerRug: Shape = ({ inks }) =>
  times(15, (i) => line(`M${204 + i * 16.6} 122V104M${204 + i * 16.6} 546V562`, inks.deep, 5)) +
  box(190, 120, 260, 428, inks.base, 4) +
  box(206, 136, 228, 396, 'none', 0, `stroke="${inks.accent}" stroke-width="7"`) +
  box(222, 152, 196, 364, inks.deep, 0, 'opacity=".35"') +
  area(
    'M240 516V300C240 250 300 240 320 186C340 240 400 250 400 300V516Z',
    inks.base,
    `stroke="${inks.accent}" stroke-width="7"`,
  ) +
  line('M320 190V250', inks.light, 5) +
  area('M304 250H336L346 290C346 312 294 312 294 290Z', inks.accent) +
  times(4, (i) =>
    at(
      320,
      370 + i * 38,
      times(4, (k) => at(0, 0, oval(0, -13, 6, 11, inks.light), 1, 45 + k * 90)),
    ),
  ) +
  shade('M418 120H446C448 120 450 122 450 124V544C450 546 448 548 446 548H418Z', inks, 0.18);
