/** Nodes of `crowd`, about; and how deep some of them lie. */
const [NODES, DEEP] = [10_000, 200];

/** One line of each kind that a page has; a block of them is ten nodes. */
const block = (at: number): string =>
  `<h2>제목 ${at}</h2><p>문장 하나입니다. 문장 둘입니다.</p><ul><li>항목 ${at}</li></ul>
   <button>단추 ${at}</button><label for="f${at}">칸</label><input id="f${at}"><p>끝 <b>줄</b></p>`;

/** A page of ten thousand nodes, all in one line of neighbours, and at its middle a text two hundred levels deep. */
export const crowd = (): string => {
  const blocks = Array.from({ length: NODES / 10 }, (_, at) => block(at));
  const half = blocks.length / 2;
  const deep = `${'<div>'.repeat(DEEP)}<p id="deep">깊은 곳의 문장입니다.</p><button>깊은 단추</button>${'</div>'.repeat(DEEP)}`;
  return `<h1 tabindex="-1">처음</h1><p role="status" id="status"></p>
    ${blocks.slice(0, half).join('')}${deep}${blocks.slice(half).join('')}<p id="last">마지막 줄입니다.</p>`;
};
