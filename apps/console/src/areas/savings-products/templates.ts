import type { SavingsFamily, ShariaContract } from '@lumbung/web-api';

/** What savings can be made of, in the order a cooperative sets them up. */
export const TEMPLATES = {
  PRINCIPAL: { family: 'PRINCIPAL', contract: null },
  MANDATORY: { family: 'MANDATORY', contract: null },
  VOLUNTARY: { family: 'VOLUNTARY', contract: null },
  TERM: { family: 'TERM', contract: null },
  PLANNED: { family: 'PLANNED', contract: null },
  WADIAH: { family: 'VOLUNTARY', contract: 'WADIAH' },
  MUDHARABAH: { family: 'VOLUNTARY', contract: 'MUDHARABAH' },
  PLANNED_WADIAH: { family: 'PLANNED', contract: 'WADIAH' },
  TERM_MUDHARABAH: { family: 'TERM', contract: 'MUDHARABAH' },
} as const satisfies Record<string, { family: SavingsFamily; contract: ShariaContract | null }>;

export type TemplateKey = keyof typeof TEMPLATES;
export const TEMPLATE_KEYS = Object.keys(TEMPLATES) as TemplateKey[];

/** Voluntary and planned savings earn and cost by the month; the others by rules of their own. */
export function earnsMonthly(family: SavingsFamily): boolean {
  return family === 'VOLUNTARY' || family === 'PLANNED';
}
