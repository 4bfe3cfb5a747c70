package org.parlance.scoring;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jboss.logging.Logger;
import org.parlance.bank.Banks;
import org.parlance.bank.Item;
import org.parlance.engine.AudioFile;
import org.parlance.engine.PcmAudio;
import org.parlance.engine.UnreadableAudioException;
import org.parlance.scoring.speech.SoundFingerprint;

/** What prompts can be recognised by; those used last are kept in memory. */
@ApplicationScoped
class PromptSounds {
    private static final Logger LOG = Logger.getLogger(PromptSounds.class);

    /** About 50 KB each for a call of a minute. */
    private static final int MOST_KEPT = 300;

    private final Banks banks;
    private final Map<String, SoundFingerprint> kept = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, SoundFingerprint> eldest) {
            return size() > MOST_KEPT;
        }
    };

    PromptSounds(Banks banks) {
        this.banks = banks;
    }

    /** @return empty where the prompt's file is gone or cannot be read: nothing is compared then */
    Optional<SoundFingerprint> of(String language, Item.Prompt prompt) {
        synchronized (kept) {
            SoundFingerprint known = kept.get(prompt.sha256());
            if (known != null) {
                return Optional.of(known);
            }
        }
        Optional<SoundFingerprint> heard = heard(language, prompt);
        synchronized (kept) {
            heard.ifPresent(sound -> kept.put(prompt.sha256(), sound));
        }
        return heard;
    }

    private Optional<SoundFingerprint> heard(String language, Item.Prompt prompt) {
        try {
            PcmAudio audio = AudioFile.read(banks.audio(language, prompt));
            return Optional.of(SoundFingerprint.of(audio.samples(), PcmAudio.RATE));
        } catch (IllegalArgumentException | IOException | UnreadableAudioException unreadable) {
            LOG.warnf("answers are not compared with the prompt %s: %s", prompt.audio(), unreadable.getMessage());
            return Optional.empty();
        }
    }
}
