// Stands in for webextension-polyfill where no extension runs: unit and browser tests. Strings come from the real _locales.
import messages from '../../src/public/_locales/en/messages.json' with { type: 'json' };

interface Message {
  message: string;
  placeholders?: Record<string, { content: string }>;
}

function getMessage(key: string, substitutions: readonly string[] = []): string {
  const entry = (messages as Record<string, Message>)[key];
  if (entry === undefined) return '';
  const fill = (text: string) =>
    text.replace(/\$(\d)/g, (_, number) => substitutions[Number(number) - 1] ?? '');
  return fill(
    entry.message.replace(
      /\$(\w+)\$/g,
      (_, name: string) => entry.placeholders?.[name.toLowerCase()]?.content ?? '',
    ),
  );
}

export default {
  i18n: { getMessage, getUILanguage: () => 'en' },
  runtime: { id: 'fake' },
};
