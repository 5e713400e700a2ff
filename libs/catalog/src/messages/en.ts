import type { id } from './id.js';

export const en: Record<keyof typeof id, string> = {
  'ledger.proof.stock': 'The value of the stock equals its account',
  'ledger.proofMeaning.stock':
    'What all goods on the shelves cost is added up and held against the account of merchandise.',
  OUT_OF_STOCK: 'There is not enough of {products}. Take less, or take it out of the cart.',
  INSUFFICIENT_STOCK: 'Only {available} are free. The rest is not there or held for orders.',
  PRODUCT_INCOMPLETE: 'This product cannot be shown in the shop yet. Complete what is missing first.',
  SKU_TAKEN: 'The code {sku} belongs to another product.',
  'problem.catalog.notAboveZero': 'The amount must be above zero.',
  'problem.catalog.belowZero': 'The amount must not be below zero.',
  'problem.catalog.noChange': 'Say how many came or went.',
  'problem.catalog.price': 'A price lies between Rp0 and Rp1,000,000,000,000.',
  'problem.catalog.memberPrice': 'The member price must not be above the public price.',
  'problem.catalog.contentNeedsUnit': 'Content and its unit go together.',
  'problem.catalog.contentUnit': 'Content is counted in pieces, kg, g, litres or ml.',
  'problem.catalog.tooManyVariants': 'A product has at most 50 variants.',
  'problem.catalog.lastVariant': 'A product in the shop needs an active variant. Archive the product first.',
  'problem.catalog.variantTwice': 'A variant is named more than once.',
  'problem.catalog.mediaUnknown': 'This picture was not found. Please upload it again.',
  'problem.catalog.tooManyImages': 'A product has at most {most} pictures.',
  'problem.catalog.allImages': 'Name every picture of this product once.',
  'problem.catalog.tooManyShelves': 'The shop already has 300 categories.',
  'problem.catalog.tooDeep': 'Categories have at most three levels.',
  'problem.catalog.insideItself': 'A category cannot be moved into itself.',
  'problem.catalog.notAnImage': 'This file is no picture that can be read. Use JPEG, PNG, WebP, HEIC or AVIF.',
  'problem.catalog.imageTooLarge': 'The picture is too large: at most 10 MB and 50 million pixels.',
};
