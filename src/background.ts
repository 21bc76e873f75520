// Entry of the background: badge, context menu, commands, welcome, cards on request, relay between frames, what
// is chosen in private windows. It holds no state, because
// the browser may end it at any moment.
import { showCount } from './background/badge.ts';
import { getCards, getLooks, getText } from './background/cards.ts';
import { answerCommands } from './background/commands.ts';
import { offerComparison } from './background/context-menu.ts';
import { offerWelcome } from './background/offer-welcome.ts';
import { getKnowledge } from './background/page-knowledge.ts';
import { changePrivate, forgetWithPrivateWindows, getPrivate } from './background/private-choices.ts';
import { relayClose, relayOpened, relayReport } from './background/relay.ts';
import { browser } from './extension/browser.ts';
import { listen } from './extension/messages.ts';

listen({
  'get-cards': getCards,
  'get-looks': getLooks,
  'get-text': getText,
  'get-knowledge': getKnowledge,
  'show-count': showCount,
  'frame-changed': relayReport,
  'card-opened': relayOpened,
  'close-cards': relayClose,
  'get-private': getPrivate,
  'change-private': changePrivate,
  'open-popup': async () => {
    await browser.action.openPopup();
    return null;
  },
});
offerComparison();
offerWelcome();
answerCommands();
forgetWithPrivateWindows();
