import { SAMPLE_RATE } from "./pcm";
import { Resampler } from "./resampler";

/** Why recording cannot go on. */
export type Interruption = "track-ended" | "track-muted" | "context-interrupted" | "other";

/** Why the microphone could not be opened. */
export type MicrophoneFault = "unsupported" | "denied" | "missing" | "busy";

export class MicrophoneError extends Error {
  constructor(readonly fault: MicrophoneFault) {
    super(fault);
  }
}

/** A muted track within this time is a hiccup of the system, not a lost microphone. */
const MUTE_TOLERANCE_MS = 1500;

type SamplesListener = (samples: Float32Array) => void;

/**
 * Holds the microphone's stream for as long as a page lives and hands out 16 kHz samples.
 * A track that died between two recordings is opened anew by `ensureLive`.
 */
export class MicrophoneSession {
  private context?: AudioContext;
  private stream?: MediaStream;
  private source?: MediaStreamAudioSourceNode;
  private worklet?: AudioWorkletNode;
  private resampler?: Resampler;
  private muteTimer = 0;
  private readonly listeners = new Set<SamplesListener>();

  constructor(private readonly onInterrupted: (cause: Interruption) => void = () => {}) {}

  static supported(): boolean {
    return Boolean(navigator.mediaDevices?.getUserMedia) && "AudioWorkletNode" in window;
  }

  /** Opens the microphone where it is not open; call from a user gesture the first time. */
  async ensureLive(): Promise<void> {
    if (!MicrophoneSession.supported()) throw new MicrophoneError("unsupported");
    const track = this.stream?.getAudioTracks()[0];
    if (!track || track.readyState === "ended") await this.open();
    if (this.context?.state !== "running") await this.context?.resume();
  }

  /** Calls the listener with each block until the returned function is called. */
  listen(listener: SamplesListener): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  close(): void {
    window.clearTimeout(this.muteTimer);
    this.stream?.getTracks().forEach((track) => track.stop());
    void this.context?.close();
    this.stream = undefined;
    this.context = undefined;
  }

  private async open(): Promise<void> {
    this.stream = await this.request();
    if (!this.context) await this.startContext();
    this.source?.disconnect();
    this.source = this.connect();
    this.watch(this.stream.getAudioTracks()[0]);
  }

  private async request(): Promise<MediaStream> {
    try {
      return await navigator.mediaDevices.getUserMedia({
        audio: { channelCount: 1, echoCancellation: false, noiseSuppression: false, autoGainControl: true },
      });
    } catch (error) {
      throw new MicrophoneError(faultOf(error));
    }
  }

  private async startContext(): Promise<void> {
    this.context = new AudioContext({ sampleRate: SAMPLE_RATE });
    try {
      this.context.createMediaStreamSource(this.stream!).disconnect();
    } catch {
      await this.context.close();
      this.context = new AudioContext();
    }
    const { context } = this;
    this.resampler = context.sampleRate === SAMPLE_RATE ? undefined : new Resampler(context.sampleRate);
    await context.audioWorklet.addModule("/worklets/pcm-recorder.js");
    this.worklet = new AudioWorkletNode(context, "pcm-recorder", { numberOfOutputs: 0, channelCount: 1 });
    this.worklet.port.onmessage = ({ data }) => this.hand(data as Float32Array);
    context.onstatechange = () => {
      if ((context.state as string) === "interrupted") this.onInterrupted("context-interrupted");
    };
  }

  private connect(): MediaStreamAudioSourceNode {
    const source = this.context!.createMediaStreamSource(this.stream!);
    source.connect(this.worklet!);
    return source;
  }

  private watch(track: MediaStreamTrack): void {
    track.addEventListener("ended", () => this.onInterrupted("track-ended"));
    track.addEventListener("mute", () => {
      this.muteTimer = window.setTimeout(() => this.onInterrupted("track-muted"), MUTE_TOLERANCE_MS);
    });
    track.addEventListener("unmute", () => window.clearTimeout(this.muteTimer));
  }

  private hand(block: Float32Array): void {
    const samples = this.resampler ? this.resampler.push(block) : block;
    this.listeners.forEach((listener) => listener(samples));
  }
}

function faultOf(error: unknown): MicrophoneFault {
  const name = error instanceof DOMException ? error.name : "";
  if (name === "NotAllowedError" || name === "SecurityError") return "denied";
  if (name === "NotFoundError" || name === "OverconstrainedError") return "missing";
  return "busy";
}
