package org.parlance.delivery;

import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.parlance.web.Problems;

/** Answers with the sound of a prompt. It is MP3, or WAV where a person recorded it; the content says which. */
public final class PromptSound {
    private PromptSound() {}

    /** @throws io.quarkiverse.resteasy.problem.HttpProblem 404 when the file is missing */
    public static Response of(Path file) {
        if (!Files.isReadable(file)) {
            throw Problems.notFound("The prompt's audio is missing.");
        }
        return Response.ok(file.toFile())
                .type(isWav(file) ? "audio/wav" : "audio/mpeg")
                .header("Cache-Control", "private, no-store")
                .build();
    }

    private static boolean isWav(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return new String(in.readNBytes(4), StandardCharsets.ISO_8859_1).equals("RIFF");
        } catch (IOException unreadable) {
            throw new UncheckedIOException("a prompt cannot be read", unreadable);
        }
    }
}
