import { Connection, UserError } from '@lumbung/platform';
import { RegisterKind } from '../registers/register-kind.js';
import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';

export const BookKind = {
  MEMBERS: 'MEMBERS',
  BOARD: 'BOARD',
  SUPERVISORS: 'SUPERVISORS',
  EVENTS: 'EVENTS',
  SAVINGS: 'SAVINGS',
  ...RegisterKind,
} as const;
export type BookKind = keyof typeof BookKind;
registerEnumType(BookKind, {
  name: 'BookKind',
  description:
    'Books a cooperative must keep: BUKU_ANGGOTA, BUKU_PENGURUS, BUKU_PENGAWAS, CATATAN_KEJADIAN, BUKU_SIMPANAN_ANGGOTA, made of live data; and those that are written by hand (RegisterKind).',
});

export const BookDating = { PERIOD: 'PERIOD', DAY: 'DAY', NONE: 'NONE' } as const;
export type BookDating = keyof typeof BookDating;
registerEnumType(BookDating, {
  name: 'BookDating',
  description: 'What days mean to a book.',
  valuesMap: {
    PERIOD: { description: 'Its lines have days: those between two of them can be asked for.' },
    DAY: {
      description: 'It shows how things stood at the end of a day, the last of the period; today unless asked for.',
    },
    NONE: { description: 'It shows how things are now; days are not looked at.' },
  },
});

/** MEMBERS by the day of joining, EVENTS and what is written by hand by the day it happened. */
export function datingOf(kind: BookKind): BookDating {
  if (kind === 'BOARD' || kind === 'SUPERVISORS') return 'NONE';
  return kind === 'SAVINGS' ? 'DAY' : 'PERIOD';
}

@ObjectType({ description: 'A line of a book, its cells under the headings.' })
export class BookLine {
  @Field(() => ID) id: string;
  @Field(() => [String], { description: 'As they are to be read, in the language of the request.' }) cells: string[];
}

@ObjectType({ description: 'A page of lines.' })
export class BookLineConnection extends Connection(BookLine) {}

@ObjectType({
  description:
    'One of the administration books. As PDF or XLSX at `/books/{kind}/{pdf|xlsx}?from={date}&to={date}` with the same credential.',
})
export class AdministrationBook {
  @Field(() => BookKind) kind: BookKind;
  @Field() title: string;
  @Field(() => [String]) headings: string[];
  @Field(() => BookLineConnection) lines: BookLineConnection;
}

/** Said beside GraphQL only, where a book is fetched as a file. */
export class BookTooLong extends UserError {
  constructor(readonly lineCount: number) {
    super('BOOK_TOO_LONG', { lineCount });
  }
}

@ObjectType({ description: 'How many lines a book has.' })
export class BookLength {
  @Field(() => BookKind) kind: BookKind;
  @Field() title: string;
  @Field({ description: 'Whether officers write its lines; else it is made of live data.' }) isKept: boolean;
  @Field(() => Int) lineCount: number;
  @Field(() => BookDating) dating: BookDating;
  @Field({ description: 'Whether who asks may write in it.' }) canWrite: boolean;
}
