import { daysBetween, type BusinessDate } from '@lumbung/kernel';

/** A line of the bank that nothing answers yet; above zero came in. */
export interface OpenLine {
  readonly id: string;
  readonly onDay: BusinessDate;
  readonly amount: number;
  readonly text: string;
  /** The journal that was written for it, once it is posted. */
  readonly journalId: string | null;
}

/** A posting of the books on the bank account that nothing answers yet; above zero is a debit of the bank. */
export interface OpenPosting {
  /** Journal and line. */
  readonly id: string;
  readonly journalId: string;
  readonly bookedOn: BusinessDate;
  readonly amount: number;
  readonly text: string;
  readonly reversesId: string | null;
}

export type ProposalKind = 'WRITTEN' | 'ONE_TO_ONE' | 'ONE_TO_MANY' | 'MANY_TO_ONE' | 'CANCELLED';

export interface Proposal {
  readonly kind: ProposalKind;
  readonly lineIds: readonly string[];
  readonly postingIds: readonly string[];
  /** Nothing else fits as well: it may be accepted without a second look. */
  readonly isSure: boolean;
}

/** Sets of more than this many are left to people: chance alone makes them fit. */
const MOST_TOGETHER = 4;
const MOST_CANDIDATES = 16;

/**
 * What belongs together, by amount, by days between at most, and by the numbers and names both texts have. First what was
 * written for a line, then pairs (the best fitting first), then one against several, and what the books took back
 * themselves. Nothing is proposed twice.
 */
export function proposalsOf(
  lines: readonly OpenLine[],
  postings: readonly OpenPosting[],
  daysApart: number,
): Proposal[] {
  const left = { lines: new Set(lines), postings: new Set(postings) };
  const take = (
    kind: ProposalKind,
    of: readonly OpenLine[],
    and: readonly OpenPosting[],
    isSure: boolean,
  ): Proposal => {
    of.forEach((line) => left.lines.delete(line));
    and.forEach((posting) => left.postings.delete(posting));
    return { kind, lineIds: of.map(({ id }) => id), postingIds: and.map(({ id }) => id), isSure };
  };
  return [
    ...written(left, take),
    ...cancelled(left, take),
    ...pairs(left, take, daysApart),
    ...against(left.lines, left.postings, daysApart, (line, several) => take('ONE_TO_MANY', [line], several, false)),
    ...against(left.postings, left.lines, daysApart, (posting, several) =>
      take('MANY_TO_ONE', several, [posting], false),
    ),
  ];
}

interface Left {
  readonly lines: Set<OpenLine>;
  readonly postings: Set<OpenPosting>;
}
type Take = (kind: ProposalKind, of: readonly OpenLine[], and: readonly OpenPosting[], isSure: boolean) => Proposal;

function written(left: Left, take: Take): Proposal[] {
  return [...left.lines].flatMap((line) => {
    if (line.journalId === null) return [];
    const own = [...left.postings].filter(({ journalId }) => journalId === line.journalId);
    return sumOf(own) === line.amount && own.length > 0 ? [take('WRITTEN', [line], own, true)] : [];
  });
}

/** A journal and the one that took it back: the bank knows neither. */
function cancelled(left: Left, take: Take): Proposal[] {
  return [...left.postings].flatMap((posting) => {
    const other =
      posting.reversesId !== null &&
      [...left.postings].find(
        ({ journalId, amount }) => journalId === posting.reversesId && amount === -posting.amount,
      );
    return other ? [take('CANCELLED', [], [other, posting], true)] : [];
  });
}

/** One posting, or all open ones of a journal: a transfer with its unique amount is two postings and one line. */
interface Unit {
  readonly postings: readonly OpenPosting[];
  readonly amount: number;
  readonly bookedOn: BusinessDate;
  readonly text: string;
}

interface Pair {
  readonly line: OpenLine;
  readonly unit: Unit;
  /** Words in common first, days between second. */
  readonly rank: number;
}

