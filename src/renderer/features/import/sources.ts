import { create } from 'zustand';
import { persist } from 'zustand/middleware';
import type { PlainDate } from '../../../domain/dates/plainDate';
import type { FileKind, Mapping } from '../../../domain/importing/mapping/mapping';
import { type OpenedFile, READ_AS_FOUND, type SourceMemory } from '../../workers/importProtocol';
import type { ImportChoices } from './importStore';

/** A kind of file of this user's: how it is read, under a name of his own. */
export interface Source extends SourceMemory {
  readonly name: string;
  /** The day it was used last; null where that was not kept yet. */
  readonly usedOn: PlainDate | null;
}

interface Sources {
  /** The one used last first. */
  readonly sources: readonly Source[];
}

/** What the store held before sources had names. */
interface OnlyMappings {
  readonly mappings: Readonly<Record<string, Mapping>>;
}

/** Every source is mapped by hand once; kept between starts. */
export const useSources = create<Sources>()(
  persist<Sources>(() => ({ sources: [] }), {
    name: 'forbear-mappings',
    version: 2,
    // Version 1 was written by this store alone and had this shape.
    migrate: (state) => ({ sources: fromMappings(state as OnlyMappings) }),
  }),
);

/** Sources of the time when only mappings were kept: named after their first column. */
export function fromMappings({ mappings }: OnlyMappings): Source[] {
  return Object.entries(mappings).map(([fingerprint, mapping]) => ({
    ...{ fingerprint, foundAs: fingerprint, mapping, readAs: READ_AS_FOUND, usedOn: null },
    name: fingerprint.split('|')[0] || mapping.preset,
  }));
}

type Identity = Pick<Source, 'fingerprint'> & { readonly mapping: { readonly kind: FileKind } };

/** The same columns may be open items for one export and customers for another. */
function isSource(source: Identity, { fingerprint, mapping }: Identity): boolean {
  return source.fingerprint === fingerprint && source.mapping.kind === mapping.kind;
}

/** What is remembered of files like this one. */
export function sourceOf(file: OpenedFile): Source | undefined {
  return useSources.getState().sources.find((source) => isSource(source, file));
}

/** Remembers how a file was read, in place of what was remembered of its like. */
export function rememberSource(
  { fingerprint, foundAs, readAs }: OpenedFile,
  { mapping, sourceName }: Pick<ImportChoices, 'mapping' | 'sourceName'>,
  usedOn: PlainDate,
): void {
  const source = { fingerprint, foundAs, readAs, mapping, name: sourceName.trim(), usedOn };
  useSources.setState(({ sources }) => ({
    sources: [source, ...sources.filter((other) => !isSource(other, source))],
  }));
}

/** The name is the user's own; what a file is recognised by stays. */
export function renameSource(source: Source, name: string): void {
  useSources.setState(({ sources }) => ({
    sources: sources.map((one) => (isSource(one, source) ? { ...one, name } : one)),
  }));
}

/** The next file of its kind is asked about anew. */
export function forgetSource(source: Source): void {
  useSources.setState(({ sources }) => ({
    sources: sources.filter((one) => !isSource(one, source)),
  }));
}

/** Brings a forgotten source back, unless its like was learnt anew meanwhile. */
export function restoreSource(source: Source): void {
  useSources.setState(({ sources }) => ({
    sources: sources.some((one) => isSource(one, source)) ? sources : [...sources, source],
  }));
}
