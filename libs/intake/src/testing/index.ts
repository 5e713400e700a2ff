export { memberImportIn, memberImportOf, memberImportedIn, memberProblemsOf } from './members.js';
