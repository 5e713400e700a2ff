import { UrlScalar } from '@lumbung/platform';
import { Field, Int, ObjectType } from '@nestjs/graphql';

@ObjectType({
  description:
    'A list as a file, made when it is opened. The addresses are good for ten minutes, for the one who asked.',
})
export class TableExport {
  @Field(() => Int, { description: 'How many rows the file has now, headings left out.' }) rowCount: number;
  @Field(() => Int, { nullable: true, description: 'Of how many products; null for other lists.' }) productCount:
    number | null;
  @Field(() => UrlScalar, {
    description: 'Semicolons, UTF-8 with its mark, numbers with a comma: as Excel reads it in Indonesia.',
  })
  csvUrl: string;
  @Field(() => UrlScalar, { nullable: true, description: 'Excel; null beyond 20,000 rows.' }) xlsxUrl: string | null;
}
