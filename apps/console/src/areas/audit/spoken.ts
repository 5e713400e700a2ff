import type { BusinessDate } from '@lumbung/kernel';
import { useFormat } from '../../format/use-format.js';
import { useAuditWords } from './words.js';

type Known = Readonly<Record<string, string | undefined>>;

const MONEY = new Set([
  ...[
    'amount',
    'total',
    'price',
    'publicPrice',
    'memberPrice',
    'limit',
    'openingFloat',
    'counted',
    'expected',
    'value',
  ],
  ...['refunded', 'fee', 'payout', 'principal', 'penalty', 'forfeited', 'saved', 'received', 'tendered', 'payable'],
  ...['fourEyesAbove', 'proposed', 'settled'],
]);
const DAY = /^\d{4}-\d\d-\d\d$/;
const INSTANT = /^\d{4}-\d\d-\d\dT[\d:.]+(Z|[+-]\d\d:\d\d)$/;
const WHOLE = /^-?\d{1,15}$/;
const CODE = /^[A-Z][A-Z_]+(?= |$)/;
const ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** How records are said: in words where the house has them, else by the code, so that nothing is guessed. */
export function useSpoken() {
  const words = useAuditWords();
  const format = useFormat();
  const value = (field: string, text: string): string => {
    if (text === 'true') return words.yes;
    if (text === 'false') return words.no;
    if (DAY.test(text)) return format.day(text as BusinessDate);
    if (INSTANT.test(text)) return format.time(text);
    if (WHOLE.test(text) && MONEY.has(lastOf(field))) return format.money(Number(text));
    if (ID.test(text)) return `…${text.slice(-6)}`;
    return (words.values as Known)[text] ?? text;
  };
  return {
    action: (action: string) => {
      const [domain = '', verb = ''] = action.split('.');
      return (words.actions as Known)[action] ?? `${(words.domains as Known)[domain] ?? domain}: ${verb}`;
    },
    subject: (kind: string) => (words.subjects as Known)[kind] ?? kind,
    actor: ({ kind, name }: { readonly kind: string; readonly name: string | null }) =>
      kind === 'person' || kind === 'apiKey' ? (name ?? words.nobody) : ((words.kinds as Known)[kind] ?? name ?? kind),
    /** Lists and parts of things keep their numbers: 1 · Banyaknya. */
    field: (field: string) =>
      field
        .split('.')
        .map((part) => (words.fields as Known)[part] ?? part)
        .join(' · '),
    /** Some begin with a code the clerk chose, and go on in his own words. */
    reason: (text: string) => text.replace(CODE, (code) => (words.values as Known)[code] ?? code),
    value: (field: string, text: string) =>
      text
        .split(', ')
        .map((part) => value(field, part))
        .join(', '),
  };
}

function lastOf(field: string): string {
  return field.split('.').at(-1) ?? field;
}
