export { House, TestCooperative, startHouse, startHouseOf } from './house.js';
export { PLANNINGS, rowsRead } from './plans.js';
