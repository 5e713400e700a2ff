export { House, TestCooperative, startHouse } from './house.js';
