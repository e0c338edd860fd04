import type { Machinery } from '../../src/model/machinery.js';
import { bodies } from './bodies.js';
import { duties } from './duties.js';
import { approvals, products } from './products.js';

/** How the plan is carried out, monitored and evaluated: its parts three and four. */
export const machinery: Machinery = { bodies, duties, products, approvals };
