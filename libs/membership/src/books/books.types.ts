import { Connection, UserError } from '@lumbung/platform';
import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';

export const BookKind = { MEMBERS: 'MEMBERS', BOARD: 'BOARD', SUPERVISORS: 'SUPERVISORS', EVENTS: 'EVENTS' } as const;
export type BookKind = keyof typeof BookKind;
registerEnumType(BookKind, {
  name: 'BookKind',
  description:
    'Books a cooperative must keep: BUKU_ANGGOTA, BUKU_PENGURUS, BUKU_PENGAWAS, CATATAN_KEJADIAN. Made of live data, never written by hand.',
});

@ObjectType({ description: 'A line of a book, its cells under the headings.' })
export class BookLine {
  @Field(() => ID) id: string;
  @Field(() => [String], { description: 'As they are to be read, in the language of the request.' }) cells: string[];
}

@ObjectType({ description: 'A page of lines.' })
export class BookLineConnection extends Connection(BookLine) {}

@ObjectType({
  description:
    'One of the administration books. As PDF or XLSX at `/books/{kind}/{pdf|xlsx}` with the same credential.',
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
  @Field(() => Int) lineCount: number;
}
