// jQuery on a page from the server: elements are written to, moved, taken out and put back by hand.
import $ from 'jquery';
import { FIRST, wordsOf } from '../story.ts';

const EXTRA = '<p class="extra">With <b>bulbar palsy</b> there was edaravone.</p>';
let kept = $(EXTRA);
let added = 0;

window.app = {
  updateText(n) {
    const { how, what } = wordsOf({ ...FIRST, n });
    $('#count').text(n);
    $('#what').replaceWith($('<em id="what">').text(what));
    // The text node after the counter, as a page does it that knows its own markup.
    $('#count').get(0)?.nextSibling?.replaceWith(`: with myasthenia gravis came ${how} ptosis and `);
  },
  reorder() {
    $('#notes').append($('#notes').children().get().reverse());
  },
  insert() {
    added += 1;
    $('#notes li')
      .eq(1)
      .after($('<li>').text(`Page ${added} on efgartigimod was added.`));
    $('#middle')
      .before($('<p class="added">').text(`Before ${added}: some ptosis.`))
      .after($('<p class="added">').text(`After ${added}: some ptosis again.`))
      .prepend($('<i class="added">').text(`early ${added}, `));
    $('#sign').before(`seen ${added} times, `);
  },
  remove() {
    $('#notes li').eq(1).remove();
    $('i.added').first().remove();
    $('p.added').last().remove();
  },
  toggle() {
    const extra = $('.extra');
    if (extra.length > 0) kept = extra.detach();
    else kept.insertAfter('#middle');
    $('#sign').text(extra.length > 0 ? 'no other sign' : 'bulbar palsy');
  },
  settle: () => Promise.resolve(),
};
