import type { FastifyInstance } from 'fastify';
import { Catalogue, Health, KioskConfig, PROTOCOL_VERSION, routes, type ServerConfig } from '../../protocol/index.ts';

type Deps = {
  config: Pick<ServerConfig, 'place' | 'languages' | 'kiosk'>;
  services: Catalogue;
  counts: () => Omit<Health, 'ok' | 'protocol'>;
};

/** What a kiosk in a browser asks first, and what a probe asks. Parsed once: neither changes while the server runs. */
export const addApi = (server: FastifyInstance, { config, services, counts }: Deps): void => {
  const kiosk = KioskConfig.parse({ ...config.kiosk, place: config.place, languages: config.languages });
  const catalogue = Catalogue.parse(services);
  server.addHook('onSend', async (request, reply) => {
    if (request.url.startsWith('/api/')) reply.header('cache-control', 'no-store');
  });
  server.get(routes.kiosk, () => kiosk);
  server.get(routes.services, () => catalogue);
  server.get(routes.health, () => Health.parse({ ok: true, protocol: PROTOCOL_VERSION, ...counts() }));
};
