const STEP = /\s*([a-zA-Z]+)\s*\(([^)]*)\)\s*,?/y;

/** Six numbers a PDF takes, in SVG's own order. */
type Matrix = readonly [number, number, number, number, number, number];

/** A `transform` as the numbers before `cm`; `''` for none, null for what is not understood. */
export function transformOf(text: string): string | null {
  if (text.trim() === '') return '';
  let matrix: Matrix = [1, 0, 0, 1, 0, 0];
  STEP.lastIndex = 0;
  let end = 0;
  for (let step = STEP.exec(text); step !== null; step = STEP.exec(text)) {
    const [, name = '', list = ''] = step;
    const next = matrixOf(
      name,
      list
        .trim()
        .split(/[\s,]+/)
        .map(Number),
    );
    if (next === null || !next.every(Number.isFinite)) return null;
    matrix = product(matrix, next);
    end = STEP.lastIndex;
  }
  if (text.slice(end).trim() !== '') return null;
  return matrix.map((value) => `${Math.round(value * 1e5) / 1e5}`).join(' ');
}

function matrixOf(name: string, [a = Number.NaN, b, c, d, e, f]: readonly number[]): Matrix | null {
  switch (name) {
    case 'matrix':
      return [
        a,
        b ?? Number.NaN,
        c ?? Number.NaN,
        d ?? Number.NaN,
        e ?? Number.NaN,
        f ?? Number.NaN,
      ];
    case 'translate':
      return [1, 0, 0, 1, a, b ?? 0];
    case 'scale':
      return [a, 0, 0, b ?? a, 0, 0];
    case 'rotate':
      return rotation(a, b ?? 0, c ?? 0);
    default:
      return null;
  }
}

function rotation(degrees: number, x: number, y: number): Matrix {
  const [cos, sin] = [Math.cos((degrees * Math.PI) / 180), Math.sin((degrees * Math.PI) / 180)];
  return [cos, sin, -sin, cos, x - cos * x + sin * y, y - sin * x - cos * y];
}

/** The inner step first, then the outer one. */
function product([a, b, c, d, e, f]: Matrix, [g, h, i, j, k, l]: Matrix): Matrix {
  return [
    a * g + c * h,
    b * g + d * h,
    a * i + c * j,
    b * i + d * j,
    a * k + c * l + e,
    b * k + d * l + f,
  ];
}
