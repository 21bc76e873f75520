// Stands in for the browser's API where no extension runs, with and without polyfill: unit and browser tests. Strings come from the real
// _locales.
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

const fake = {
  i18n: { getMessage, getUILanguage: () => 'en' },
  runtime: { id: 'fake' },
};

export { fake as api, fake as default };
