import { CooperativesModule } from '@lumbung/cooperatives';
import { IdentityModule } from '@lumbung/identity';
import { addMessages } from '@lumbung/platform';
import { Module } from '@nestjs/common';
import './membership.permissions.js';
import { AdmissionService } from './applications/admission.service.js';
import { ApplicantResolver } from './applications/applicant.resolver.js';
import { ApplicantService } from './applications/applicant.service.js';
import { ApplicationBook } from './applications/application-book.js';
import { ApplicationReadsService } from './applications/application-reads.service.js';
import { ApplicationsResolver } from './applications/applications.resolver.js';
import { ApplicationsService } from './applications/applications.service.js';
import { LinkPosterService } from './applications/link-poster.service.js';
import { MembershipDeskResolver } from './applications/membership-desk.resolver.js';
import { MembershipDeskService } from './applications/membership-desk.service.js';
import { BookProviders } from './books/book-providers.js';
import { BooksResolver } from './books/books.resolver.js';
import { BooksService } from './books/books.service.js';
import { MemberCardsResolver } from './cards/cards.resolver.js';
import { MemberCardsService } from './cards/cards.service.js';
import { ConsentsResolver } from './consents/consents.resolver.js';
import { ConsentsService } from './consents/consents.service.js';
import { MemberDocumentsResolver } from './documents/documents.resolver.js';
import { MemberDocumentsService } from './documents/documents.service.js';
import { PrincipalShares } from './applications/principal-shares.js';
import { ExitObstacles } from './exits/exit-obstacles.js';
import { ExitsResolver } from './exits/exits.resolver.js';
import { ExitsService } from './exits/exits.service.js';
import { GroupsResolver } from './groups/groups.resolver.js';
import { GroupsService } from './groups/groups.service.js';
import { HeirsService } from './heirs/heirs.service.js';
import { RegisterIntake } from './intake/register-intake.js';
import { MemberInvitationsResolver } from './invitations/invitations.resolver.js';
import { MemberInvitationsService } from './invitations/invitations.service.js';
import { MemberAccountsService } from './invitations/member-accounts.service.js';
import { MemberListFile } from './members/member-list-file.service.js';
import { MemberReadsService } from './members/member-reads.service.js';
import { MemberSearch } from './members/member-search.js';
import { MembershipService } from './members/membership.service.js';
import { MembersResolver, ViewerMembershipResolver } from './members/members.resolver.js';
import { MemberContactsService } from './members/member-contacts.service.js';
import { MembersService } from './members/members.service.js';
import { RegisterBook } from './members/register-book.js';
import { en } from './messages/en.js';
import { id } from './messages/id.js';
import { NotesResolver, NotesService } from './notes/notes.js';
import { OfficerBooks } from './officers/officer-books.js';
import { OfficersResolver } from './officers/officers.resolver.js';
import { OfficersService } from './officers/officers.service.js';
import { ParticularsResolver } from './particulars/particulars.resolver.js';
import { ParticularsService } from './particulars/particulars.service.js';
import { RegistersResolver } from './registers/registers.resolver.js';
import { RegistersService } from './registers/registers.service.js';
import { MyProfileResolver, ProfileChangesResolver } from './self-service/profile-changes.resolver.js';
import { MyProfileService } from './self-service/my-profile.service.js';
import { OwnRecordService } from './self-service/own-record.service.js';
import { ProfileChangesService } from './self-service/profile-changes.service.js';
import { ProfileDecisionsService } from './self-service/profile-decisions.service.js';
import { PostsResolver } from './posts/posts.resolver.js';
import { PostsService } from './posts/posts.service.js';

addMessages({ id, en });

/** The member register of each cooperative. */
@Module({
  imports: [IdentityModule, CooperativesModule],
  providers: [
    MembershipService,
    MemberReadsService,
    MemberListFile,
    MemberSearch,
    RegisterBook,
    RegisterIntake,
    ParticularsService,
    ParticularsResolver,
    ApplicationBook,
    ApplicationReadsService,
    ApplicationsService,
    ApplicantService,
    AdmissionService,
    PrincipalShares,
    MembershipDeskService,
    LinkPosterService,
    ApplicationsResolver,
    ApplicantResolver,
    MembershipDeskResolver,
    HeirsService,
    ExitObstacles,
    ExitsService,
    ExitsResolver,
    GroupsService,
    GroupsResolver,
    PostsService,
    PostsResolver,
    NotesService,
    NotesResolver,
    OfficersService,
    OfficersResolver,
    OfficerBooks,
    BooksService,
    BooksResolver,
    BookProviders,
    RegistersService,
    RegistersResolver,
    MemberDocumentsService,
    MemberDocumentsResolver,
    MemberCardsService,
    MemberCardsResolver,
    ConsentsService,
    ConsentsResolver,
    MembersService,
    MemberContactsService,
    ProfileChangesService,
    MyProfileService,
    OwnRecordService,
    ProfileDecisionsService,
    MyProfileResolver,
    ProfileChangesResolver,
    MemberAccountsService,
    MemberInvitationsService,
    MembersResolver,
    ViewerMembershipResolver,
    MemberInvitationsResolver,
  ],
  exports: [
    MemberListFile,
    OwnRecordService,
    MembershipService,
    LinkPosterService,
    MembershipDeskService,
    MembersService,
    MemberReadsService,
    MemberContactsService,
    MemberSearch,
    AdmissionService,
    PrincipalShares,
    ExitObstacles,
    BooksService,
    BookProviders,
    MemberCardsService,
    MemberDocumentsService,
    RegisterIntake,
  ],
})
export class MembershipModule {}
