import { Connection, InvalidInput, PageArgs, resultUnion } from '@lumbung/platform';
import { ArgsType, Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsBoolean,
  IsOptional,
  IsString,
  IsUUID,
  Matches,
  MaxLength,
} from 'class-validator';
import { GroupNameTaken } from '../groups/groups.types.js';

@ObjectType({ description: 'Where members bring their payments (pos penampungan).' })
export class CollectingPost {
  readonly __typename: 'CollectingPost';
  @Field(() => ID) id: string;
  @Field() name: string;
  @Field(() => String, { nullable: true }) keeperName: string | null;
  @Field(() => String, { nullable: true }) place: string | null;
  @Field() isActive: boolean;
  @Field(() => Int) memberCount: number;
}

@ObjectType({ description: 'A page of collecting posts, by name.' })
export class CollectingPostConnection extends Connection(CollectingPost) {}

@ArgsType()
export class CollectingPostsArgs extends PageArgs {
  @Field(() => String, { nullable: true, description: 'Part of a name.' })
  @IsOptional()
  @IsString()
  @MaxLength(80)
  search?: string | null;

  @Field(() => Boolean, { defaultValue: true, description: 'Whether posts that are no longer used are among them.' })
  @IsBoolean()
  withClosed: boolean;
}

@InputType({ description: 'A new post, or, with its id, what is known of one.' })
export class SaveCollectingPostInput {
  @Field(() => ID, { nullable: true })
  @IsOptional()
  @IsUUID()
  postId?: string | null;

  @Field()
  @IsString()
  @Matches(/\S/)
  @MaxLength(80)
  name: string;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @IsString()
  @MaxLength(120)
  keeperName?: string | null;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @IsString()
  @MaxLength(200)
  place?: string | null;

  @Field(() => Boolean, { defaultValue: true })
  @IsBoolean()
  isActive: boolean;
}

@InputType()
export class AssignCollectingPostInput {
  @Field(() => [ID])
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(200)
  @IsUUID(undefined, { each: true })
  memberIds: string[];

  @Field(() => ID, { nullable: true, description: 'None: they come to the office again.' })
  @IsOptional()
  @IsUUID()
  postId?: string | null;
}

@ObjectType({ description: 'How many members have the post now who had another before.' })
export class CollectingPostAssigned {
  readonly __typename: 'CollectingPostAssigned';
  @Field(() => Int) changedCount: number;
}

export const SaveCollectingPostResult = resultUnion('SaveCollectingPostResult', [CollectingPost, GroupNameTaken]);
export const AssignCollectingPostResult = resultUnion('AssignCollectingPostResult', [
  CollectingPostAssigned,
  InvalidInput,
]);
