import { FourEyesRequired, InvalidInput, resultUnion, UserError } from '@lumbung/platform';
import { Field, ObjectType } from '@nestjs/graphql';
import { Member } from '../members/member.types.js';
import {
  MemberStatusNotAllowed,
  PossibleDuplicateMember,
  PrincipalShareOutstanding,
} from '../members/members.schema.js';
import { ApplicationState } from './application-state.js';
import { ApplicationReceived, MembershipApplication, OwnApplication } from './application.types.js';

@ObjectType({
  implements: () => UserError,
  description: 'Nobody can apply this way now, or the link is no longer good.',
})
export class ApplicationsClosed extends UserError {
  constructor() {
    super('APPLICATIONS_CLOSED');
  }
}

@ObjectType({ implements: () => UserError, description: 'The application stands where this step is not possible.' })
export class ApplicationStepNotAllowed extends UserError {
  @Field(() => ApplicationState) readonly currentState: ApplicationState;

  constructor(currentState: ApplicationState, label: string) {
    super('APPLICATION_STEP_NOT_ALLOWED', { label });
    this.currentState = currentState;
  }
}

export const ApplyForMembershipResult = resultUnion('ApplyForMembershipResult', [
  ApplicationReceived,
  ApplicationsClosed,
  InvalidInput,
]);
export const AnswerApplicationResult = resultUnion('AnswerApplicationResult', [
  OwnApplication,
  ApplicationStepNotAllowed,
  InvalidInput,
]);
export const WithdrawApplicationResult = resultUnion('WithdrawApplicationResult', [
  OwnApplication,
  ApplicationStepNotAllowed,
]);
export const EnterApplicationResult = resultUnion('EnterApplicationResult', [MembershipApplication, InvalidInput]);
export const ApplicationStepResult = resultUnion('ApplicationStepResult', [
  MembershipApplication,
  ApplicationStepNotAllowed,
]);
export const ApproveApplicationResult = resultUnion('ApproveApplicationResult', [
  MembershipApplication,
  ApplicationStepNotAllowed,
  PossibleDuplicateMember,
  FourEyesRequired,
]);
export const ConfirmPrincipalPaidResult = resultUnion('ConfirmPrincipalPaidResult', [
  Member,
  MemberStatusNotAllowed,
  PrincipalShareOutstanding,
  InvalidInput,
]);
