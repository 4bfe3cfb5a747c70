package org.parlance.authoring;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Collectors;
import org.parlance.engine.AudioFile;
import org.parlance.engine.LanguageToolEngine;
import org.parlance.engine.RuleSet;
import org.parlance.engine.SpeechEngine;
import org.parlance.engine.SpeechModel;
import org.parlance.engine.UnreadableAudioException;

/** Reads and hears banks with this server's engines. */
@ApplicationScoped
class CheckEngines implements PromptHearing {
    private final LanguageToolEngine languageTool;
    private final SpeechEngine speech;

    CheckEngines(LanguageToolEngine languageTool, SpeechEngine speech) {
        this.languageTool = languageTool;
        this.speech = speech;
    }

    BankCheck.Parts parts() {
        TextReading reading = (language, spelling, text, neverErrors) ->
                languageTool.check(language, spelling, text, RuleSet.WRITTEN, neverErrors);
        return new BankCheck.Parts(Optional.of(reading), Optional.of(this));
    }

    @Override
    public Optional<String> deaf(String language) {
        return speech.forLanguage(language).isPresent()
                ? Optional.empty()
                : Optional.of("this server has no speech model for the language '" + language + "'");
    }

    @Override
    public String heard(String language, Path audio, int turns) {
        SpeechModel model = speech.forLanguage(language).orElseThrow();
        try {
            return TurnsOfCall.of(AudioFile.read(audio), turns).stream()
                    .map(turn -> model.transcribe(turn).text())
                    .collect(Collectors.joining(" "));
        } catch (UnreadableAudioException unreadable) {
            return "";
        } catch (IOException failed) {
            throw new UncheckedIOException("a prompt cannot be read", failed);
        }
    }
}
