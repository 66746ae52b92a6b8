import { isIn } from './imports.mjs';
import { isNode, nameOf } from './parse.mjs';
import { CLOCKS, DOORS } from './table.mjs';

/**
 * @typedef {import('./parse.mjs').Node} Node
 * @typedef {import('./imports.mjs').Refusal} Refusal
 */

const CLOCK_READS = ['Date.now', 'performance.timeOrigin', 'Temporal.Now'];

/**
 * Why a file may not use a name; null when it may.
 * @param {string} file path below the root, with slashes
 * @param {Node} node
 * @returns {Refusal | null}
 */
export function judgeName(file, node) {
  return judgeDoor(file, node) ?? judgeClock(file, node) ?? judgeChance(file, node);
}

/** @returns {Refusal | null} */
function judgeDoor(/** @type {string} */ file, /** @type {Node} */ node) {
  if (node.type !== 'Identifier' && node.type !== 'Literal') return null;
  const door = DOORS.find(({ name }) => name === nameOf(node));
  if (door === undefined || isIn(file, door.home)) return null;
  return { rule: door.rule, message: `${door.name} is only for ${door.home}: ${door.instead}` };
}

/** @returns {Refusal | null} */
function judgeClock(/** @type {string} */ file, /** @type {Node} */ node) {
  if (!readsClock(node) || CLOCKS.includes(file)) return null;
  const message = `the system clock is read only in ${CLOCKS.join(' and ')}: take the time as an argument`;
  return { rule: 'clock', message };
}

function readsClock(/** @type {Node} */ node) {
  if (node.type === 'MemberExpression') return CLOCK_READS.includes(pairOf(node));
  // `new Date(x)` only converts; `new Date()` and `Date()` read the clock.
  if (node.type === 'NewExpression')
    return isDate(node) && Array.isArray(node.arguments) && node.arguments.length === 0;
  return node.type === 'CallExpression' && isDate(node);
}

function isDate(/** @type {Node} */ node) {
  return nameOf(node.callee) === 'Date';
}

/** @returns {Refusal | null} */
function judgeChance(/** @type {string} */ file, /** @type {Node} */ node) {
  if (!isIn(file, 'src/domain') || !usesChance(node)) return null;
  return {
    rule: 'randomness',
    message: 'the domain is repeatable: take ids and chance from the context',
  };
}

function usesChance(/** @type {Node} */ node) {
  if (node.type === 'MemberExpression') {
    return pairOf(node) === 'Math.random' || nameOf(node.object) === 'crypto';
  }
  return node.type === 'Identifier' && nameOf(node) === 'randomBytes';
}

/** `Date.now` for `Date.now` and for `globalThis.Date.now`. */
function pairOf(/** @type {Node} */ node) {
  return isNode(node.property) ? `${nameOf(node.object)}.${nameOf(node.property)}` : '';
}
