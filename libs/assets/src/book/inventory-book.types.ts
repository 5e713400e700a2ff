import { Connection } from '@lumbung/platform';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';

@ObjectType({ description: 'A line of the inventory book, its cells under the headings.' })
export class InventoryBookLine {
  @Field(() => ID, { description: 'Of the fixed asset.' }) id: string;
  @Field(() => [String], { description: 'As they are to be read, in the language of the request.' }) cells: string[];
  number: string;
}

@ObjectType({ description: 'A page of lines, by number of the asset.' })
export class InventoryBookLineConnection extends Connection(InventoryBookLine) {}

@ObjectType({
  description:
    'Buku inventaris, one of the administration books: all fixed assets with those parted with, those cancelled left out. As PDF or XLSX at `/books/inventory/{pdf|xlsx}?from={date}&to={date}` with the same credential.',
})
export class InventoryBook {
  @Field() title: string;
  @Field(() => [String]) headings: string[];
  @Field(() => Int) lineCount: number;
  @Field(() => InventoryBookLineConnection) lines: InventoryBookLineConnection;
}
