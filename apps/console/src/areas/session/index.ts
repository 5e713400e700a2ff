export { ForgotPage } from './forgot.js';
export { InvitationPage } from './invitation.js';
export { ResetPage } from './reset.js';
export { SignInPage } from './sign-in.js';
