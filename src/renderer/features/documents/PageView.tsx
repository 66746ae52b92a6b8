import { useState } from 'react';
import type { DocumentPages, PageMark } from '../../../ipc/contract';
import { Button } from '../../components/Button';
import { useMessages } from '../../messages/useMessages';
import './PageView.css';
import { usePicture } from './usePicture';

/** The pages of a document as its PDF file shows them, one at a time. */
export function PageView({ pages: { width, height, pages } }: { readonly pages: DocumentPages }) {
  const say = useMessages().documents.pages;
  const [turned, setTurned] = useState(0);
  const at = Math.min(turned, pages.length - 1);
  const marks = pages[at] ?? [];
  return (
    <div className="pages">
      <svg
        className="pages__page"
        viewBox={`0 0 ${width} ${height}`}
        role="img"
        aria-label={`${say.page(at + 1, pages.length)}. ${textOf(marks)}`}
      >
        <rect className="pages__paper" width={width} height={height} />
        {numbered(marks).map(({ no, mark }) => (
          <MarkView key={no} mark={mark} />
        ))}
      </svg>
      {pages.length > 1 && (
        <div className="pages__turn">
          <Button look="quiet" disabled={at === 0} onClick={() => setTurned(at - 1)}>
            {say.before}
          </Button>
          <span className="muted" role="status">
            {say.page(at + 1, pages.length)}
          </span>
          <Button look="quiet" disabled={at === pages.length - 1} onClick={() => setTurned(at + 1)}>
            {say.next}
          </Button>
        </div>
      )}
    </div>
  );
}

function textOf(marks: readonly PageMark[]): string {
  return marks.flatMap((mark) => (mark.kind === 'text' ? [mark.text.trim()] : [])).join(' ');
}

/** A page never changes its marks one by one: their places are their names. */
function numbered(marks: readonly PageMark[]): { readonly no: number; readonly mark: PageMark }[] {
  return marks.map((mark, no) => ({ no, mark }));
}

function MarkView({ mark }: { readonly mark: PageMark }) {
  switch (mark.kind) {
    case 'text':
      return <TextView mark={mark} />;
    case 'line': {
      const { from, to, width, colour, dash } = mark;
      return (
        <line
          x1={from[0]}
          y1={from[1]}
          x2={to[0]}
          y2={to[1]}
          stroke={colour}
          strokeWidth={width}
          strokeDasharray={dash?.join(' ')}
        />
      );
    }
    case 'rect': {
      const { x, y, width, height, colour } = mark;
      return <rect x={x} y={y} width={width} height={height} fill={colour} />;
    }
    case 'code':
      return <CodeView mark={mark} />;
    case 'image':
      return <ImageView mark={mark} />;
  }
}

function TextView({ mark }: { readonly mark: Extract<PageMark, { kind: 'text' }> }) {
  const { x, y, text, size, face, colour, width } = mark;
  return (
    <>
      <text
        className={`pages__text pages__text--${face}`}
        x={x}
        y={y}
        fontSize={size}
        fill={colour}
        textLength={width > 0 ? width : undefined}
        lengthAdjust="spacingAndGlyphs"
      >
        {text}
      </text>
      {'\n'}
    </>
  );
}

function CodeView({
  mark: { x, y, size, rows },
}: {
  readonly mark: Extract<PageMark, { kind: 'code' }>;
}) {
  const module = size / Math.max(1, rows.length);
  const runs = rows.flatMap((row, line) =>
    [...row.matchAll(/1+/g)].map(
      ({ index, 0: run }) => `M${index} ${line}h${run.length}v1h-${run.length}z`,
    ),
  );
  return (
    <path d={runs.join('')} fill="#000000" transform={`translate(${x} ${y}) scale(${module})`} />
  );
}

function ImageView({ mark }: { readonly mark: Extract<PageMark, { kind: 'image' }> }) {
  const { x, y, width, height, sha256 } = mark;
  const url = usePicture(sha256);
  return url === null ? null : <image href={url} x={x} y={y} width={width} height={height} />;
}
