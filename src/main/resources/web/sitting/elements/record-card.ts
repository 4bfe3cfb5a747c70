import { text } from "../texts";

interface Line {
  label: string;
  value: string;
}

const LABEL_PX = 14;
const VALUE_PX = 22;
/** Narrower than this, a column of the card would break most values. */
const COLUMN_PX = 240;
const PADDING_PX = 16;

/** A record as a picture: what it shows can be read and heard, not copied. */
export class RecordCard extends HTMLElement {
  private readonly canvas = document.createElement("canvas");
  private readonly resized = new ResizeObserver(() => this.draw());
  private scale = 1;

  connectedCallback(): void {
    this.canvas.setAttribute("role", "img");
    const said = this.lines.map(({ label, value }) => `${label}: ${value}`).join("; ");
    this.canvas.setAttribute("aria-label", text("card", said));
    this.append(this.canvas);
    this.resized.observe(this);
    for (const kind of ["contextmenu", "dragstart"]) this.addEventListener(kind, (event) => event.preventDefault());
  }

  disconnectedCallback(): void {
    this.resized.disconnect();
  }

  /** @param scale 1 is the size of the page's text */
  zoom(scale: number): void {
    this.scale = scale;
    this.draw();
  }

  draw(): void {
    const width = this.clientWidth;
    if (width === 0) return;
    const pen = this.canvas.getContext("2d")!;
    const columns = Math.max(1, Math.floor((width - PADDING_PX) / (COLUMN_PX * this.scale)));
    const columnWidth = (width - PADDING_PX) / columns;
    const cells = this.lines.map(({ label, value }) => ({
      label: this.wrapped(pen, label, columnWidth - PADDING_PX, this.labelFont),
      value: this.wrapped(pen, value, columnWidth - PADDING_PX, this.valueFont),
    }));
    const heights = cells.map((cell) => cell.label.length * this.labelHeight + cell.value.length * this.valueHeight);
    const rows = Math.ceil(cells.length / columns);
    const rowHeights = Array.from({ length: rows }, (_, row) =>
      Math.max(...heights.slice(row * columns, (row + 1) * columns)),
    );
    this.size(width, rowHeights.reduce((sum, height) => sum + height + PADDING_PX, PADDING_PX), pen);
    const style = getComputedStyle(this);
    let top = PADDING_PX;
    for (const [index, cell] of cells.entries()) {
      const row = Math.floor(index / columns);
      const left = PADDING_PX + (index % columns) * columnWidth;
      const below = this.write(pen, cell.label, left, top, this.labelFont, style.getPropertyValue("--label"));
      this.write(pen, cell.value, left, below, this.valueFont, style.color);
      if (index % columns === columns - 1) top += rowHeights[row] + PADDING_PX;
    }
  }

  private get lines(): Line[] {
    return JSON.parse(this.dataset.lines!) as Line[];
  }

  private get labelFont(): string {
    return `${LABEL_PX * this.scale}px system-ui, "Liberation Sans", sans-serif`;
  }

  /** Of even width and with different shapes for 0 and O, 1 and l. */
  private get valueFont(): string {
    return `600 ${VALUE_PX * this.scale}px ui-monospace, "Liberation Mono", "DejaVu Sans Mono", monospace`;
  }

  private get labelHeight(): number {
    return LABEL_PX * this.scale * 1.4;
  }

  private get valueHeight(): number {
    return VALUE_PX * this.scale * 1.3;
  }

  private size(width: number, height: number, pen: CanvasRenderingContext2D): void {
    const density = window.devicePixelRatio;
    this.canvas.width = Math.round(width * density);
    this.canvas.height = Math.round(height * density);
    this.canvas.style.width = `${width}px`;
    this.canvas.style.height = `${height}px`;
    pen.scale(density, density);
    pen.textBaseline = "top";
  }

  /** @return where the next line begins */
  private write(
    pen: CanvasRenderingContext2D,
    lines: string[],
    left: number,
    top: number,
    font: string,
    colour: string,
  ): number {
    pen.font = font;
    pen.fillStyle = colour;
    const height = font === this.labelFont ? this.labelHeight : this.valueHeight;
    lines.forEach((line, index) => pen.fillText(line, left, top + index * height));
    return top + lines.length * height;
  }

  /** Broken at blanks, and within a word that is wider than the column. */
  private wrapped(pen: CanvasRenderingContext2D, value: string, width: number, font: string): string[] {
    pen.font = font;
    const fits = (line: string) => pen.measureText(line).width <= width;
    const lines = [""];
    for (const piece of value.split(/(?<= )/)) {
      if (fits((lines[lines.length - 1] + piece).trimEnd())) lines[lines.length - 1] += piece;
      else {
        if (lines[lines.length - 1] !== "") lines.push("");
        for (const character of piece) {
          if (!fits(lines[lines.length - 1] + character)) lines.push("");
          lines[lines.length - 1] += character;
        }
      }
    }
    return lines;
  }
}

customElements.define("record-card", RecordCard);
