export { BooksService, type BookFile, type BookFormat } from './books/books.service.js';
export { BookProviders, type BookProvider, type ProvidedLine } from './books/book-providers.js';
export { BookKind } from './books/books.types.js';
export { MemberDocumentsService } from './documents/documents.service.js';
export { looksLikeMemberCard } from './cards/card-code.js';
export { MemberCardsService, type CardFormat, type CardHolder } from './cards/cards.service.js';
export { MemberCardNotGood } from './cards/cards.types.js';
export { MembershipModule } from './membership.module.js';
export { AdmissionService } from './applications/admission.service.js';
export { PrincipalShares, type PrincipalShareKeeper } from './applications/principal-shares.js';
export {
  ExitObstacle,
  ExitObstacleKind,
  ExitObstacles,
  MemberHasObligations,
  type ExitObstacleProvider,
} from './exits/exit-obstacles.js';
export { MOST_IN_GROUP } from './groups/groups.service.js';
export { HeirRelation } from './heirs/heirs.types.js';
export { MembershipService, type ActiveMember } from './members/membership.service.js';
export { MemberContactsService } from './members/member-contacts.service.js';
export { RefundRule } from './exits/refund-rule.js';
export { LinkPosterService } from './applications/link-poster.service.js';
export { MembershipDeskService } from './applications/membership-desk.service.js';
export { MembersService } from './members/members.service.js';
export { MemberStatusNotAllowed, PrincipalShareOutstanding } from './members/members.schema.js';
export { MemberReadsService } from './members/member-reads.service.js';
export { MemberSearch, type MemberWords } from './members/member-search.js';
export type { MemberId } from './members/member.entity.js';
export {
  memberNoKey,
  RegisterIntake,
  type FormerLine,
  type MarkMaker,
  type MemberMark,
} from './intake/register-intake.js';
export type { MemberParticularsInput } from './particulars/particulars.inputs.js';
export { OwnRecordService, type OwnRecord } from './self-service/own-record.service.js';
export { MemberListFile } from './members/member-list-file.service.js';
export { memberKindLabel, statusLabel as memberStatusLabel } from './members/member-status.js';
export { MemberSort } from './members/members.schema.js';
export {
  LeaveReason,
  Member,
  MemberAccountState,
  MemberKind,
  MemberStatus,
  MemberStatusCount,
} from './members/member.types.js';
export { MembershipPermission } from './membership.permissions.js';
export { membershipMigrations } from './migrations/index.js';
