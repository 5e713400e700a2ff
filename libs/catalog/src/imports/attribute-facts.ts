import { collapseSpaces, quantity } from '@lumbung/kernel';
import { dayOf, isNothing, signedQuantityOf, yesOrNo } from './cell-values.js';
import type { NamedCell } from './named-columns.js';
import type { PlacedRow } from './grouping.js';
import type { ShelfNames } from './shelf-names.js';
import { byName, nameKey, type AttributeFact, type KnownAttribute, type KnownProduct } from './shop-state.js';

const LONGEST_TEXT = 200;

/** Which attribute a heading names: by its code, else by its name in whatever spelling. Else the code of the problem. */
function attributeOf(name: string, attributes: readonly KnownAttribute[]): KnownAttribute | string {
  const coded = attributes.find(({ code }) => code === name);
  const named = attributes.filter((attribute) => nameKey(attribute.name) === nameKey(name));
  if (!coded && named.length > 1) return 'attributeAmbiguous';
  return coded ?? named[0] ?? 'attributeUnknown';
}

type Read = { readonly value: string } | { readonly problem: string; readonly detail?: string };

/** What a cell says of an attribute, as it is stored; nothing is guessed. */
function valueOf(text: string, { kind, choices }: KnownAttribute): Read {
  if (kind === 'TEXT') {
    const value = collapseSpaces(text);
    return Array.from(value).length > LONGEST_TEXT ? { problem: 'tooLong' } : { value };
  }
  if (kind === 'CHOICE') {
    const choice = byName(choices, text);
    return choice
      ? { value: choice.id }
      : { problem: 'choiceUnknown', detail: choices.map(({ name }) => name).join(', ') };
  }
  const found =
    kind === 'NUMBER'
      ? signedQuantityOf(text)?.toString()
      : kind === 'BOOLEAN'
        ? yesOrNo(text)?.toString()
        : dayOf(text);
  return found == null ? { problem: { NUMBER: 'quantity', BOOLEAN: 'yesNo', DATE: 'day' }[kind] } : { value: found };
}

/** Stored values and those of cells are compared as they would be written: `1.500` and `1,5` are one number. */
function written({ kind }: KnownAttribute, value: string): string {
  if (kind === 'NUMBER') return quantity(value).toString();
  return kind === 'TEXT' ? collapseSpaces(value) : value;
}

interface Said {
  readonly cell: NamedCell;
  readonly attribute: KnownAttribute;
  readonly value: string;
}

/** What can be read of a row's attributes; everything else gets a problem. */
export function factsOf(row: PlacedRow, attributes: readonly KnownAttribute[]): Said[] {
  return (row.values.attributes ?? []).flatMap((cell) => {
    const attribute = attributeOf(cell.name, attributes);
    if (typeof attribute === 'string') return complain(row, cell, attribute, cell.name);
    const found = valueOf(cell.text, attribute);
    if ('value' in found) return [{ cell, attribute, value: found.value }];
    return isNothing(cell.text) ? [] : complain(row, cell, found.problem, found.detail);
  });
}

/**
 * What rows say of the attributes of one product. As with its other parts, the first row that says something is believed,
 * and a later one that says otherwise gets a problem.
 */
export class FactsOfProduct {
  readonly changes: AttributeFact[] = [];
  readonly changedBy = new Set<number>();
  private readonly said = new Map<string, { value: string; line: number }>();

  constructor(
    private readonly before: KnownProduct | null,
    private readonly mayChange: boolean,
    private readonly attributes: readonly KnownAttribute[],
    private readonly shelves: ShelfNames,
  ) {}

  /** Reads a row; `shelf` is where its product is to stand. Adds a problem for everything that cannot be. */
  read(row: PlacedRow, shelf: string | null): AttributeFact[] {
    return factsOf(row, this.attributes).flatMap(({ cell, attribute, value }) => {
      const earlier = this.said.get(attribute.id);
      if (earlier && earlier.value !== value) return complain(row, cell, 'differs', String(earlier.line));
      const known = this.before?.facts.find(({ attributeId }) => attributeId === attribute.id);
      if (!known && !this.shelves.isWithin(shelf, attribute.categoryIds))
        return complain(row, cell, 'attributeElsewhere');
      return [{ attributeId: attribute.id, value }];
    });
  }

  /** Believes what a row without any problem said. */
  take(facts: readonly AttributeFact[], line: number): void {
    for (const fact of facts) {
      if (this.said.has(fact.attributeId)) continue;
      this.said.set(fact.attributeId, { value: fact.value, line });
      const attribute = this.attributes.find(({ id }) => id === fact.attributeId) as KnownAttribute;
      const known = this.before?.facts.find(({ attributeId }) => attributeId === fact.attributeId);
      const isSame = known && written(attribute, known.value) === written(attribute, fact.value);
      if (isSame || !this.mayChange) continue;
      this.changes.push(fact);
      this.changedBy.add(line);
    }
  }
}

function complain(row: PlacedRow, { text, column }: NamedCell, code: string, detail?: string): [] {
  row.problems.push({ field: 'ATTRIBUTE', column, code, value: text, ...(detail === undefined ? {} : { detail }) });
  return [];
}
