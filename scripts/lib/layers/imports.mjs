import { isBuiltin } from 'node:module';
import { posix } from 'node:path';
import { HOMES, LAYERS } from './table.mjs';

/**
 * @typedef {import('./table.mjs').Layer} Layer
 * @typedef {import('./parse.mjs').Import} Import
 * @typedef {{ rule: string, message: string }} Refusal
 */

/** Whether a path is the folder (or file) itself or lies in it. */
export function isIn(/** @type {string} */ path, /** @type {string} */ folder) {
  return path === folder || path.startsWith(`${folder}/`);
}

/** The layer of a file: the most specific folder of the table. */
function layerOf(/** @type {string} */ file) {
  const layers = LAYERS.filter((layer) => isIn(file, layer.folder));
  return layers.sort((a, b) => b.folder.length - a.folder.length)[0];
}

/**
 * Why a file may not have an import; null when it may.
 * @param {string} file path below the root, with slashes
 * @param {Import} found
 * @returns {Refusal | null}
 */
export function judgeImport(file, found) {
  const layer = layerOf(file);
  if (layer === undefined) {
    return {
      rule: 'unknown-layer',
      message: 'this folder is on no map; add it to the table of layers',
    };
  }
  if (found.specifier === null) {
    return {
      rule: 'dynamic-import',
      message: 'name the module with a plain string, so that it can be checked',
    };
  }
  // Vite's `?worker`, `?url` and `?raw` do not change where a file lies.
  const specifier = found.specifier.replace(/\?.*$/, '');
  if (specifier.startsWith('.')) return judgeRelative(file, layer, specifier, found.typeOnly);
  if (isBuiltin(specifier)) {
    return layer.node ? null : { rule: 'node-builtin', message: `${specifier}: ${layer.instead}` };
  }
  return judgePackage(file, layer, specifier);
}

/**
 * @param {string} file
 * @param {Layer} layer
 * @param {string} specifier
 * @param {boolean} typeOnly
 * @returns {Refusal | null}
 */
function judgeRelative(file, layer, specifier, typeOnly) {
  const target = posix.normalize(posix.join(posix.dirname(file), specifier));
  if (!isIn(target, 'src')) {
    const isTable = isIn(target, 'resources') && target.endsWith('.json');
    const message = `${target} is outside of src; only JSON tables in resources may be imported`;
    return isTable ? null : { rule: 'climbs-out', message };
  }
  // Same layer, and not a more specific one inside it: renderer/features lies in renderer, but only
  // what stands in renderer itself (the composition of the window) may reach into all of them.
  if (isIn(target, layer.folder)) return null;
  if (layer.may.some((folder) => isModuleIn(target, folder))) return null;
  if (!(layer.mayTypes ?? []).some((folder) => isIn(target, folder))) {
    return { rule: 'layer-import', message: `${target}: ${layer.instead}` };
  }
  const message = `${target}: only its types may be imported here (import type); ${layer.instead}`;
  return typeOnly ? null : { rule: 'types-only', message };
}

/** Like isIn, for a specifier that may leave the extension of a file out. */
function isModuleIn(/** @type {string} */ target, /** @type {string} */ place) {
  return (
    isIn(target, place) || `${target}.ts` === place || target.replace(/\.js$/, '.ts') === place
  );
}

/**
 * @param {string} file
 * @param {Layer} layer
 * @param {string} specifier
 * @returns {Refusal | null}
 */
function judgePackage(file, layer, specifier) {
  const home = HOMES.find(({ packages }) => packages.test(specifier));
  if (home && !home.homes.some((folder) => isIn(file, folder))) {
    const [first] = home.homes;
    const rule = first === undefined ? 'forbidden-package' : 'package-home';
    const place = first === undefined ? 'refused everywhere' : `only in ${home.homes.join(', ')}`;
    return { rule, message: `${specifier} is ${place}: ${home.instead}` };
  }
  if (layer.packages.some((name) => isIn(specifier, name))) return null;
  return { rule: 'package', message: `${specifier} is not for ${layer.folder}: ${layer.instead}` };
}
