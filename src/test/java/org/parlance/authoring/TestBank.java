package org.parlance.authoring;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A small bank as an author would upload it. */
final class TestBank {
    private static final List<String> SENTENCES = List.of(
            "Our warehouse ___ closed on public holidays. | is, remains",
            "Could you ___ me your booking reference, please? | give, tell, send",
            "The technician will arrive ___ Tuesday morning. | \"on\"",
            "I have ___ the invoice to this message. | attached, added",
            "Your refund was sent ___ your bank last week. | to",
            "Please accept our apologies for ___ late reply. | the, our, this",
            "If the lamp does not work, ___ it to the nearest shop. | take, bring, return, carry",
            "We have been making bicycles ___ 1987. | since",
            "Neither of the two parcels ___ reached us. | has, have",
            "She asked whether we ___ change the date of the flight. | could, might, would",
            "The manager is looking ___ your complaint. | into",
            "Customers who pay early get a discount ___ ten percent. | of");

    private final String id;
    private final int version;
    private final StringBuilder items = new StringBuilder();

    /** @param name of the bank, which its items' ids begin with */
    TestBank(String name, int version) {
        this.id = "en/" + name;
        this.version = version;
        for (int i = 0; i < SENTENCES.size(); i++) {
            String[] parts = SENTENCES.get(i).split(" \\| ");
            items.append("""
                - id: %s-%02d
                  version: 1
                  status: live
                  difficulty: B1
                  topic: topic %d
                  prepSeconds: 0
                  answerSeconds: 25
                  sentence: "%s"
                  accepted: [%s]
                """.formatted(name, i + 1, i, parts[0], parts[1]));
        }
    }

    /** Further items, as YAML. */
    TestBank with(String more) {
        items.append(more);
        return this;
    }

    byte[] zip() {
        return zip("");
    }

    /** @param audio of the server's own bank en/core-voice to be taken along as {@code audio/prompt.mp3}; empty for none */
    byte[] zip(String audio) {
        try (TemporaryFiles files = TemporaryFiles.create()) {
            Path bank = Files.createDirectories(files.directory().resolve(id));
            Files.writeString(bank.resolve("bank.yaml"), """
                id: %s
                version: %d
                language: en
                variant: en-US
                skill: writing
                licence: Apache-2.0
                author: A test
                """.formatted(id, version));
            Files.writeString(bank.resolve("sentence-completion.yaml"), items);
            if (!audio.isEmpty()) {
                addPrompt(bank, audio);
            }
            return ZippedBank.of(bank);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** A question that is heard, with the sound of one of the server's own. */
    private void addPrompt(Path bank, String audio) throws IOException {
        Path core = Path.of("question-banks/en/core-voice");
        byte[] sound = Files.readAllBytes(core.resolve(audio));
        Files.createDirectories(bank.resolve("audio"));
        Files.write(bank.resolve("audio/prompt.mp3"), sound);
        String script = "The store opens at nine and closes at seven. What time does it close?";
        Files.writeString(bank.resolve("audio/index.yaml"), """
            audio/prompt.mp3:
              script: "%s"
              voice: slt
              rate: 1.0
              seconds: 5.0
              sha256: %s
            """.formatted(script, BankFiles.sha256(sound)));
        Files.writeString(bank.resolve("short-answer.yaml"), """
            - id: %s-heard
              version: 1
              status: draft
              difficulty: A2
              topic: store
              prepSeconds: 0
              answerSeconds: 8
              prompt:
                audio: audio/prompt.mp3
                script: %s
                voice: slt
              acceptedAnswers: [seven, at seven, seven o'clock]
            """.formatted(id.substring(3), script));
    }
}
