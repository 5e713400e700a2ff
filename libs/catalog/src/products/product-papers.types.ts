import { BusinessDateScalar, Connection } from '@lumbung/platform';
import { Field, ObjectType } from '@nestjs/graphql';
import { ComplianceWarning } from '../shared/enums.js';
import { Product } from './product.types.js';

@ObjectType({ description: 'A product whose papers or label are missing, wrong, or soon over.' })
export class PaperGap {
  @Field(() => Product) product: Product;

  @Field(() => [ComplianceWarning], {
    description: 'What is wrong on the last of the days asked for, if nothing is done.',
  })
  warnings: ComplianceWarning[];

  @Field(() => BusinessDateScalar, {
    nullable: true,
    description: 'The earliest day on which one of its papers, or its goods, run out; may be over.',
  })
  validUntil: string | null;
}

@ObjectType({ description: 'A page of products with gaps in their papers, by name.' })
export class PaperGapConnection extends Connection(PaperGap) {}
