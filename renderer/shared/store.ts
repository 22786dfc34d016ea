import { useSyncExternalStore } from 'react';

/** State that can be read and watched. `subscribe` returns the function that ends the watching. */
export type Readable<S> = { get(): S; subscribe(changed: () => void): () => void };
export type Store<S, A> = Readable<S> & { dispatch(action: A): void };

/** One reducer, one state; a dispatch that changes nothing tells nobody. */
export const createStore = <S, A>(reduce: (state: S, action: A) => S, initial: S): Store<S, A> => {
  let state = initial;
  const watchers = new Set<() => void>();
  return {
    get: () => state,
    subscribe: (changed) => {
      watchers.add(changed);
      return () => void watchers.delete(changed);
    },
    dispatch: (action) => {
      const next = reduce(state, action);
      if (next === state) return;
      state = next;
      for (const changed of [...watchers]) changed();
    },
  };
};

export const useReadable = <S>(store: Readable<S>): S => useSyncExternalStore(store.subscribe, store.get);
