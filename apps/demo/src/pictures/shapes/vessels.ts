import { lettering } from '../lettering.js';
import { area, at, box, clipped, disc, line, oval, shade, shine, times, type Shape } from '../sheet.js';

/** A slim bottle: soy sauce, syrup, yogurt drink. */
export const bottle: Shape = ({ inks, label, emblem }) => {
  const body =
    'M286 176H354V222C354 250 414 264 418 322C420 390 420 470 414 528C412 544 400 548 388 548H252C240 548 228 544 226 528C220 470 220 390 222 322C226 264 286 250 286 222Z';
  return (
    box(278, 108, 84, 62, inks.accent, 8) +
    line('M292 120V158M310 120V158M330 120V158M348 120V158', inks.deep, 4, 'opacity=".5"') +
    area(body, inks.deep) +
    shine('M250 330C246 400 248 460 252 516', 11, 0.3) +
    clipped(
      'bottle',
      body,
      box(200, 334, 240, 150, inks.light) + box(200, 334, 240, 12, inks.accent) + box(200, 472, 240, 12, inks.accent),
    ) +
    at(320, 386, emblem(inks), 0.62) +
    lettering(label, { x: 320, y: 442, width: 168, height: 40, colour: inks.deep })
  );
};

/** A large bottle with a handle: cooking oil, detergent. */
export const jug: Shape = ({ inks, label, emblem }) => {
  const body =
    'M240 174H326C330 206 352 220 390 232C440 248 466 286 468 340C470 410 470 470 464 528C462 544 452 548 440 548H200C188 548 178 544 176 528C170 450 168 380 174 320C180 262 236 236 240 174Z';
  return (
    box(230, 106, 106, 62, inks.accent, 10) +
    line('M250 118V156M272 118V156M294 118V156M316 118V156', inks.deep, 4, 'opacity=".45"') +
    area(
      `${body}M372 272C356 268 350 280 356 294C366 318 388 330 412 330C428 330 434 318 426 304C416 286 396 276 372 272Z`,
      inks.base,
      'fill-rule="evenodd"',
    ) +
    shade(
      'M430 262C456 280 468 306 468 340C470 410 470 470 464 528C462 544 452 548 440 548H414C440 460 444 380 434 330Z',
      inks,
    ) +
    shine('M202 340C196 400 198 460 204 516', 12, 0.4) +
    box(212, 346, 216, 156, inks.light, 18) +
    at(320, 396, emblem(inks), 0.78) +
    lettering(label, { x: 320, y: 464, width: 180, height: 40, colour: inks.deep })
  );
};

/** A round bottle with a flip cap: shampoo. */
export const flask: Shape = ({ inks, label, emblem }) => {
  const body =
    'M232 250C232 220 270 214 320 214S408 220 408 250C424 330 428 440 414 528C412 544 400 548 388 548H252C240 548 228 544 226 528C212 440 216 330 232 250Z';
  return (
    box(266, 116, 108, 92, inks.deep, 12) +
    box(266, 150, 108, 8, inks.light, 0, 'opacity=".5"') +
    box(250, 104, 108, 26, inks.deep, 10) +
    area(body, inks.base) +
    shade('M376 232C392 330 396 450 378 548H388C400 548 412 544 414 528C428 440 424 330 408 250Z', inks) +
    shine('M254 270C244 340 242 420 248 500', 12, 0.45) +
    oval(320, 384, 74, 106, inks.light) +
    at(320, 350, emblem(inks), 0.9) +
    lettering(label, { x: 320, y: 432, width: 116, height: 32, colour: inks.deep })
  );
};

/** A jar with a screw lid: honey, sambal, floss. */
export const jar: Shape = ({ inks, label, emblem }) => {
  const body =
    'M206 220H434C436 240 462 254 466 290C472 370 472 450 464 524C462 542 450 548 436 548H204C190 548 178 542 176 524C168 450 168 370 174 290C178 254 204 240 206 220Z';
  return (
    area(body, inks.base) +
    shade(
      'M414 220H434C436 240 462 254 466 290C472 370 472 450 464 524C462 542 450 548 436 548H404C440 440 436 310 414 220Z',
      inks,
    ) +
    shine('M204 290C196 370 198 440 206 510', 13, 0.45) +
    box(196, 134, 248, 88, inks.deep, 14) +
    times(9, (i) => line(`M${216 + i * 26} 150V206`, inks.light, 4, 'opacity=".35"')) +
    box(224, 292, 192, 208, inks.light, 18) +
    at(320, 366, emblem(inks), 1.02) +
    lettering(label, { x: 320, y: 458, width: 160, height: 40, colour: inks.deep })
  );
};

