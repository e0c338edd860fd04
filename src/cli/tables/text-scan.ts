import type { UnplacedFinding } from './table-finding.js';

/** How the characters of a table are written as bytes. */
export type TextEncoding = 'utf-8' | 'gb18030' | 'utf-16le' | 'utf-16be';

/** What the bytes of a whole file say about it: its encoding, or why it is not a table. */
export type ScannedText =
  | { readonly encoding: TextEncoding; readonly problem?: never }
  | { readonly problem: UnplacedFinding; readonly encoding?: never };

/** Bytes are given one piece after another, the verdict at the end. */
export interface TextScan {
  update(bytes: Uint8Array): void;
  finish(): ScannedText;
}

const [NUL, LINE_FEED, CARRIAGE_RETURN, SPACE, ASCII_END] = [0x00, 0x0a, 0x0d, 0x20, 0x80];
/** Of damaged UTF-8 most characters are whole; in GB18030 almost none is well-formed UTF-8 of three bytes. */
const WHOLE_FOR_ONE_BROKEN = 4;
const MAGIC_LENGTH = 4;

/**
 * Tells the encoding of a file from all of its bytes: the byte order mark, else UTF-8 where every byte is well-formed, else
 * GB18030. The whole file decides, because a few characters of GB18030 can look like UTF-8.
 *
 * A file that is mostly UTF-8 with some broken bytes is damaged, not GB18030, and is refused with the line. Workbooks, and
 * whatever else holds NUL bytes, are no text. Linear in the bytes, memory constant.
 *
 * @returns a scan that takes bytes
 * @example
 * createTextScan().finish().problem.code; // => 'file-empty'
 */
export function createTextScan(): TextScan {
  const magic: number[] = [];
  let line = 1;
  let previous = 0;
  let content = 0;
  let nulLine = 0;
  let [utf8Left, utf8Low, utf8High, utf8Length] = [0, 0, 0, 0];
  let [broken, brokenLine, whole] = [0, 0, 0];
  let [gbState, gbBrokenLine] = [0, 0];

  const breakUtf8 = (): void => {
    utf8Left = 0;
    broken += 1;
    if (brokenLine === 0) brokenLine = line;
  };
  const startUtf8 = (byte: number): void => {
    utf8Low = 0x80;
    utf8High = 0xbf;
    if (byte >= 0xc2 && byte <= 0xdf) utf8Length = 2;
    else if (byte >= 0xe0 && byte <= 0xef) {
      utf8Length = 3;
      // No overlong forms, no surrogates.
      if (byte === 0xe0) utf8Low = 0xa0;
      if (byte === 0xed) utf8High = 0x9f;
    } else if (byte >= 0xf0 && byte <= 0xf4) {
      utf8Length = 4;
      if (byte === 0xf0) utf8Low = 0x90;
      if (byte === 0xf4) utf8High = 0x8f;
    } else {
      breakUtf8();
      return;
    }
    utf8Left = utf8Length - 1;
  };
  const scanUtf8 = (byte: number): void => {
    if (utf8Left === 0) {
      if (byte >= ASCII_END) startUtf8(byte);
      return;
    }
    if (byte < utf8Low || byte > utf8High) {
      breakUtf8();
      if (byte >= ASCII_END) startUtf8(byte);
      return;
    }
    utf8Low = 0x80;
    utf8High = 0xbf;
    utf8Left -= 1;
    if (utf8Left === 0 && utf8Length > 2) whole += 1;
  };
  /** Two bytes, or four of which the second and fourth are digits. */
  const scanGb = (byte: number): void => {
    const isLead = byte >= 0x81 && byte <= 0xfe;
    const isDigit = byte >= 0x30 && byte <= 0x39;
    switch (gbState) {
      case 0:
        if (byte < ASCII_END) return;
        if (isLead) gbState = 1;
        else if (gbBrokenLine === 0) gbBrokenLine = line;
        return;
      case 1:
        if (isDigit) gbState = 2;
        else {
          gbState = 0;
          if ((byte < 0x40 || byte === 0x7f || byte === 0xff) && gbBrokenLine === 0) gbBrokenLine = line;
        }
        return;
      case 2:
        gbState = isLead ? 3 : 0;
        if (!isLead && gbBrokenLine === 0) gbBrokenLine = line;
        return;
      default:
        gbState = 0;
        if (!isDigit && gbBrokenLine === 0) gbBrokenLine = line;
    }
  };

  return {
    update(bytes) {
      for (const byte of bytes) {
        if (magic.length < MAGIC_LENGTH) magic.push(byte);
        if (byte >= ASCII_END || utf8Left > 0) scanUtf8(byte);
        if (byte >= ASCII_END || gbState > 0) scanGb(byte);
        if (byte > SPACE) content += 1;
        else {
          // A line ends with LF, CR or both.
          if (byte === CARRIAGE_RETURN || (byte === LINE_FEED && previous !== CARRIAGE_RETURN)) line += 1;
          if (byte === NUL && nulLine === 0) nulLine = line;
        }
        previous = byte;
      }
    },
    finish() {
      const starts = (...bytes: readonly number[]): boolean => bytes.every((byte, place) => magic[place] === byte);
      const mark = starts(0xef, 0xbb, 0xbf) ? 3 : starts(0xff, 0xfe) || starts(0xfe, 0xff) ? 2 : 0;
      if (content === mark && nulLine === 0) return refuse('file-empty');
      if (starts(0x50, 0x4b, 0x03, 0x04) || starts(0xd0, 0xcf, 0x11, 0xe0)) return refuse('file-is-workbook');
      if (starts(0xff, 0xfe)) return { encoding: 'utf-16le' };
      if (starts(0xfe, 0xff)) return { encoding: 'utf-16be' };
      if (nulLine > 0) return refuse('file-not-text', nulLine);
      if (utf8Left > 0) breakUtf8();
      if (broken === 0) return { encoding: 'utf-8' };
      if (starts(0xef, 0xbb, 0xbf) || whole > broken * WHOLE_FOR_ONE_BROKEN) {
        return refuse('damaged-encoding', brokenLine, { expected: 'UTF-8' });
      }
      if (gbState > 0 && gbBrokenLine === 0) gbBrokenLine = line;
      if (gbBrokenLine > 0) {
        const first = whole > broken ? brokenLine : gbBrokenLine;
        return refuse('damaged-encoding', first, { expected: 'UTF-8, GB18030' });
      }
      return { encoding: 'gb18030' };
    },
  };
}

function refuse(
  code: UnplacedFinding['code'],
  line?: number,
  details: UnplacedFinding['details'] = {},
): { readonly problem: UnplacedFinding } {
  return { problem: { code, grade: 'error', ...(line === undefined ? {} : { line }), details } };
}
