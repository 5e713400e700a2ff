import sharp from 'sharp';
import { EMBLEMS, type EmblemName } from './emblems.js';
import { INKS, type InkName } from './inks.js';
import { SHAPES, type ShapeName } from './shapes/index.js';
import { box, disc, GROUND, line, oval, SIDE } from './sheet.js';

/** What a product looks like, in four words. */
export interface Drawing {
  readonly shape: ShapeName;
  readonly inks: InkName;
  /** One short word on the pack; shapes without a label leave it away. */
  readonly label?: string;
  readonly emblem?: EmblemName;
}

/** The drawing as SVG: the thing on its table, before a round of light. */
export function svgOf({ shape, inks: name, label = '', emblem = 'none' }: Drawing): string {
  const inks = INKS[name];
  const thing = SHAPES[shape]({ inks, label: label || ' ', emblem: EMBLEMS[emblem] });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${SIDE} ${SIDE}" width="${SIDE}" height="${SIDE}">
    ${box(0, 0, SIDE, SIDE, inks.paper)}${disc(320, 318, 262, inks.sun)}
    ${line(`M56 ${GROUND + 14}H584M140 ${GROUND + 30}H500`, inks.deep, 4, 'opacity=".28"')}
    ${oval(330, GROUND + 2, 206, 17, inks.deep, 'opacity=".2"')}${thing}</svg>`;
}

/** The drawing as a picture file of 960 by 960, as a phone would have taken it. */
export async function pictureOf(drawing: Drawing, side = 960): Promise<Buffer> {
  return sharp(Buffer.from(svgOf(drawing)), { density: (72 * side) / SIDE })
    .resize(side, side)
    .png({ compressionLevel: 3 })
    .toBuffer();
}
