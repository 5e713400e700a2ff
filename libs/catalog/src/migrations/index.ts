import { Catalog1763741500000 } from './1763741500000-catalog.js';
import { Stock1763741500001 } from './1763741500001-stock.js';
import { ProductCards1763741500002 } from './1763741500002-product-cards.js';
import { SimilarProducts1763741500003 } from './1763741500003-similar-products.js';
import { OwnWords1763741500004 } from './1763741500004-own-words.js';
import { Tax1763801000000 } from './1763801000000-tax.js';
import { PriceLists1763801000001 } from './1763801000001-price-lists.js';
import { PriceCards1763801000002 } from './1763801000002-price-cards.js';
import { UnitsAndOptions1763802000000 } from './1763802000000-units-and-options.js';
import { Attributes1763802000100 } from './1763802000100-attributes.js';
import { Papers1763802000200 } from './1763802000200-papers.js';
import { Synonyms1763802000300 } from './1763802000300-synonyms.js';
import { ProductSheets1763802000900 } from './1763802000900-product-sheets.js';
import { Locations1763804000000 } from './1763804000000-locations.js';
import { Transfers1763804000001 } from './1763804000001-transfers.js';
import { StockCounts1763804000002 } from './1763804000002-stock-counts.js';
import { ProductSellers1763803500000 } from './1763803500000-product-sellers.js';
import { Imports1763811000000 } from './1763811000000-imports.js';
import { WideImports1763815000000 } from './1763815000000-wide-imports.js';

export const catalogMigrations = [
  Catalog1763741500000,
  Stock1763741500001,
  ProductCards1763741500002,
  SimilarProducts1763741500003,
  OwnWords1763741500004,
  Tax1763801000000,
  PriceLists1763801000001,
  PriceCards1763801000002,
  UnitsAndOptions1763802000000,
  Attributes1763802000100,
  Papers1763802000200,
  Synonyms1763802000300,
  ProductSheets1763802000900,
  Locations1763804000000,
  Transfers1763804000001,
  StockCounts1763804000002,
  ProductSellers1763803500000,
  Imports1763811000000,
  WideImports1763815000000,
] as const;
