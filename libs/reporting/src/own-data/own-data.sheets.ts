import type { Cell, Page } from '@lumbung/documents';
import type { Session } from '@lumbung/identity';
import { formatDateTime, type CooperativeTimeZone } from '@lumbung/kernel';
import { memberKindLabel, memberStatusLabel, type OwnRecord } from '@lumbung/membership';
import { orderStatusLabel } from '@lumbung/orders';
import { translate, type Locale } from '@lumbung/platform';
import type { AccountLine, MoveLine, OrderLine } from './own-data.statements.js';
import { WORDS } from './own-data.words.js';

export interface MonthLine {
  readonly month: string;
  readonly due: number;
  readonly paid: number;
}

export interface OwnData {
  readonly record: OwnRecord;
  readonly accounts: readonly AccountLine[];
  readonly moves: readonly MoveLine[];
  readonly months: readonly MonthLine[];
  readonly orders: readonly OrderLine[];
  readonly sessions: readonly Session[];
}

interface Reading {
  readonly locale: Locale;
  readonly zone: CooperativeTimeZone;
  /** So many lines a sheet shows; one more was asked for. */
  readonly most: number;
}

type Row = readonly Cell[];
interface Sheet {
  readonly name: string;
  readonly rows: Page;
}

/** All sheets, in the order in which they are read. */
export function sheetsOf(data: OwnData, reading: Reading): Sheet[] {
  const { locale, zone, most } = reading;
  const words = WORDS[locale];
  const time = (at: Date | string) => formatDateTime(new Date(at), zone, locale);
  const sheet = (key: keyof typeof words.sheets, lines: readonly Row[]): Sheet => {
    const { name, headings } = words.sheets[key];
    const left = lines.length > most ? [[words.more(most)]] : [];
    return { name, rows: [headings, ...lines.slice(0, most), ...left] };
  };
  return [
    sheet('particulars', particularsOf(data.record, locale)),
    sheet(
      'heirs',
      data.record.heirs.map((heir) => [
        heir.fullName,
        words.relations[heir.relation],
        heir.shareBasisPoints / 100,
        heir.nationalIdNoMasked,
        heir.phoneMasked,
      ]),
    ),
    sheet(
      'consents',
      data.record.consents.map(({ at, isGiven, text, enteredByName }) => [
        time(at),
        isGiven ? words.given : words.withdrawn,
        text,
        enteredByName,
      ]),
    ),
    sheet(
      'accounts',
      data.accounts.map((account) => [
        account.number,
        account.name,
        translate(`savings.family.${account.family}`, locale),
        words.states[account.state],
        account.balance,
        account.held,
        account.openedOn,
        account.closedOn,
      ]),
    ),
    sheet(
      'moves',
      data.moves.map((move) => [
        move.number,
        move.seq,
        move.bookedOn,
        move.valueOn,
        move.text,
        move.amount,
        move.balanceAfter,
      ]),
    ),
    sheet(
      'months',
      data.months.map(({ month, due, paid }) => [month.slice(0, 7), due, paid]),
    ),
    sheet(
      'orders',
      data.orders.map((order) => [
        order.number,
        time(order.placedAt),
        orderStatusLabel(order.status as never, locale),
        order.goods,
        order.total,
        order.contactName,
        order.street,
      ]),
    ),
    sheet(
      'sessions',
      data.sessions.map(({ device, ipAddress, createdAt, lastSeenAt }) => [
        device,
        ipAddress,
        time(createdAt),
        time(lastSeenAt),
      ]),
    ),
  ];
}

function particularsOf({ member, address, particulars: known, numbers }: OwnRecord, locale: Locale): Row[] {
  const { fields, sexes } = WORDS[locale];
  const facts: Record<keyof typeof fields, string | null | undefined> = {
    memberNo: member.memberNo,
    fullName: member.fullName,
    kind: memberKindLabel(member.kind, locale),
    status: memberStatusLabel(member.status, locale),
    joinedOn: member.joinedOn,
    phone: numbers.phone,
    email: numbers.email,
    address,
    birthPlace: known?.birthPlace,
    birthOn: known?.birthOn,
    sex: known?.sex && sexes[known.sex],
    occupation: known?.occupation,
    employer: known?.employer,
    payrollNo: known?.payrollNo,
    nationalId: numbers.nationalId,
    familyCard: numbers.familyCard,
    taxNo: numbers.taxNo,
    mothersMaidenName: numbers.mothersMaidenName,
    bankName: known?.bankName,
    bankAccount: numbers.bankAccount,
    bankHolderName: known?.bankHolderName,
  };
  return Object.entries(facts).map(([field, value]) => [fields[field as keyof typeof fields], value ?? null]);
}
