/**
 * A recording with its transcript: the word that is being heard is marked, and pressing a word plays from there. The
 * words are one stop for the tabulator; arrow keys go from word to word.
 */
class TranscriptPlayer extends HTMLElement {
  private words: HTMLButtonElement[] = [];
  private audio: HTMLAudioElement | null = null;
  private current = -1;

  connectedCallback(): void {
    this.audio = this.querySelector("audio");
    this.words = [...this.querySelectorAll<HTMLButtonElement>(".word")];
    const transcript = this.querySelector(".transcript");
    if (!this.audio || !transcript) return;
    this.audio.addEventListener("play", () => {
      this.pauseOthers();
      this.follow();
    });
    this.audio.addEventListener("seeked", () => this.mark());
    this.audio.addEventListener("ended", () => this.show(-1));
    transcript.addEventListener("click", (event) => this.playFrom(this.words.indexOf(event.target as HTMLButtonElement)));
    transcript.addEventListener("keydown", (event) => this.move(event as KeyboardEvent));
  }

  private playFrom(index: number): void {
    if (index < 0 || !this.audio) return;
    this.enterAt(index);
    // a hair later, so that the word before is not the current one
    this.audio.currentTime = Number(this.words[index].dataset.start) + 0.005;
    void this.audio.play();
    this.show(index);
  }

  private pauseOthers(): void {
    for (const other of document.querySelectorAll("audio")) if (other !== this.audio) other.pause();
  }

  private follow(): void {
    if (!this.audio || this.audio.paused) return;
    this.mark();
    window.requestAnimationFrame(() => this.follow());
  }

  private mark(): void {
    const time = this.audio?.currentTime ?? 0;
    let heard = -1;
    this.words.forEach((word, index) => {
      if (Number(word.dataset.start) <= time) heard = index;
    });
    this.show(heard);
  }

  private show(index: number): void {
    if (index === this.current) return;
    this.words[this.current]?.removeAttribute("aria-current");
    this.words[index]?.setAttribute("aria-current", "true");
    this.current = index;
  }

  private move(event: KeyboardEvent): void {
    const from = this.words.indexOf(document.activeElement as HTMLButtonElement);
    const last = this.words.length - 1;
    const to = { ArrowRight: from + 1, ArrowLeft: from - 1, Home: 0, End: last }[event.key];
    if (from < 0 || to === undefined) return;
    event.preventDefault();
    this.enterAt(Math.max(0, Math.min(last, to)));
  }

  private enterAt(index: number): void {
    for (const word of this.words) word.tabIndex = -1;
    this.words[index].tabIndex = 0;
    this.words[index].focus();
  }
}

customElements.define("transcript-player", TranscriptPlayer);
