import { part, show } from "../dom";
import { minutes, text } from "../texts";
import type { Draft } from "../upload/store";
import { AnswerElement, type ChatMessage } from "./answers";
import { ChatScript, type Customer } from "./chat-script";

const TICK_MS = 250;

/** Narrower than this there is room for one conversation at a time. */
const NARROW = "(max-width: 55.99rem)";

/** Several conversations at once. Customers write by their script; Enter sends a reply. */
export class ChatAnswer extends AnswerElement {
  private script!: ChatScript;
  private elapsed = () => 0;
  private readonly unread = new Map<string, number>();
  private timer = 0;

  protected override built(): void {
    const customers = JSON.parse(this.dataset.script!) as Customer[];
    this.script = new ChatScript(customers, Number(this.dataset.patience));
    for (const customer of customers) {
      const room = this.room(customer.id);
      const reply = part<HTMLTextAreaElement>(room, "textarea");
      reply.disabled = true;
      reply.addEventListener("keydown", (event) => {
        if (event.key !== "Enter" || event.shiftKey || event.isComposing) return;
        event.preventDefault();
        this.send(customer);
      });
      part(room, "[data-send]").addEventListener("click", () => this.send(customer));
      part(this, `[data-show="${customer.id}"]`).addEventListener("click", () => this.open(customer.id));
    }
    this.say(JSON.parse(this.dataset.conversation!) as ChatMessage[]);
    const knowledge = this.parentElement?.querySelector("[data-knowledge]");
    if (window.matchMedia(NARROW).matches) knowledge?.removeAttribute("open");
  }

  override begin(elapsed: () => number, prepared: number): void {
    this.elapsed = elapsed;
    this.script.startSeconds = prepared;
    this.timer = window.setInterval(() => this.tick(), TICK_MS);
    this.tick();
  }

  override lock(): void {
    window.clearInterval(this.timer);
    super.lock();
  }

  override warning(): string | undefined {
    if (Object.values(this.unsent).some((reply) => reply.trim() !== "")) return "notSent";
    return this.script.over ? undefined : "customersWait";
  }

  protected restore(draft: Draft): void {
    const kept = draft.messages ?? [];
    if (kept.length > this.script.messages.length) this.say(kept);
    for (const [customer, reply] of Object.entries(draft.unsent ?? {})) {
      part<HTMLTextAreaElement>(this.room(customer), "textarea").value = reply;
    }
  }

  protected content() {
    return { messages: this.script.messages, unsent: this.unsent };
  }

  private get unsent(): Record<string, string> {
    return Object.fromEntries(
      this.script.customers.map(({ id }) => [id, part<HTMLTextAreaElement>(this.room(id), "textarea").value]),
    );
  }

  private now(): number {
    return Math.max(0, Math.round(this.elapsed() * 10) / 10);
  }

  private tick(): void {
    const arrived = this.script.arrive(this.now());
    arrived.forEach((message) => {
      this.put(message);
      this.announce(message);
    });
    if (arrived.length > 0) this.dispatchEvent(new Event("answer-change"));
    for (const customer of this.script.customers) this.wait(customer);
    part(this, "[data-complete]").textContent = this.script.over ? text("allAnswered") : "";
  }

  private send(customer: Customer): void {
    const reply = part<HTMLTextAreaElement>(this.room(customer.id), "textarea");
    const written = reply.value.trim();
    if (written !== "" && this.script.arrived(customer) > 0) {
      this.put(this.script.reply(customer, this.now(), written));
      reply.value = "";
      this.keyboard.setByPage();
      this.changed();
      this.tick();
    }
    reply.focus();
  }

  /** Puts a whole conversation on the page, in place of what is there. */
  private say(messages: ChatMessage[]): void {
    this.script.messages = messages;
    this.querySelectorAll(".conversation__log").forEach((log) => log.replaceChildren());
    messages.forEach((message) => this.put(message));
  }

  private put(message: ChatMessage): void {
    const customer = this.script.customers.find(({ id }) => id === message.customer)!;
    const room = this.room(customer.id);
    const theirs = message.text === undefined;
    const entry = document.createElement("li");
    entry.className = theirs ? "message message--theirs" : "message message--own";
    const who = document.createElement("span");
    who.className = "message__who";
    who.textContent = theirs ? customer.name : text("you");
    const what = document.createElement("span");
    what.className = "message__text";
    what.textContent = message.text ?? customer.turns[message.turn].text;
    entry.append(who, what);
    const log = part(room, ".conversation__log");
    log.append(entry);
    log.scrollTop = log.scrollHeight;
    part<HTMLTextAreaElement>(room, "textarea").disabled = false;
  }

  private announce(message: ChatMessage): void {
    const { name } = this.script.customers.find(({ id }) => id === message.customer)!;
    const said = this.script.customers.find(({ id }) => id === message.customer)!.turns[message.turn].text;
    part(this, "[data-news]").textContent = `${text("newMessage", name)}: ${said}`;
    const room = this.room(message.customer);
    const hidden = window.matchMedia(NARROW).matches && !room.matches(".conversation--shown");
    if (hidden) this.count(message.customer, (this.unread.get(message.customer) ?? 0) + 1);
    if (document.activeElement === document.body) part(room, "textarea").focus();
  }

  private wait(customer: Customer): void {
    const since = this.script.waitingSince(customer);
    const room = this.room(customer.id);
    const state = part(room, "[data-waiting]");
    room.toggleAttribute("data-waits", since !== undefined);
    if (since !== undefined) state.textContent = text("waiting", minutes(this.now() - since));
    else state.textContent = text(this.script.arrived(customer) === 0 ? "noMessageYet" : "notWaiting");
  }

  private open(customer: string): void {
    for (const { id } of this.script.customers) {
      this.room(id).classList.toggle("conversation--shown", id === customer);
      part(this, `[data-show="${id}"]`).setAttribute("aria-pressed", String(id === customer));
    }
    this.count(customer, 0);
    part<HTMLTextAreaElement>(this.room(customer), "textarea").focus();
  }

  private count(customer: string, unread: number): void {
    this.unread.set(customer, unread);
    const badge = part(this, `[data-show="${customer}"] [data-unread]`);
    badge.textContent = String(unread);
    show(badge, unread > 0);
  }

  private room(customer: string): HTMLElement {
    return part(this, `[data-customer="${customer}"]`);
  }
}

customElements.define("chat-answer", ChatAnswer);
