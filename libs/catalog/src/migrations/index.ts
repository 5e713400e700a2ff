import { Catalog1763741500000 } from './1763741500000-catalog.js';
import { Stock1763741500001 } from './1763741500001-stock.js';
import { ProductCards1763741500002 } from './1763741500002-product-cards.js';
import { SimilarProducts1763741500003 } from './1763741500003-similar-products.js';
import { OwnWords1763741500004 } from './1763741500004-own-words.js';

export const catalogMigrations = [
  Catalog1763741500000,
  Stock1763741500001,
  ProductCards1763741500002,
  SimilarProducts1763741500003,
  OwnWords1763741500004,
] as const;