function pairs(left: Left, take: Take, daysApart: number): Proposal[] {
  const byAmount = grouped(unitsOf([...left.postings]), ({ amount }) => amount);
  const all = [...left.lines].flatMap((line) =>
    (byAmount.get(line.amount) ?? []).flatMap((unit): Pair[] => {
      const apart = Math.abs(daysBetween(line.onDay, unit.bookedOn));
      const rank = inCommon(line.text, unit.text) * 1_000 - apart;
      return apart <= daysApart ? [{ line, unit, rank }] : [];
    }),
  );
  // Of several that fit equally well nobody is sure.
  const ofLine = grouped(all, ({ line }) => line);
  const ofUnit = grouped(all, ({ unit }) => unit);
  const isBest = (of: readonly Pair[] | undefined, pair: Pair) =>
    of?.every((other) => other === pair || other.rank < pair.rank);
  return [...all]
    .sort((a, b) => b.rank - a.rank)
    .flatMap((pair) => {
      const { line, unit } = pair;
      if (!left.lines.has(line) || !unit.postings.every((posting) => left.postings.has(posting))) return [];
      const isSure = Boolean(isBest(ofLine.get(line), pair) && isBest(ofUnit.get(unit), pair));
      return [take(unit.postings.length > 1 ? 'ONE_TO_MANY' : 'ONE_TO_ONE', [line], unit.postings, isSure)];
    });
}

function unitsOf(postings: readonly OpenPosting[]): Unit[] {
  const unit = (of: readonly OpenPosting[]): Unit => ({
    postings: of,
    amount: sumOf(of),
    bookedOn: (of[0] as OpenPosting).bookedOn,
    text: of.map(({ text }) => text).join(' '),
  });
  const journals = [...grouped(postings, ({ journalId }) => journalId).values()].filter((of) => of.length > 1);
  return [...journals.map(unit), ...postings.map((posting) => unit([posting]))];
}

function grouped<T, K>(of: readonly T[], keyOf: (one: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const one of of) groups.set(keyOf(one), [...(groups.get(keyOf(one)) ?? []), one]);
  return groups;
}

interface Dated {
  readonly amount: number;
  readonly onDay?: BusinessDate;
  readonly bookedOn?: BusinessDate;
}
const dayOf = ({ onDay, bookedOn }: Dated): BusinessDate => (onDay ?? bookedOn) as BusinessDate;

/** One thing against several of the other side that sum to it: those of one day first, then any few. */
function against<One extends Dated, Other extends Dated>(
  ones: Set<One>,
  others: Set<Other>,
  daysApart: number,
  take: (one: One, several: Other[]) => Proposal,
): Proposal[] {
  return [...ones].flatMap((one) => {
    const near = [...others]
      .filter(
        (other) =>
          Math.sign(other.amount) === Math.sign(one.amount) &&
          Math.abs(other.amount) < Math.abs(one.amount) &&
          Math.abs(daysBetween(dayOf(one), dayOf(other))) <= daysApart,
      )
      .sort((a, b) => Math.abs(daysBetween(dayOf(one), dayOf(a))) - Math.abs(daysBetween(dayOf(one), dayOf(b))));
    const days = [...grouped(near, dayOf).values()];
    const several =
      days.find((of) => of.length > 1 && sumOf(of) === one.amount) ??
      subset(near.slice(0, MOST_CANDIDATES), one.amount, MOST_TOGETHER);
    return several ? [take(one, several)] : [];
  });
}

/** The first few, at least two, that sum to an amount; all have its sign. */
function subset<T extends Dated>(of: readonly T[], amount: number, most: number, from = 0, least = 2): T[] | undefined {
  for (let at = from; at < of.length && most > 0; at++) {
    const one = of[at] as T;
    const rest = amount - one.amount;
    if (rest === 0 && least <= 1) return [one];
    if (rest === 0 || Math.sign(rest) !== Math.sign(amount)) continue;
    const found = subset(of, rest, most - 1, at + 1, least - 1);
    if (found) return [one, ...found];
  }
  return undefined;
}

const sumOf = (of: readonly Dated[]): number => of.reduce((sum, { amount }) => sum + amount, 0);

/** How many words of five signs and more, and numbers of four digits and more, two texts share. */
function inCommon(one: string, other: string): number {
  const words = (text: string) => new Set(text.toUpperCase().match(/\d{4,}|[A-Z]{5,}/g) ?? []);
  const known = words(other);
  return [...words(one)].filter((word) => known.has(word) && !EVERYWHERE.has(word)).length;
}

/** Words that say nothing about which one it is. */
const EVERYWHERE = new Set([
  'TRANSFER',
  'TRSF',
  'SETORAN',
  'TUNAI',
  'TARIKAN',
  'BIAYA',
  'KREDIT',
  'DEBET',
  'DEBIT',
  'KOPERASI',
  'PEMBAYARAN',
  'BANKING',
]);
