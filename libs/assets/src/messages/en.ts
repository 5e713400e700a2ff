import type { id } from './id.js';

export const en: Record<keyof typeof id, string> = {
  'ledger.proof.assetCost': 'The register of fixed assets equals its accounts',
  'ledger.proofMeaning.assetCost':
    'What the register booked as the cost of its assets is held against the accounts of land, buildings, vehicles and equipment.',
  'ledger.proof.assetDepreciation': 'Depreciation in the register equals its account',
  'ledger.proofMeaning.assetDepreciation':
    'What was written off of each asset is added up and held against accumulated depreciation.',
  ASSET_GONE: 'Asset {number} was parted with or cancelled before.',
  INVENTORY_BOOK_TOO_LONG: 'Too long for one file: at most {most} rows. Choose a shorter period.',
  'dayEnd.assets.depreciation': 'Depreciation of fixed assets',
  'assets.problem.cost': 'The cost must be above Rp0.',
  'assets.problem.future': 'This day has not come yet.',
  'assets.problem.landStays': 'Land is not written off.',
  'assets.problem.life': 'Give the useful life in months.',
  'assets.problem.residual': 'The residual value cannot be above the cost.',
  'assets.problem.residualAboveBook': 'The residual value cannot be above the book value.',
  'assets.problem.onlyOldBooks': 'Only assets from the old books were written off before.',
  'assets.problem.writtenOff': 'What was written off before cannot be above the cost less the residual value.',
  'assets.problem.writtenOffFrom': 'Give the first month that is written off here, not before the acquisition.',
  'assets.problem.reason': 'Say why the estimate changes.',
  'assets.problem.beforeAcquired': 'This asset was not owned on that day.',
  'assets.problem.proceeds': 'What it was sold for cannot be below Rp0.',
  'assets.problem.money': 'Choose cash or bank.',
};
