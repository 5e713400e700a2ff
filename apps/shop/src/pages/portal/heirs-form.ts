import { isUuid, newId } from '@lumbung/kernel';
import type { HeirInput, HeirRelation, PortalHeirsPageQuery } from '@lumbung/web-api';
import type { Messages } from '../../messages/index.js';
import type { FormErrors } from '../../ui/field.js';

export const RELATIONS = [
  'SPOUSE',
  'CHILD',
  'PARENT',
  'SIBLING',
  'GRANDCHILD',
  'OTHER',
] as const satisfies HeirRelation[];
const MOST = 10;
const LEAST_ROWS = 3;
const LONGEST_NAME = 120;

export interface HeirRow {
  readonly id: string | null;
  readonly fullName: string;
  readonly relation: HeirRelation | null;
  /** As typed, in percent. */
  readonly share: string;
}

type KnownHeir = NonNullable<PortalHeirsPageQuery['myHeirs']>['heirs'][number];
type RawForm = Readonly<Record<string, string | undefined>>;

/** The heirs who are known, and room for one more at least. */
export function heirRowsOf(known: readonly KnownHeir[]): HeirRow[] {
  const rows = known.map(({ id, fullName, relation, shareBasisPoints }) => ({
    id,
    fullName,
    relation,
    share: String(shareBasisPoints / 100).replace('.', ','),
  }));
  const count = Math.min(MOST, Math.max(LEAST_ROWS, rows.length + 1));
  return [...rows, ...Array.from({ length: count - rows.length }, () => EMPTY)];
}

const EMPTY: HeirRow = { id: null, fullName: '', relation: null, share: '' };

export function readHeirRows(raw: RawForm): HeirRow[] {
  const rows = Array.from({ length: MOST }, (_, index) => {
    const of = (name: string) => (raw[`${name}${index + 1}`] ?? '').trim();
    return {
      id: isUuid(of('id')) ? of('id') : null,
      fullName: of('fullName').slice(0, LONGEST_NAME),
      relation: RELATIONS.find((relation) => relation === of('relation')) ?? null,
      share: of('share').slice(0, 10),
    };
  });
  const last = rows.findLastIndex((row) => row.fullName !== '' || row.id !== null);
  return rows.slice(0, Math.max(LEAST_ROWS, last + 1));
}

export const readRequestId = ({ requestId }: RawForm) => (isUuid(requestId) ? requestId : newId());

export function heirErrors(rows: readonly HeirRow[], { profile: { heirErrors: errors } }: Messages): FormErrors {
  if (rows.every(({ fullName }) => fullName === '')) return { fullName1: errors.none };
  const found: Record<string, string> = {};
  rows.forEach(({ fullName, relation, share }, index) => {
    if (fullName === '') return;
    if (relation === null) found[`relation${index + 1}`] = errors.relation;
    if (basisPointsOf(share) === null) found[`share${index + 1}`] = errors.share;
  });
  return found;
}

/** Whoever has a name; whether the shares are the whole the house says. */
export function heirInputs(rows: readonly HeirRow[]): HeirInput[] {
  return rows
    .filter(({ fullName }) => fullName !== '')
    .map(({ id, fullName, relation, share }) => ({
      ...(id !== null && { id }),
      fullName,
      relation: relation ?? 'OTHER',
      shareBasisPoints: basisPointsOf(share) ?? 0,
    }));
}

/** '33,33' is 3333; nothing for what is no share. */
function basisPointsOf(text: string): number | null {
  const [, whole = '', part = ''] = /^(\d{1,3})(?:[.,](\d{1,2}))?\s*%?$/.exec(text) ?? [];
  const points = Number(whole) * 100 + Number(part.padEnd(2, '0'));
  return whole !== '' && points > 0 && points <= 10_000 ? points : null;
}
