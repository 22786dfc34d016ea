import { Language } from '../../../protocol/index.ts';
import { createTexts } from '../../shared/i18n.ts';

/** The languages of whoever may stand before it: nobody has chosen one yet. */
const first = (): Language => {
  const wanted = navigator.languages.map((tag) => Language.safeParse(tag.slice(0, 2)));
  return wanted.find(({ success }) => success)?.data ?? 'ko';
};

/** The services or the config could not be had: one sentence, and one button that tries again. Needs nothing of the app. */
export const showLoadFailed = async (root: HTMLElement): Promise<void> => {
  const { t } = await createTexts(first(), ['kiosk']);
  const heading = document.createElement('h1');
  const lead = document.createElement('p');
  const again = document.createElement('button');
  heading.textContent = t('kiosk:loadFailed.heading');
  lead.textContent = t('kiosk:loadFailed.lead');
  again.textContent = t('kiosk:loadFailed.again');
  again.addEventListener('click', () => location.reload());
  const main = document.createElement('main');
  main.append(heading, lead, again);
  root.replaceChildren(main);
  again.focus();
};
