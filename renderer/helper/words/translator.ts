import { Catalogue, parse, routes, type Language } from '../../../protocol/index.ts';
import { loadTexts } from '../../shared/i18n.ts';
import { createTranslate, flatten, serviceTexts, type Texts, type Translate } from './catalogue.ts';

/** All that a kiosk shows; what it says of controls is in `reader`. */
const namespaces = ['common', 'kiosk', 'assist', 'errors', 'reader'] as const;

/** Loads the texts of the kiosk and of its services once a language, when they are first needed. */
export const createTranslator = (get: typeof fetch): ((from: Language, to: Language) => Promise<Translate>) => {
  let services: Promise<Catalogue> | null = null;
  const loadServices = async (): Promise<Catalogue> => {
    const parsed = parse(Catalogue, await (await get(routes.services)).json());
    if (!parsed.ok) throw new Error(`The server's services are ${parsed.code}`);
    return parsed.value;
  };
  const textsOf = async (language: Language): Promise<Texts> => {
    services ??= loadServices();
    services.catch(() => (services = null));
    const [catalogue, ...bundles] = await Promise.all([
      services,
      ...namespaces.map(async (namespace) => flatten(namespace, await loadTexts(language, namespace))),
    ]);
    return new Map([...bundles.flat(), ...serviceTexts(catalogue, language)]);
  };
  return async (from, to) => createTranslate(await textsOf(from), await textsOf(to));
};
