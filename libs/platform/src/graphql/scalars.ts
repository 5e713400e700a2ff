import { Money, Quantity, isSlug, isUuid, parsePhoneNumber, quantity, rupiah } from '@lumbung/kernel';
import { GraphQLScalarType, Kind, type ValueNode } from 'graphql';
import { badUserInput } from '../errors/faults.js';

function scalar<Internal, External>(options: {
  name: string;
  description: string;
  serialize: (value: unknown) => External;
  parse: (value: unknown) => Internal;
}): GraphQLScalarType<Internal, External> {
  const { name, description, serialize, parse } = options;
  return new GraphQLScalarType<Internal, External>({
    name,
    description,
    serialize,
    parseValue: parse,
    parseLiteral: (node: ValueNode) => parse(literal(node)),
  });
}

function literal(node: ValueNode): unknown {
  if (node.kind === Kind.INT || node.kind === Kind.FLOAT) return Number(node.value);
  return node.kind === Kind.STRING ? node.value : undefined;
}

export const RupiahScalar = scalar<Money, number>({
  name: 'Rupiah',
  description: 'Whole rupiah as a JSON integer between -9007199254740991 and 9007199254740991. Never a fraction.',
  serialize: (value) => (value instanceof Money ? value.amount : (value as number)),
  parse: (value) => {
    if (typeof value !== 'number' || !Number.isSafeInteger(value)) throw badUserInput('A Rupiah is a whole number.');
    return rupiah(value);
  },
});

export const QuantityScalar = scalar<Quantity, number>({
  name: 'Quantity',
  description:
    'An amount of goods in the unit beside it (kg, litre, piece), a JSON number with at most three decimals.',
  serialize: (value) => (value instanceof Quantity ? value.toJSON() : Number(value)),
  parse: (value) => {
    try {
      if (typeof value === 'number') return quantity(value);
    } catch {
      // said below
    }
    throw badUserInput('A Quantity is a number with at most three decimals.');
  },
});

export const DateTimeScalar = scalar<Date, string>({
  name: 'DateTime',
  description: 'An instant in ISO 8601 with its offset, such as 2026-11-21T09:05:00Z.',
  serialize: (value) => (value instanceof Date ? value.toISOString() : new Date(value as string).toISOString()),
  parse: (value) => {
    const instant =
      typeof value === 'string' && /^\d{4}-\d\d-\d\dT.*(Z|[+-]\d\d:\d\d)$/.test(value)
        ? new Date(value)
        : new Date(NaN);
    if (Number.isNaN(instant.getTime())) throw badUserInput('A DateTime is an ISO 8601 instant with its offset.');
    return instant;
  },
});

export const BusinessDateScalar = scalar<string, string>({
  name: 'BusinessDate',
  description: "A day in the cooperative's time zone, YYYY-MM-DD.",
  serialize: String,
  parse: (value) => {
    if (typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value)) {
      const day = new Date(`${value}T00:00:00Z`);
      if (!Number.isNaN(day.getTime()) && day.toISOString().startsWith(value)) return value;
    }
    throw badUserInput('A BusinessDate is a day of the calendar as YYYY-MM-DD.');
  },
});

export const PhoneNumberScalar = scalar<string, string>({
  name: 'PhoneNumber',
  description:
    'A telephone number, given as people write it in Indonesia (0812…, 62…, +62…) and answered as E.164 (+62812…).',
  serialize: String,
  parse: (value) => {
    const phone = typeof value === 'string' ? parsePhoneNumber(value) : null;
    if (!phone) throw badUserInput('This is not an Indonesian telephone number.');
    return phone;
  },
});

export const RegionCodeScalar = scalar<string, string>({
  name: 'RegionCode',
  description:
    "Code of the Ministry of Home Affairs for a province, regency, district or village: '35', '35.75', '35.75.04', '35.75.04.1003'.",
  serialize: String,
  parse: (value) => {
    if (typeof value === 'string' && /^\d\d(\.\d\d(\.\d\d(\.\d{4})?)?)?$/.test(value)) return value;
    throw badUserInput('A RegionCode looks like 35.75.04.1003.');
  },
});

export const SlugScalar = scalar<string, string>({
  name: 'Slug',
  description:
    'The part of an address that names something: lower-case letters, digits and hyphens, 3 to 63 characters.',
  serialize: String,
  parse: (value) => {
    if (isSlug(value) && value.length >= 3) return value;
    throw badUserInput('A Slug has 3 to 63 lower-case letters, digits and single hyphens.');
  },
});

export const UrlScalar = scalar<string, string>({
  name: 'URL',
  description: 'An absolute or site-relative address.',
  serialize: String,
  parse: (value) => {
    if (typeof value === 'string' && value.length <= 2000 && /^(https?:\/\/|\/)/.test(value)) return value;
    throw badUserInput('A URL begins with https://, http:// or a slash.');
  },
});

/** An id as an argument: a UUID, so that a malformed one is refused before the database sees it. */
export function requireUuid(value: string): string {
  if (!isUuid(value)) throw badUserInput('An id is a UUID.');
  return value;
}
