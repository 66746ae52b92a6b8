import { readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { filesBelow } from '../files.mjs';
import { judgeImport } from './imports.mjs';
import { judgeName } from './names.mjs';
import { parse } from './parse.mjs';
import { LONGEST_FILE } from './table.mjs';

/**
 * @typedef {object} Finding
 * @property {string} file path below the root, with slashes
 * @property {number} line from 1
 * @property {string} rule
 * @property {string} message what is wrong and what to do instead
 *
 * @typedef {import('./imports.mjs').Refusal & { start: number }} Spotted
 */

const SOURCE = /\.[cm]?[jt]sx?$/;
const COUNTED = /\.([cm]?[jt]sx?|css|html)$/;

/**
 * Checks every file below `src` of a tree.
 * @param {string} root the folder that holds `src`
 * @returns {{ files: number, findings: Finding[] }}
 */
export function checkTree(root) {
  const paths = filesBelow([join(root, 'src')]).filter((path) => COUNTED.test(path));
  const findings = paths.flatMap((path) =>
    checkFile(relative(root, path).split(sep).join('/'), readFileSync(path, 'utf8')),
  );
  return { files: paths.length, findings };
}

/**
 * Checks one file.
 * @param {string} file path below the root, with slashes
 * @param {string} text
 * @returns {Finding[]} in the order of the lines, each rule once per line
 */
export function checkFile(file, text) {
  const spotted = SOURCE.test(file) ? checkSource(file, text) : [];
  const findings = spotted.map(({ start, ...refusal }) => ({
    file,
    line: lineAt(text, start),
    ...refusal,
  }));
  const once = new Map(findings.map((finding) => [`${finding.line} ${finding.rule}`, finding]));
  return [...tooLong(file, text), ...[...once.values()].sort((a, b) => a.line - b.line)];
}

/** @returns {Spotted[]} */
function checkSource(/** @type {string} */ file, /** @type {string} */ text) {
  const { imports, nodes, problem } = parse(file, text);
  if (problem !== null) {
    return [{ rule: 'syntax', message: `the file cannot be read: ${problem}`, start: 0 }];
  }
  return [
    ...imports.flatMap((found) => spot(judgeImport(file, found), found.start)),
    ...nodes.flatMap((node) => spot(judgeName(file, node), node.start)),
  ];
}

/** @returns {Spotted[]} */
function spot(
  /** @type {import('./imports.mjs').Refusal | null} */ refusal,
  /** @type {number} */ start,
) {
  return refusal === null ? [] : [{ ...refusal, start }];
}

/** @returns {Finding[]} */
function tooLong(/** @type {string} */ file, /** @type {string} */ text) {
  const lines = text.replace(/\n$/, '').split('\n').length;
  if (lines <= LONGEST_FILE) return [];
  const message = `${lines} lines; at most ${LONGEST_FILE}: split it by what changes together`;
  return [{ file, line: LONGEST_FILE + 1, rule: 'file-length', message }];
}

function lineAt(/** @type {string} */ text, /** @type {number} */ offset) {
  return text.slice(0, offset).split('\n').length;
}
