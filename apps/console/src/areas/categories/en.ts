import type { CategoriesWords } from './id.js';

export const en = {
  title: 'Categories',
  lead: 'The shelves of the shop, three levels at most.',
  add: 'Add category',
  addBelow: (name: string) => `Add below ${name}`,
  edit: (name: string) => `Edit category ${name}`,
  name: 'Category name',
  parent: 'Below',
  top: 'Top level',
  position: 'Position',
  positionHint: 'Small numbers come first.',
  isVisible: 'Shown in the shop',
  isVisibleHint: 'Hidden categories are only shown at the desk.',
  hidden: 'Hidden',
  products: (count: string) => `${count} products on sale`,
  empty: 'No categories yet',
  emptyText: 'Begin with the three busiest shelves, such as staples, drinks, members’ goods.',
  seeProducts: 'See products',
  freeAddresses: 'Addresses that are free:',
} satisfies CategoriesWords;
