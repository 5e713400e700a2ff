import { Assets1763838100000 } from './1763838100000-assets.js';

export const assetsMigrations = [Assets1763838100000] as const;
