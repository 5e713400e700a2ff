import { IdentityModule } from '@lumbung/identity';
import { addMessages } from '@lumbung/platform';
import { Module } from '@nestjs/common';
import './membership.permissions.js';
import { MemberInvitationsResolver } from './invitations/invitations.resolver.js';
import { MemberInvitationsService } from './invitations/invitations.service.js';
import { MemberReadsService } from './members/member-reads.service.js';
import { MembershipService } from './members/membership.service.js';
import { MembersResolver, ViewerMembershipResolver } from './members/members.resolver.js';
import { MembersService } from './members/members.service.js';
import { RegisterBook } from './members/register-book.js';
import { en } from './messages/en.js';
import { id } from './messages/id.js';
import { ParticularsResolver } from './particulars/particulars.resolver.js';
import { ParticularsService } from './particulars/particulars.service.js';

addMessages({ id, en });

/** The member register of each cooperative. */
@Module({
  imports: [IdentityModule],
  providers: [
    MembershipService,
    MemberReadsService,
    RegisterBook,
    ParticularsService,
    ParticularsResolver,
    MembersService,
    MemberInvitationsService,
    MembersResolver,
    ViewerMembershipResolver,
    MemberInvitationsResolver,
  ],
  exports: [MembershipService, MemberReadsService],
})
export class MembershipModule {}
