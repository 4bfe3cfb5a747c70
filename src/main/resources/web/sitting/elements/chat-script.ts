import type { ChatMessage } from "./answers";

/** A customer of a chat as the server tells it. */
export interface Customer {
  id: string;
  name: string;
  turns: { after: number; text: string }[];
}

/** What has been said so far in all conversations of a chat, and what is still to come. */
export class ChatScript {
  messages: ChatMessage[] = [];
  /** The second after the item's start at which the chat began. */
  startSeconds = 0;

  constructor(
    readonly customers: Customer[],
    private readonly patienceSeconds: number,
  ) {}

  of(customer: Customer): ChatMessage[] {
    return this.messages.filter((message) => message.customer === customer.id);
  }

  arrived(customer: Customer): number {
    return this.of(customer).filter((message) => message.text === undefined).length;
  }

  /** When the customer began to wait for an answer; undefined while nobody waits. */
  waitingSince(customer: Customer): number | undefined {
    const newest = this.arrived(customer) - 1;
    return this.replyTo(customer, newest) ? undefined : this.arrival(customer, newest)?.atSeconds;
  }

  /** Lets the messages arrive that are due; the page may have been away when they were. */
  arrive(atSeconds: number): ChatMessage[] {
    const due = this.customers.filter((customer) => this.nextDue(customer) <= atSeconds);
    const arrived = due.map((customer) => ({ customer: customer.id, turn: this.arrived(customer), atSeconds }));
    this.messages.push(...arrived);
    return arrived;
  }

  reply(customer: Customer, atSeconds: number, text: string): ChatMessage {
    const message = { customer: customer.id, turn: this.arrived(customer) - 1, atSeconds, text };
    this.messages.push(message);
    return message;
  }

  /** Whether every message has come and the last of each customer is answered. */
  get over(): boolean {
    return this.customers.every(
      (customer) => this.arrived(customer) === customer.turns.length && this.waitingSince(customer) === undefined,
    );
  }

  private nextDue(customer: Customer): number {
    const next = this.arrived(customer);
    if (next >= customer.turns.length) return Infinity;
    const { after } = customer.turns[next];
    if (next === 0) return this.startSeconds + after;
    const reply = this.replyTo(customer, next - 1);
    return reply ? reply.atSeconds + after : this.arrival(customer, next - 1)!.atSeconds + this.patienceSeconds;
  }

  private arrival(customer: Customer, turn: number): ChatMessage | undefined {
    return this.of(customer).find((message) => message.turn === turn && message.text === undefined);
  }

  private replyTo(customer: Customer, turn: number): ChatMessage | undefined {
    return this.of(customer).find((message) => message.turn === turn && message.text !== undefined);
  }
}
