package org.parlance.authoring;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.SortedMap;
import java.util.regex.Pattern;

/**
 * What a bank's zip says of itself, in its {@value #FILE}.
 *
 * @param format of the zip, {@value #FORMAT}
 * @param bank its id, such as "en/core-voice"
 * @param version of the bank
 * @param files the SHA-256, hex, of each by its path
 */
public record BankManifest(int format, String bank, int version, SortedMap<String, String> files) {
    static final String FILE = "parlance-bank.json";
    static final int FORMAT = 1;
    private static final Pattern BANK = Pattern.compile("[a-z]{2,3}/[a-z0-9]+(-[a-z0-9]+)*");
    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(SerializationFeature.INDENT_OUTPUT)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    byte[] json() {
        try {
            return JSON.writeValueAsBytes(this);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @throws UnusableZipException when it is none of this format */
    static BankManifest read(byte[] json) {
        BankManifest manifest;
        try {
            manifest = JSON.readValue(json, BankManifest.class);
        } catch (IOException e) {
            throw new UnusableZipException(FILE + " is no manifest of a bank", e);
        }
        if (manifest == null || manifest.format != FORMAT) {
            throw new UnusableZipException(
                    "%s has another format than %d, the only one known here".formatted(FILE, FORMAT));
        }
        if (manifest.bank == null || !BANK.matcher(manifest.bank).matches()) {
            throw new UnusableZipException(
                    FILE + " names no bank such as en/core-voice: lower-case letters, digits and hyphens");
        }
        if (manifest.files == null || manifest.files.isEmpty()) {
            throw new UnusableZipException(FILE + " names no files");
        }
        return manifest;
    }
}
