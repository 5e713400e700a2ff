export { cooperativeRoutes } from './routes.cooperative.js';
export { councilRoutes } from './routes.council.js';
