import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow, InvalidInput, resultUnion } from '@lumbung/platform';
import { PermissionExceeded } from '../staff/staff.schema.js';
import { ApiKey, ApiKeyCreated, CreateApiKeyInput, RevokeApiKeyInput } from './api-key.schema.js';
import { ApiKeysService } from './api-keys.service.js';

const CreateApiKeyResult = resultUnion('CreateApiKeyResult', [ApiKeyCreated, PermissionExceeded, InvalidInput]);
const RevokeApiKeyResult = resultUnion('RevokeApiKeyResult', [ApiKey]);

@Resolver(() => ApiKey)
export class ApiKeysResolver {
  constructor(private readonly keys: ApiKeysService) {}

  @Query(() => [ApiKey], {
    description: '[permission: identity.issueKey] Keys of this cooperative, newest first, at most 100.',
  })
  @Allow('identity.issueKey')
  apiKeys(): Promise<ApiKey[]> {
    return this.keys.list();
  }

  @Mutation(() => CreateApiKeyResult, {
    description: "[permission: identity.issueKey] Makes an API key with at most the maker's permissions.",
  })
  @Allow('identity.issueKey')
  createApiKey(@Args('input') input: CreateApiKeyInput): Promise<typeof CreateApiKeyResult> {
    return this.keys.create(input);
  }

  @Mutation(() => RevokeApiKeyResult, { description: '[permission: identity.issueKey] Ends an API key at once.' })
  @Allow('identity.issueKey')
  revokeApiKey(@Args('input') { apiKeyId }: RevokeApiKeyInput): Promise<typeof RevokeApiKeyResult> {
    return this.keys.revoke(apiKeyId);
  }
}
