import { MAX_CELL_CHARS } from '../limits';
import { decodeXml, scanXml, type XmlHandler } from './xmlScan';

/** Texts that cells refer to by number. Reading aids above the characters (`rPh`) are left out. */
export function readSharedStrings(xml: string): string[] | null {
  const strings: string[] = [];
  const item = new RichText();
  const handler: XmlHandler = {
    done: false,
    text: (raw) => item.text(raw),
    open(name) {
      if (name === 'si') item.start();
      item.open(name);
    },
    close(name) {
      item.close(name);
      if (name === 'si') strings.push(item.value());
    },
  };
  return scanXml(xml, handler) ? strings : null;
}

/** Collects the runs of a text with formatting. */
export class RichText {
  private parts: string[] = [];
  private inText = false;
  private aside = 0;

  start(): void {
    this.parts = [];
    this.inText = false;
    this.aside = 0;
  }

  open(name: string): void {
    if (name === 'rPh') this.aside += 1;
    this.inText = name === 't' && this.aside === 0;
  }

  close(name: string): void {
    if (name === 'rPh') this.aside -= 1;
    this.inText = false;
  }

  text(raw: string): void {
    if (this.inText) this.parts.push(raw);
  }

  value(): string {
    return decodeXml(this.parts.join('')).slice(0, MAX_CELL_CHARS);
  }
}
