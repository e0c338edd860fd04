/**
 * A title or a reading in quotation marks. Quotation marks inside it become single ones, so that the outer pair is always one
 * pair, and a full stop at its end gives way to that of the sentence.
 *
 * @param text - words of the plan or of a person
 * @returns the text between “ and ”
 * @example
 * quoted('打造“10分钟健身圈”。'); // => '“打造‘10分钟健身圈’”'
 */
export function quoted(text: string): string {
  return `“${text
    .replaceAll('“', '‘')
    .replaceAll('”', '’')
    .replace(/[.。]$/, '')}”`;
}
