package org.parlance.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PromptYamlTest {
    @Test
    void aRecordedPromptKeepsNoNotesForASynthesiser() {
        String items = """
            # the first items
            - id: one
              prompt:
                rate: 0.9
                audio: audio/one.mp3
                script: >
                  Where is
                  my order?
                voice: slt
            - id: two
              prompt:
                audio: audio/two.mp3
                script: Hello.
                voice: rms
            """;
        assertThat(PromptYaml.recorded(items, "audio/one.mp3", "audio/one.wav")).isEqualTo("""
            # the first items
            - id: one
              prompt:
                audio: audio/one.wav
                script: >
                  Where is
                  my order?
            - id: two
              prompt:
                audio: audio/two.mp3
                script: Hello.
                voice: rms
            """);
    }

    @Test
    void theTurnsOfACallAreToldApart() {
        String items = """
            - id: call
              turns:
                - prompt:
                    audio: audio/call-0.mp3
                    script: First.
                    voice: slt
                  answerSeconds: 20
                - prompt:
                    audio: audio/call-1.mp3
                    script: Second.
                    voice: slt
                  answerSeconds: 20
            """;
        assertThat(PromptYaml.recorded(items, "audio/call-1.mp3", "audio/call-1.wav"))
                .contains("audio: audio/call-0.mp3\n        script: First.\n        voice: slt\n")
                .contains("audio: audio/call-1.wav\n        script: Second.\n      answerSeconds: 20\n");
    }

    @Test
    void anotherFileWithALongerNameIsLeftAlone() {
        String items = "- audio: audio/one.mp3\n- audio: my-audio/one.mp3\n- audio: audio/one.mp3.bak\n";
        assertThat(PromptYaml.recorded(items, "audio/one.mp3", "audio/one.wav"))
                .isEqualTo("- audio: audio/one.wav\n- audio: my-audio/one.mp3\n- audio: audio/one.mp3.bak\n");
    }

    @Test
    void theIndexSaysThatItWasRecorded() {
        String index = """
            # Made by make-audio.
            audio/one.mp3:
              script: "Where?"
              voice: slt
              rate: 0.9
              seconds: 1.08
              sha256: aa
            audio/two.mp3:
              script: "Hello."
              voice: rms
              rate: 1.0
              seconds: 0.50
              sha256: bb
            """;
        PromptYaml.Entry entry = new PromptYaml.Entry("audio/one.wav", "Say \"when\".", 2.345, "cc");
        assertThat(PromptYaml.indexed(index, "audio/one.mp3", entry)).isEqualTo("""
            # Made by make-audio.
            audio/two.mp3:
              script: "Hello."
              voice: rms
              rate: 1.0
              seconds: 0.50
              sha256: bb
            audio/one.wav:
              script: "Say \\"when\\"."
              voice: recorded
              rate: 1.0
              seconds: 2.35
              sha256: cc
            """);
    }
}
