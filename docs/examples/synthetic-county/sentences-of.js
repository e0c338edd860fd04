/** Every sentence of a section of a report, those of its parts too. */
export function sentencesOf({ blocks }) {
  return blocks.flatMap((block) =>
    block.kind === 'part' ? sentencesOf(block) : block.kind === 'paragraph' ? block.sentences : [],
  );
}
