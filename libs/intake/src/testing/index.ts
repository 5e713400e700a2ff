export {
  memberImportIn,
  memberImportOf,
  memberImportedIn,
  memberProblemsOf,
  registerOf,
  savingCoopIn,
} from './members.js';
export { employeesIn, payrollIn, payrollLinesOf, payrollMatchedIn, payrollPlannedIn } from './payroll.js';
