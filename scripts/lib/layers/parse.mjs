import { extname } from 'node:path';
import { parseSync } from 'rolldown/utils';

/**
 * A node of the syntax tree, read loosely: the rules look at few kinds of node.
 * @typedef {{ type: string, start: number, [key: string]: unknown }} Node
 *
 * @typedef {object} Import
 * @property {string | null} specifier null when it is not a literal
 * @property {boolean} typeOnly
 * @property {number} start offset in the text
 *
 * @typedef {object} Parsed
 * @property {Import[]} imports
 * @property {Node[]} nodes every node, in no special order
 * @property {string | null} problem why the file cannot be read
 */

/** @type {Readonly<Record<string, 'ts' | 'tsx' | 'js' | 'jsx'>>} */
const LANGUAGES = { '.ts': 'ts', '.mts': 'ts', '.cts': 'ts', '.tsx': 'tsx', '.jsx': 'jsx' };

/**
 * Reads one source file.
 * @param {string} file
 * @param {string} text
 * @returns {Parsed}
 */
export function parse(file, text) {
  const { program, errors } = parseSync(file, text, { lang: LANGUAGES[extname(file)] ?? 'js' });
  /** @type {Node[]} */
  const nodes = [];
  collect(program, nodes);
  return { nodes, imports: nodes.flatMap(importOf), problem: errors[0]?.message ?? null };
}

/** Adds every node below a value. */
function collect(/** @type {unknown} */ value, /** @type {Node[]} */ into) {
  if (Array.isArray(value)) for (const item of value) collect(item, into);
  if (!isNode(value)) return;
  into.push(value);
  for (const child of Object.values(value)) {
    if (typeof child === 'object' && child !== null) collect(child, into);
  }
}

/**
 * Whether a value is a node of the tree.
 * @param {unknown} value
 * @returns {value is Node}
 */
export function isNode(value) {
  return typeof value === 'object' && value !== null && 'type' in value && 'start' in value;
}

/**
 * The import a node stands for: `import`, `export from`, `import()`, `import x = require()`,
 * `require()`, `import('x').T` and `new URL('x', import.meta.url)`, by which workers are named.
 * @param {Node} node
 * @returns {Import[]}
 */
function importOf(node) {
  const at = node.start;
  switch (node.type) {
    case 'ImportDeclaration':
    case 'ExportNamedDeclaration':
    case 'ExportAllDeclaration':
      return isNode(node.source) ? [importFrom(node.source, isTypeOnly(node), at)] : [];
    case 'TSImportType':
      return [importFrom(node.source, true, at)];
    case 'ImportExpression':
      return [importFrom(node.source, false, at)];
    case 'TSExternalModuleReference':
      return [importFrom(node.expression, false, at)];
    case 'CallExpression':
      return nameOf(node.callee) === 'require' ? [importFrom(first(node), false, at)] : [];
    case 'NewExpression':
      return namesModule(node) ? [importFrom(first(node), false, at)] : [];
    default:
      return [];
  }
}

/** @returns {Import} */
function importFrom(
  /** @type {unknown} */ source,
  /** @type {boolean} */ typeOnly,
  /** @type {number} */ start,
) {
  const specifier = isNode(source) && typeof source.value === 'string' ? source.value : null;
  return { specifier, typeOnly, start };
}

/** `import type`, or braces in which every name is a type. */
function isTypeOnly(/** @type {Node} */ node) {
  if (node.importKind === 'type' || node.exportKind === 'type') return true;
  const names = Array.isArray(node.specifiers) ? node.specifiers : [];
  return names.length > 0 && names.every((name) => (name.importKind ?? name.exportKind) === 'type');
}

/** `new URL('./x.ts', import.meta.url)`. */
function namesModule(/** @type {Node} */ node) {
  const [, base] = Array.isArray(node.arguments) ? node.arguments : [];
  return nameOf(node.callee) === 'URL' && nameOf(base) === 'url' && nameOf(base.object) === 'meta';
}

function first(/** @type {Node} */ node) {
  return Array.isArray(node.arguments) ? node.arguments[0] : undefined;
}

/**
 * The last name of an expression: `Date` for `Date` and for `globalThis.Date`, `now` for `Date.now`.
 * @param {unknown} node
 * @returns {string | undefined}
 */
export function nameOf(node) {
  if (!isNode(node)) return undefined;
  if (node.type === 'Identifier') return String(node.name);
  if (node.type === 'Literal') return String(node.value);
  if (node.type === 'MemberExpression') return nameOf(node.property);
  if (node.type === 'MetaProperty') return nameOf(node.property);
  return undefined;
}