/** A tin: condensed milk. */
export const tin: Shape = ({ inks, label, emblem }) => {
  const body = 'M204 200V512C204 532 256 548 320 548S436 532 436 512V200Z';
  return (
    area(body, inks.base) +
    clipped('tin', body, area('M204 270C240 290 400 290 436 270V470C400 490 240 490 204 470Z', inks.light)) +
    shade('M392 190H436V512C436 528 414 540 392 544Z', inks) +
    oval(320, 200, 116, 34, '#d8d5cd') +
    oval(320, 200, 92, 23, '#bdb9af') +
    line(
      'M204 500C204 520 256 536 320 536S436 520 436 500M204 220C204 240 256 254 320 254S436 240 436 220',
      inks.deep,
      5,
      'opacity=".45"',
    ) +
    at(320, 350, emblem(inks), 1.05) +
    lettering(label, { x: 320, y: 442, width: 180, height: 46, colour: inks.deep })
  );
};

/** A glass or cup with a film lid: pasteurised milk, yogurt. */
export const cup: Shape = ({ inks, label, emblem }) =>
  area('M196 206H444L414 522C412 540 400 548 384 548H256C240 548 228 540 226 522Z', inks.light) +
  area(
    'M203 280C250 256 284 306 330 284C370 264 400 300 437 276L414 522C412 540 400 548 384 548H256C240 548 228 540 226 522Z',
    inks.base,
  ) +
  shade('M404 206H444L414 522C412 540 400 548 384 548H366C390 440 400 320 404 206Z', inks) +
  box(178, 170, 284, 40, inks.deep, 14) +
  line('M462 190C486 186 494 200 490 220', inks.deep, 10) +
  shine('M226 230L246 490', 11, 0.5) +
  at(320, 376, disc(0, 0, 62, inks.light) + emblem(inks), 0.98) +
  lettering(label, { x: 320, y: 486, width: 122, height: 38, colour: inks.light });

/** A gallon of drinking water. */
export const gallon: Shape = ({ inks }) => {
  const body =
    'M284 150H356C356 196 400 202 444 222C470 236 476 262 476 292V500C476 532 456 548 428 548H212C184 548 164 532 164 500V292C164 262 170 236 196 222C240 202 284 196 284 150Z';
  return (
    area(body, '#a9d3e6') +
    clipped('gallon', body, area('M150 300C220 276 280 322 340 300C400 280 440 314 490 296V560H150Z', '#6fb2d2')) +
    line('M170 330H470M168 410H472M170 486H470', inks.deep, 6, 'opacity=".35"') +
    shade('M430 216C470 230 476 262 476 292V500C476 532 456 548 428 548H410C440 460 446 320 430 216Z', inks) +
    shine('M202 280C192 350 192 430 200 500', 15, 0.65) +
    line(body, inks.deep, 7) +
    box(268, 104, 104, 52, inks.deep, 10) +
    disc(388, 372, 8, '#fff', 'opacity=".8"') +
    disc(362, 442, 12, '#fff', 'opacity=".6"') +
    disc(300, 380, 7, '#fff', 'opacity=".7"')
  );
};

/** The small green gas cylinder that people call melon. */
export const cylinder: Shape = ({ inks, label }) => {
  const green = '#5f9e56';
  const body = 'M168 372C168 274 236 232 320 232S472 274 472 372S404 528 320 528S168 470 168 372Z';
  return (
    box(214, 500, 212, 48, '#3f7440', 12) +
    area(body, green) +
    line('M174 344C240 372 400 372 466 344M176 410C240 440 400 440 464 410', '#3f7440', 6) +
    shade('M420 260C456 284 472 322 472 372C472 460 410 524 336 528C430 470 452 360 420 260Z', inks, 0.2) +
    shine('M210 318C198 350 198 390 208 420', 15, 0.45) +
    line('M246 236V142C246 128 256 122 268 122H372C384 122 394 128 394 142V236', '#3f7440', 20) +
    box(298, 164, 44, 74, '#c9a13a', 8) +
    box(286, 152, 68, 26, '#c9a13a', 8) +
    lettering(label, { x: 320, y: 392, width: 150, height: 44, colour: inks.light, weight: 0.2 })
  );
};
