/** An element of an XML file. Names are local: a namespace prefix is taken off. */
export interface XmlNode {
  readonly name: string;
  /** URI of the namespace the element is in, `''` when it is in none. */
  readonly namespace: string;
  /** Physical line of the start tag, from 1. */
  readonly line: number;
  /** Values by local name; declarations of namespaces are left out. */
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly XmlNode[];
  /** The character data directly in this element, trimmed, its references resolved. */
  readonly text: string;
}

/** The first child of that name. */
export function child(node: XmlNode | undefined, name: string): XmlNode | undefined {
  return node?.children.find((one) => one.name === name);
}

/** All children of that name, in the order of the file. */
export function children(node: XmlNode | undefined, name: string): XmlNode[] {
  return node === undefined ? [] : node.children.filter((one) => one.name === name);
}

/** The first element below `node` at a path of names ("Acct/Id/IBAN"). */
export function find(node: XmlNode | undefined, path: string): XmlNode | undefined {
  let found = node;
  for (const name of path.split('/')) {
    if (found === undefined) return undefined;
    found = child(found, name);
  }
  return found;
}

/** Every element at a path of names, whichever of the parents repeats. */
export function findAll(node: XmlNode | undefined, path: string): XmlNode[] {
  const start = node === undefined ? [] : [node];
  return path
    .split('/')
    .reduce((found, name) => found.flatMap((one) => children(one, name)), start);
}

/** The text of the first element at a path, or of the node itself; `''` when there is none. */
export function text(node: XmlNode | undefined, path = ''): string {
  return (path === '' ? node : find(node, path))?.text ?? '';
}

/** The value of an attribute, `''` when it is missing. */
export function attr(node: XmlNode | undefined, name: string): string {
  return node?.attributes.get(name) ?? '';
}
