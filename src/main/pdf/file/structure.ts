import { type PdfFile, RawValue } from './pdfFile';

/** Standard structure types (ISO 32000-1, 14.8.4) that are used here. */
export type Role =
  | 'Part'
  | 'Sect'
  | 'H1'
  | 'H2'
  | 'P'
  | 'Note'
  | 'L'
  | 'LI'
  | 'Lbl'
  | 'LBody'
  | 'Table'
  | 'TR'
  | 'TH'
  | 'TD'
  | 'Figure';

/** An element of a document's structure. Where its content lies is added when a page is painted. */
export interface StructNode {
  readonly role: Role;
  readonly children: StructNode[];
  /** What a reader is told instead of a figure. */
  readonly alt?: string;
  readonly lang?: string;
  /** Columns a cell of a table runs over. */
  readonly span?: number;
  /** Of a heading cell. */
  readonly scope?: 'Column' | 'Row';
  /** Of a figure, in points from the bottom left corner of its page. */
  readonly bbox?: readonly [number, number, number, number];
}

export type NodeProps = Omit<StructNode, 'role' | 'children'>;

/** Adds an element at the end of another. */
export function addNode(parent: StructNode, role: Role, props: NodeProps = {}): StructNode {
  const node: StructNode = { role, children: [], ...props };
  parent.children.push(node);
  return node;
}

interface Placed {
  readonly page: number;
  readonly mcid: number;
}

/** Number and content of an element that was met on a page. */
interface Written {
  readonly id: number;
  readonly content: Placed[];
}

/** The structure tree of a file, written document by document so that none of it stays in memory. */
export interface Structure {
  /** Begins a page: answers what gives the next piece of content of an element its number on the page. */
  readonly page: (dictionary: { readonly id: number; readonly data: object }) => PageMarks;
  /** Writes the elements of a document whose pages are painted. */
  readonly finish: (root: StructNode) => void;
  /** Writes what binds all of it together. */
  readonly end: () => void;
}

export interface PageMarks {
  readonly mark: (node: StructNode) => number;
  readonly end: () => void;
}

/** `language` is the one of the file (BCP 47), which readers speak it in. */
export function createStructure(file: PdfFile, language: string): Structure {
  const top = file.reserve();
  const documents: number[] = [];
  const pages: number[] = [];
  let met = new Map<StructNode, Written>();
  const writtenOf = (node: StructNode): Written => {
    const known = met.get(node);
    if (known !== undefined) return known;
    const made = { id: file.reserve(), content: [] };
    met.set(node, made);
    return made;
  };
  return {
    page: (dictionary) => {
      Object.assign(dictionary.data, { StructParents: pages.length });
      const parents: number[] = [];
      const id = file.reserve();
      pages.push(id);
      return {
        mark: (node) => {
          const { id: parent, content } = writtenOf(node);
          content.push({ page: dictionary.id, mcid: parents.length });
          return parents.push(parent) - 1;
        },
        end: () => file.write(id, `[${parents.map((parent) => `${parent} 0 R`).join(' ')}]`),
      };
    },
    finish: (root) => {
      documents.push(writtenOf(root).id);
      writeNode(file, root, top, writtenOf);
      met = new Map();
    },
    end: () => endTree(file, { top, documents, pages, language }),
  };
}

function writeNode(
  file: PdfFile,
  node: StructNode,
  parent: number,
  writtenOf: (node: StructNode) => Written,
): void {
  const { id, content } = writtenOf(node);
  const page = content[0]?.page;
  const kids = content.map((one) =>
    one.page === page ? `${one.mcid}` : `<</Type/MCR/Pg ${one.page} 0 R/MCID ${one.mcid}>>`,
  );
  for (const child of node.children) {
    writeNode(file, child, id, writtenOf);
    kids.push(`${writtenOf(child).id} 0 R`);
  }
  const on = page === undefined ? '' : `/Pg ${page} 0 R`;
  const [only = '[]'] = kids;
  const inside = kids.length === 1 ? ` ${only}` : `[${kids.join(' ')}]`;
  file.write(id, `<</S/${node.role}/P ${parent} 0 R${on}${attributes(node)}/K${inside}>>`);
}

function attributes({ alt, lang, span, scope, bbox }: StructNode): string {
  const table = [
    ...(scope === undefined ? [] : [`/Scope/${scope}`]),
    ...(span === undefined || span < 2 ? [] : [`/ColSpan ${span}`]),
  ];
  const owned = [
    ...(table.length === 0 ? [] : [`/A<</O/Table${table.join('')}>>`]),
    ...(bbox === undefined ? [] : [`/A<</O/Layout/Placement/Block/BBox[${bbox.join(' ')}]>>`]),
  ];
  const spoken = alt === undefined ? '' : `/Alt ${textString(alt)}`;
  return `${owned.join('')}${spoken}${lang === undefined ? '' : `/Lang(${lang})`}`;
}

/** A text as UTF-16 in hex, which needs no escaping. */
function textString(text: string): string {
  const units = Array.from({ length: text.length }, (_, i) => text.charCodeAt(i));
  return `<FEFF${units.map((unit) => unit.toString(16).toUpperCase().padStart(4, '0')).join('')}>`;
}

interface Tree {
  readonly top: number;
  readonly documents: readonly number[];
  readonly pages: readonly number[];
  readonly language: string;
}

function endTree(file: PdfFile, { top, documents, pages, language }: Tree): void {
  const kids = documents.map((id) => `${id} 0 R`).join(' ');
  const nums = pages.map((id, at) => `${at} ${id} 0 R`).join(' ');
  const parents = file.reserve();
  file.write(top, `<</S/Document/P ${file.structRootId} 0 R/Lang(${language})/K[${kids}]>>`);
  file.write(parents, `<</Nums[${nums}]>>`);
  Object.assign(file.structRoot, {
    K: new RawValue(`[${top} 0 R]`),
    ParentTree: new RawValue(`${parents} 0 R`),
    ParentTreeNextKey: pages.length,
  });
}
