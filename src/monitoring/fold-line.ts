const MOST_OCTETS = 75;

/**
 * A content line of an iCalendar folded as RFC 5545, section 3.1, asks: no line longer than 75 octets of UTF-8 without its
 * break, and every line after the first begins with one blank, which counts.
 *
 * No character is cut: a fold inside the octets of a Chinese character would make both lines unreadable on their own.
 *
 * @param line - the line without line breaks
 * @returns the folded line, its parts joined by CRLF and a blank, without a break at the end
 */
export function foldLine(line: string): string {
  let folded = '';
  let octets = 0;
  for (const character of line) {
    const size = octetsOf(character.codePointAt(0) ?? 0);
    if (octets + size > MOST_OCTETS) {
      folded += '\r\n ';
      octets = 1;
    }
    folded += character;
    octets += size;
  }
  return folded;
}

/** Octets of a character in UTF-8. */
function octetsOf(codePoint: number): number {
  if (codePoint < 0x80) return 1;
  if (codePoint < 0x800) return 2;
  return codePoint < 0x10000 ? 3 : 4;
}
