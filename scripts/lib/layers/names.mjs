import { isIn } from './imports.mjs';
import { isNode, nameOf } from './parse.mjs';
import { CLOCKS, DOORS } from './table.mjs';

/**
 * @typedef {import('./parse.mjs').Node} Node
 * @typedef {import('./imports.mjs').Refusal} Refusal
 */

const CLOCK_READS = ['Date.now', 'performance.timeOrigin', 'Temporal.Now'];

/** Other ways to load a module, which no rule about imports would see. */
const LOADERS = ['createRequire', 'eval'];
const META_LOADERS = ['glob', 'resolve'];

/** Methods that follow the language of the computer, and how many arguments name one. */
const LOCALE_ARGUMENTS = new Map([
  ['localeCompare', 2],
  ['toLocaleString', 1],
  ['toLocaleDateString', 1],
  ['toLocaleTimeString', 1],
  ['toLocaleUpperCase', 1],
  ['toLocaleLowerCase', 1],
]);

/**
 * Why a file may not use a name; null when it may.
 * @param {string} file path below the root, with slashes
 * @param {Node} node
 * @returns {Refusal | null}
 */
export function judgeName(file, node) {
  return (
    judgeDoor(file, node) ??
    judgeLoader(node) ??
    judgeClock(file, node) ??
    judgeChance(file, node) ??
    judgeLocale(file, node)
  );
}

/** @returns {Refusal | null} */
function judgeDoor(/** @type {string} */ file, /** @type {Node} */ node) {
  if (node.type !== 'Identifier' && node.type !== 'Literal') return null;
  const door = DOORS.find(({ name }) => name === nameOf(node));
  if (door === undefined || isIn(file, door.home)) return null;
  return { rule: door.rule, message: `${door.name} is only for ${door.home}: ${door.instead}` };
}

/** @returns {Refusal | null} */
function judgeLoader(/** @type {Node} */ node) {
  const isNamed = node.type === 'Identifier' && LOADERS.includes(String(node.name));
  if (!isNamed && !isMetaLoader(node)) return null;
  return {
    rule: 'dynamic-import',
    message: 'load modules by import with a plain string, so that it can be checked',
  };
}

/** `import.meta.glob` and `import.meta.resolve`. */
function isMetaLoader(/** @type {Node} */ node) {
  return (
    node.type === 'MemberExpression' &&
    isNode(node.object) &&
    node.object.type === 'MetaProperty' &&
    META_LOADERS.includes(nameOf(node.property) ?? '')
  );
}

/** @returns {Refusal | null} */
function judgeClock(/** @type {string} */ file, /** @type {Node} */ node) {
  if (!readsClock(node) || CLOCKS.includes(file)) return null;
  const message = `the system clock is read only in ${CLOCKS.join(' and ')}: take the time as an argument`;
  return { rule: 'clock', message };
}

function readsClock(/** @type {Node} */ node) {
  if (takenApart(node).some((pair) => CLOCK_READS.includes(pair))) return true;
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
  if (takenApart(node).includes('Math.random')) return true;
  if (node.type === 'MemberExpression') {
    return pairOf(node) === 'Math.random' || nameOf(node.object) === 'crypto';
  }
  return node.type === 'Identifier' && nameOf(node) === 'randomBytes';
}

/** @returns {Refusal | null} */
function judgeLocale(/** @type {string} */ file, /** @type {Node} */ node) {
  if (!isIn(file, 'src/domain') || !followsLocale(node)) return null;
  const message = 'the domain knows no locale of the computer: name the language';
  return { rule: 'locale', message };
}

function followsLocale(/** @type {Node} */ node) {
  const given = Array.isArray(node.arguments) ? node.arguments.length : 0;
  if (node.type === 'NewExpression') return isIntl(node.callee) && given === 0;
  if (node.type !== 'CallExpression') return false;
  const needed = LOCALE_ARGUMENTS.get(nameOf(node.callee) ?? '') ?? 0;
  return given < needed || (isIntl(node.callee) && given === 0);
}

/** `Intl.NumberFormat` and its like. */
function isIntl(/** @type {unknown} */ node) {
  return isNode(node) && node.type === 'MemberExpression' && nameOf(node.object) === 'Intl';
}

/** `Date.now` for `const { now } = Date`; empty for any other node. */
function takenApart(/** @type {Node} */ node) {
  if (node.type !== 'VariableDeclarator' || !isNode(node.id)) return [];
  const { properties } = node.id;
  const keys = Array.isArray(properties) ? properties : [];
  return keys.map((one) => `${nameOf(node.init)}.${isNode(one.key) ? nameOf(one.key) : ''}`);
}

/** `Date.now` for `Date.now` and for `globalThis.Date.now`. */
function pairOf(/** @type {Node} */ node) {
  return isNode(node.property) ? `${nameOf(node.object)}.${nameOf(node.property)}` : '';
}
