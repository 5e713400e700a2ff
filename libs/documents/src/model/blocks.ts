import type {
  Column,
  Fact,
  FactsBlock,
  QrBlock,
  RuleBlock,
  SignaturesBlock,
  TextBlock,
  TitleBlock,
  Total,
} from './block.js';

/** What may be unknown: such a fact is left out rather than printed empty. */
export type OptionalFact = readonly [label: string, value: string | null | undefined];

export const rule: RuleBlock = { kind: 'rule' };

export function title(text: string, mark: string | null = null): TitleBlock {
  return { kind: 'title', text, mark };
}

export function facts(rows: readonly OptionalFact[], beside: readonly OptionalFact[] = []): FactsBlock {
  return { kind: 'facts', rows: known(rows), beside: known(beside) };
}

export function text(value: string, options: Partial<Omit<TextBlock, 'kind' | 'text'>> = {}): TextBlock {
  return { kind: 'text', text: value, align: 'left', size: 'normal', isStrong: false, maxLines: null, ...options };
}

export function qr(value: string, caption: string | null, size: QrBlock['size'] = 'normal'): QrBlock {
  return { kind: 'qr', text: value, caption, size };
}

export function signatures(...fields: (readonly [role: string, name: string | null])[]): SignaturesBlock {
  return { kind: 'signatures', fields: fields.map(([role, name]) => ({ role, name })) };
}

export function column(heading: string, weight: number, align: Column['align'] = 'left'): Column {
  return { heading, weight, align };
}

export function total(label: string, value: string, isStrong = false): Total {
  return { label, value, isStrong };
}

function known(rows: readonly OptionalFact[]): Fact[] {
  return rows.flatMap(([label, value]) => (value ? [{ label, value }] : []));
}
