// A few sentences as they might stand on any page. They are marked by our reader, not by us.
import paragraphs from 'discern:sample';

/** The sample in the type of a page that is not ours. The terms are English ones. */
export function SampleText() {
  return (
    <div class="sample" lang="en">
      {paragraphs.map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
    </div>
  );
}
