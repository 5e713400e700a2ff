import { Allow, requireUuid } from '@lumbung/platform';
import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { MembershipPermission } from '../membership.permissions.js';
import { PostsService } from './posts.service.js';
import {
  AssignCollectingPostInput,
  AssignCollectingPostResult,
  CollectingPost,
  CollectingPostConnection,
  CollectingPostsArgs,
  SaveCollectingPostInput,
  SaveCollectingPostResult,
} from './posts.types.js';

@Resolver()
export class PostsResolver {
  constructor(private readonly posts: PostsService) {}

  @Query(() => CollectingPostConnection, {
    description: '[permission: membership.read] Collecting posts by name, page by page.',
  })
  @Allow(MembershipPermission.Read)
  collectingPosts(@Args() asked: CollectingPostsArgs): Promise<CollectingPostConnection> {
    return this.posts.page(asked);
  }

  @Query(() => CollectingPost, { nullable: true, description: '[permission: membership.read] One collecting post.' })
  @Allow(MembershipPermission.Read)
  collectingPost(@Args('postId', { type: () => ID }) postId: string): Promise<CollectingPost> {
    return this.posts.one(requireUuid(postId));
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
