export { House, TestCooperative, startHouse, startHouseOf } from './house.js';
