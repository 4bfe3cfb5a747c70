package org.parlance.integrity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.parlance.engine.PcmAudio;
import org.parlance.engine.SpeechEngine;
import org.parlance.engine.SpeechModel;
import org.parlance.engine.TranscriptionException;
import org.parlance.engine.VoiceModel;
import org.parlance.jobs.JobHandler;
import org.parlance.recording.Recording;
import org.parlance.recording.RecordingAudio;
import org.parlance.recording.Recordings;

/**
 * Makes the templates of an attempt's voices, where the applicant agreed to it. A job of its own, behind all scores: what
 * becomes of it changes none of them.
 */
@ApplicationScoped
class CompareVoices implements JobHandler {
    static final String NAME = "compare-voices";

    private static final Logger LOG = Logger.getLogger(CompareVoices.class);

    private final VoiceTemplates templates;
    private final Recordings recordings;
    private final RecordingAudio audio;
    private final SpeechEngine speech;

    CompareVoices(VoiceTemplates templates, Recordings recordings, RecordingAudio audio, SpeechEngine speech) {
        this.templates = templates;
        this.recordings = recordings;
        this.audio = audio;
        this.speech = speech;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    @ActivateRequestContext
    public void run(UUID attemptId) {
        if (!templates.begin(attemptId)) {
            return;
        }
        try {
            VoiceModel voices = speech.voices()
                    .orElseThrow(() -> new IllegalStateException(
                            "no speaker model is installed: run parlance models fetch spk-0.4"));
            Optional<SpeechModel> model = speech.forLanguage(templates.language(attemptId));
            Map<UUID, VoiceTemplate> made = new LinkedHashMap<>();
            if (model.isPresent()) {
                for (Recording recording : heard(attemptId)) {
                    template(recording, model.get(), voices).ifPresent(voice -> made.put(recording.id(), voice));
                }
            }
            templates.keep(attemptId, speech.voiceModelVersion().orElseThrow(), made);
        } catch (RuntimeException failed) {
            templates.failed(attemptId);
            throw failed;
        }
    }

    /** The newest take of each turn, and the voice check's newest. */
    private List<Recording> heard(UUID attemptId) {
        Map<List<Object>, Recording> newest = new LinkedHashMap<>();
        for (Recording recording : recordings.ofAttempt(attemptId)) {
            if (recording.state() == Recording.State.SEALED) {
                Object item = Optional.<Object>ofNullable(recording.formItemId())
                        .orElse(recording.slot().purpose());
                newest.put(List.of(item, recording.turn()), recording);
            }
        }
        return List.copyOf(newest.values());
    }

    private Optional<VoiceTemplate> template(Recording recording, SpeechModel model, VoiceModel voices) {
        try (InputStream wav = audio.wav(recording)) {
            PcmAudio whole = PcmAudio.ofWav(wav);
            PcmAudio sound = recording.overTime() ? whole.first(recording.allowedSeconds()) : whole;
            return Optional.of(VoiceTemplate.of(model.voice(sound, voices))).filter(voice -> voice.frames() > 0);
        } catch (TranscriptionException unheard) {
            LOG.warnf(unheard, "the voice of recording %s was not heard", recording.id());
            return Optional.empty();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("recording " + recording.id() + " cannot be read", unreadable);
        }
    }
}
