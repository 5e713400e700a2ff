import { Allow, type ConnectionOf } from '@lumbung/platform';
import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { PaymentsPermission } from '../payments.permissions.js';
import { DrawerListService } from './drawer-list.service.js';
import {
  CloseDrawerInput,
  CloseDrawerResult,
  Drawer,
  DrawerSession,
  DrawerSessionConnection,
  DrawerSessionsArgs,
  MoveDrawerCashInput,
  MoveDrawerCashResult,
  OpenDrawerInput,
  OpenDrawerResult,
  SaveDrawerInput,
  SaveDrawerResult,
} from './drawers.schema.js';
import { DrawersService } from './drawers.service.js';

@Resolver(() => DrawerSession)
export class DrawersResolver {
  constructor(
    private readonly drawers: DrawersService,
    private readonly drawerList: DrawerListService,
  ) {}

  @Query(() => [Drawer], { description: '[payments.drawer] Cash drawers, those in use first; at most 100.' })
  @Allow(PaymentsPermission.Drawer)
  cashDrawers(): Promise<Drawer[]> {
    return this.drawerList.list();
  }

  @Query(() => DrawerSession, { nullable: true, description: '[payments.drawer] The drawer the caller has open.' })
  @Allow(PaymentsPermission.Drawer)
  myDrawerSession(): Promise<DrawerSession | null> {
    return this.drawers.mine();
  }

  @Query(() => DrawerSession, { nullable: true, description: '[payments.readDrawers] One session with its movements.' })
  @Allow(PaymentsPermission.ReadDrawers)
  drawerSession(@Args('id', { type: () => ID }) id: string): Promise<DrawerSession> {
    return this.drawers.find(id);
  }

  @Query(() => DrawerSessionConnection, {
    description: '[payments.readDrawers] Sessions, newest first; their movements are read one by one.',
  })
  @Allow(PaymentsPermission.ReadDrawers)
  drawerSessions(@Args() args: DrawerSessionsArgs): Promise<ConnectionOf<DrawerSession>> {
    return this.drawers.list(args);
  }

  @Mutation(() => SaveDrawerResult, { description: '[payments.configure] Adds or changes a cash drawer.' })
  @Allow(PaymentsPermission.Configure)
  saveDrawer(@Args('input') input: SaveDrawerInput): Promise<typeof SaveDrawerResult> {
    return this.drawerList.save(input);
  }

  @Mutation(() => OpenDrawerResult, {
    description: '[payments.drawer] Takes a drawer over with change in it. Safe to repeat by requestId.',
  })
  @Allow(PaymentsPermission.Drawer)
  openDrawer(@Args('input') input: OpenDrawerInput): Promise<typeof OpenDrawerResult> {
    return this.drawers.open(input);
  }

  @Mutation(() => MoveDrawerCashResult, {
    description: '[payments.drawer] Cash into or out of one’s drawer without an order. Safe to repeat by requestId.',
  })
  @Allow(PaymentsPermission.Drawer)
  moveDrawerCash(@Args('input') input: MoveDrawerCashInput): Promise<typeof MoveDrawerCashResult> {
    return this.drawers.move(input);
  }

  @Mutation(() => CloseDrawerResult, {
    description:
      '[payments.drawer] Counts and hands a drawer back; a difference is booked. Safe to repeat by requestId.',
  })
  @Allow(PaymentsPermission.Drawer)
  closeDrawer(@Args('input') input: CloseDrawerInput): Promise<typeof CloseDrawerResult> {
    return this.drawers.close(input);
  }
}
