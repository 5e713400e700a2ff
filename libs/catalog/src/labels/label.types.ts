import { UrlScalar } from '@lumbung/platform';
import { ArgsType, Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsEnum,
  IsInt,
  IsOptional,
  IsUUID,
  Max,
  Min,
  ValidateNested,
} from 'class-validator';

export enum LabelKind {
  SHELF_CARD = 'SHELF_CARD',
  PRODUCT_LABEL = 'PRODUCT_LABEL',
}
registerEnumType(LabelKind, {
  name: 'LabelKind',
  description: 'What is printed of goods.',
  valuesMap: {
    SHELF_CARD: { description: 'Kartu harga: name, member price, public price and bars, for the shelf.' },
    PRODUCT_LABEL: {
      description: 'Label: name, price, content, producer, papers, expiry and bars, to stick on goods.',
    },
  },
});

export enum LabelFormat {
  A4_LABELS = 'A4_LABELS',
  LABEL_58X40 = 'LABEL_58X40',
}
registerEnumType(LabelFormat, {
  name: 'LabelFormat',
  description: 'On what: 21 a page of A4 to be cut, or one after another for a label printer of 58 × 40 mm.',
});

@InputType({ description: 'So many alike of one variant.' })
export class LabelInput {
  @Field(() => ID)
  @IsUUID()
  variantId: string;

  @Field(() => Int, { defaultValue: 1, description: '1 to 100.' })
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(100)
  copies: number;
}

@ArgsType()
export class LabelsArgs {
  @Field(() => [LabelInput], { description: 'At most 100 variants, printed in this order.' })
  @ArrayMinSize(1)
  @ArrayMaxSize(100)
  @ValidateNested({ each: true })
  @Type(() => LabelInput)
  labels: LabelInput[];

  @Field(() => LabelKind)
  @IsEnum(LabelKind)
  kind: LabelKind;

  @Field(() => LabelFormat, { defaultValue: LabelFormat.A4_LABELS })
  @IsEnum(LabelFormat)
  format: LabelFormat;
}

@ObjectType({ description: 'Labels as a PDF, made when it is opened.' })
export class LabelSheet {
  @Field(() => Int, { description: 'How many labels.' }) labelCount: number;
  @Field(() => UrlScalar, { description: 'Good for ten minutes, for the one who asked.' }) url: string;
}
