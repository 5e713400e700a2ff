import { Allow } from '@lumbung/platform';
import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { MembershipPermission } from '../membership.permissions.js';
import { PostsService } from './posts.service.js';
import {
  AssignCollectingPostInput,
  AssignCollectingPostResult,
  CollectingPost,
  SaveCollectingPostInput,
  SaveCollectingPostResult,
} from './posts.types.js';

@Resolver()
export class PostsResolver {
  constructor(private readonly posts: PostsService) {}

  @Query(() => [CollectingPost], {
    description: '[permission: membership.read] Collecting posts by name, at most 500.',
  })
  @Allow(MembershipPermission.Read)
  collectingPosts(): Promise<CollectingPost[]> {
    return this.posts.list();
  }

  @Mutation(() => SaveCollectingPostResult, { description: '[permission: membership.edit] Opens or corrects a post.' })
  @Allow(MembershipPermission.Edit)
  saveCollectingPost(@Args('input') input: SaveCollectingPostInput): Promise<typeof SaveCollectingPostResult> {
    return this.posts.save(input);
  }

  @Mutation(() => AssignCollectingPostResult, { description: '[permission: membership.edit] Sends members to a post.' })
  @Allow(MembershipPermission.Edit)
  assignCollectingPost(@Args('input') input: AssignCollectingPostInput): Promise<typeof AssignCollectingPostResult> {
    return this.posts.assign(input);
  }
}
