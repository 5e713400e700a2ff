import * as cloth from './cloth.js';
import * as food from './food.js';
import * as home from './home.js';
import * as packs from './packs.js';
import * as vessels from './vessels.js';

export const SHAPES = { ...packs, ...vessels, ...food, ...home, ...cloth } as const;

export type ShapeName = keyof typeof SHAPES;
