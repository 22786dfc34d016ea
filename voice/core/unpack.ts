// Of the web platform, and in Node as well; declared here, since this library is compiled without the types of either.
declare const atob: (base64: string) => string;
declare const DecompressionStream: new (format: 'deflate') => { readable: unknown; writable: unknown };
declare const Response: new (body: unknown) => {
  body: { pipeThrough(stream: unknown): unknown };
  text(): Promise<string>;
  arrayBuffer(): Promise<ArrayBuffer>;
};

/**
 * A dictionary as this repository keeps it: text, deflated (zlib), in base64 in a module of its own, so that Vite makes it a chunk,
 * a worker and Node load it the same way, and it costs nothing until its language is asked for.
 */
export const unpackText = (base64: string): Promise<string> => unpacked(base64).text();

/** The same for what is no text: the weights of a model. */
export const unpackBytes = (base64: string): Promise<ArrayBuffer> => unpacked(base64).arrayBuffer();

const unpacked = (base64: string): { text(): Promise<string>; arrayBuffer(): Promise<ArrayBuffer> } => {
  // A loop: Uint8Array.from with a function takes a hundred times as long, seconds for a large dictionary.
  const letters = atob(base64);
  const bytes = new Uint8Array(letters.length);
  for (let i = 0; i < letters.length; i++) bytes[i] = letters.charCodeAt(i);
  return new Response(new Response(bytes).body.pipeThrough(new DecompressionStream('deflate')));
};
