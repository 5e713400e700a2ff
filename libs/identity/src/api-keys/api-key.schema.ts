import { Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { ArrayMaxSize, IsArray, IsIn, IsInt, IsString, IsUUID, Max, MaxLength, Min } from 'class-validator';
import { DateTimeScalar } from '@lumbung/platform';

export const ApiKeyMode = { LIVE: 'LIVE', TEST: 'TEST' } as const;
export type ApiKeyMode = keyof typeof ApiKeyMode;
registerEnumType(ApiKeyMode, {
  name: 'ApiKeyMode',
  description: 'Stands in the key itself, so that a test key is seen for what it is.',
});

@ObjectType({ description: 'A key for programs; the secret is shown once, at creation.' })
export class ApiKey {
  readonly __typename = 'ApiKey';
  @Field(() => ID) id: string;
  @Field() name: string;
  @Field(() => ApiKeyMode) mode: ApiKeyMode;
  @Field({ description: 'Such as `lbg_live_7Kq2`.' }) prefix: string;
  @Field(() => [String], { description: 'At most this; less when its maker holds less by now.' }) permissions: string[];
  @Field() createdByName: string;
  @Field(() => DateTimeScalar) createdAt: Date;
  @Field(() => DateTimeScalar) expiresAt: Date;
  @Field(() => DateTimeScalar, { nullable: true, description: 'Exact to five minutes.' }) lastUsedAt: Date | null;
  @Field(() => DateTimeScalar, { nullable: true }) revokedAt: Date | null;
}

@ObjectType({ description: 'The new key.' })
export class ApiKeyCreated {
  readonly __typename = 'ApiKeyCreated';
  @Field(() => ApiKey) apiKey: ApiKey;
  @Field({ description: 'The whole key; never shown again.' }) secret: string;
}

@InputType()
export class CreateApiKeyInput {
  @Field({ description: 'What it is for, at most 80 characters.' })
  @IsString()
  @MaxLength(80)
  name: string;

  @Field(() => ApiKeyMode)
  @IsIn(Object.keys(ApiKeyMode))
  mode: ApiKeyMode;

  @Field(() => [String])
  @IsArray()
  @ArrayMaxSize(100)
  @IsString({ each: true })
  @MaxLength(80, { each: true })
  permissions: string[];

  @Field(() => Int, { defaultValue: 90, description: 'At most one year.' })
  @IsInt()
  @Min(1)
  @Max(366)
  expiresInDays: number;
}

@InputType()
export class RevokeApiKeyInput {
  @Field(() => ID)
  @IsUUID()
  apiKeyId: string;
}
