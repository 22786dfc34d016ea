import type { DataOf, Language, Notice } from '../../protocol/index.ts';

/** One connection of a kiosk or a console, known by the id of its socket. A reload is another peer. */
export type PeerId = string;

export type KioskPeer = { id: PeerId; language: Language };

/** `account` is null for a helper by code, who has none. */
export type HelperPeer = { id: PeerId; account: { id: string; name: string } | null };

/** Sends a notice to one peer; nobody hears it where the peer has gone. */
export type Tell = <N extends Notice>(to: PeerId, notice: N, data: DataOf<N>) => void;

/** Closes the line of a peer whose place another one has taken. */
export type Expel = (peer: PeerId) => void;

/** What is worth a line in the log. Ids and counts only: the type keeps names, codes and texts out. */
export type Journal = (event: JournalEvent, ids: Readonly<Record<string, number | PeerId>>) => void;
export type JournalEvent =
  | 'offer made'
  | 'offer closed'
  | 'session started'
  | 'session flagged: words'
  | 'session flagged: felt wrong'
  | 'session apart'
  | 'session resumed'
  | 'session handed over'
  | 'session ended';
