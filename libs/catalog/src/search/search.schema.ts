import { InvalidInput, resultUnion } from '@lumbung/platform';
import { Field, ID, InputType } from '@nestjs/graphql';
import { ArrayMaxSize, ArrayMinSize, IsArray, IsOptional, IsString, IsUUID, MaxLength } from 'class-validator';
import { SynonymGroup } from './search.types.js';

@InputType({ description: 'Words that mean the same; without an id a new group.' })
export class SaveSynonymsInput {
  @Field(() => ID, { nullable: true, description: 'The group that is changed.' })
  @IsOptional()
  @IsUUID()
  synonymGroupId?: string | null;

  @Field(() => [String], { description: '2 to 10 words or short phrases of at most three words.' })
  @IsArray()
  @ArrayMinSize(2)
  @ArrayMaxSize(10)
  @IsString({ each: true })
  @MaxLength(60, { each: true })
  words: string[];
}

@InputType()
export class RemoveSynonymsInput {
  @Field(() => ID)
  @IsUUID()
  synonymGroupId: string;
}

export const SaveSynonymsResult = resultUnion('SaveSynonymsResult', [SynonymGroup, InvalidInput]);
export const RemoveSynonymsResult = resultUnion('RemoveSynonymsResult', [SynonymGroup]);
