/** A kiosk's screen, drawn: so that the examples have something to look at and to point into. */
export const drawnPicture = (width: number, height: number): MediaStreamTrack | null => {
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  const pen = canvas.getContext('2d');
  if (!pen) return null;
  const upright = height > width;
  const pad = width * 0.03;
  const text = (words: string, x: number, y: number, size: number, colour = '#1e2124', weight = 700): void => {
    pen.fillStyle = colour;
    pen.font = `${weight} ${size}px "Pretendard GOV Variable", "Noto Sans CJK KR", sans-serif`;
    pen.fillText(words, x, y);
  };
  const box = (x: number, y: number, w: number, h: number, fill: string, edge: string): void => {
    pen.fillStyle = fill;
    pen.strokeStyle = edge;
    pen.lineWidth = 3;
    pen.beginPath();
    pen.roundRect(x, y, w, h, 8);
    pen.fill();
    pen.stroke();
  };
  const draw = (): void => {
    pen.fillStyle = '#fff';
    pen.fillRect(0, 0, width, height);
    pen.fillStyle = '#f4f5f6';
    pen.fillRect(0, 0, width, 56);
    text('Giấy xác nhận xuất nhập cảnh, câu hỏi 2/5', pad, 37, 22);
    text('Kết thúc', width - 130, 37, 22);
    text('Quý vị cần khoảng thời gian nào?', pad, upright ? 200 : 130, 40);
    text(
      'Chọn một mục. Giấy sẽ ghi các lần xuất nhập cảnh trong khoảng này.',
      pad,
      upright ? 260 : 175,
      22,
      '#33363d',
      400,
    );
    const answers = ['1 năm gần đây', '3 năm gần đây', 'Toàn bộ thời gian'];
    for (const [index, answer] of answers.entries()) {
      const y = (upright ? 340 : 215) + index * (upright ? 140 : 108);
      const chosen = index === 1;
      box(pad, y, width - 2 * pad, upright ? 112 : 88, chosen ? '#ecf2fe' : '#fff', chosen ? '#083891' : '#58616a');
      text(`${chosen ? '●' : '○'}  ${answer}`, pad * 2, y + (upright ? 68 : 55), 28);
    }
    const base = height - 120;
    box(pad, base, 190, 80, '#fff', '#58616a');
    text('Quay lại', pad + 36, base + 50, 28);
    box(width / 2 - 110, base, 220, 80, '#5917b8', '#5917b8');
    text('Trợ giúp', width / 2 - 58, base + 50, 28, '#fff');
    box(width - pad - 400, base, 400, 80, '#083891', '#083891');
    text('Tiếp theo', width - pad - 262, base + 50, 28, '#fff');
  };
  draw();
  // A captured canvas sends a frame only when something is drawn.
  setInterval(draw, 500);
  return canvas.captureStream(5).getVideoTracks()[0] ?? null;
};
