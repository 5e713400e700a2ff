import { StepUpInput, StepUpRefused, StepUpRequired } from '@lumbung/identity';
import { InvalidInput, resultUnion } from '@lumbung/platform';
import { Field, InputType, ObjectType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { IsOptional, ValidateNested } from 'class-validator';

@InputType({ description: 'Asks for what this cooperative holds of me.' })
export class PrepareMyDataInput {
  @Field(() => StepUpInput, { nullable: true, description: 'Refused with StepUpRequired where absent.' })
  @IsOptional()
  @ValidateNested()
  @Type(() => StepUpInput)
  stepUp?: StepUpInput | null;
}

@ObjectType({ description: 'A workbook of what this cooperative holds of me, my own numbers whole.' })
export class MyDataFile {
  readonly __typename = 'MyDataFile';
  @Field({ description: 'Below the address of the API, for ten minutes and for me alone.' }) readonly url: string;

  constructor(url: string) {
    this.url = url;
  }
}

export const PrepareMyDataResult = resultUnion('PrepareMyDataResult', [
  MyDataFile,
  StepUpRequired,
  StepUpRefused,
  InvalidInput,
]);
