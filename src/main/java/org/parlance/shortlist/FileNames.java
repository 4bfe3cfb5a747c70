package org.parlance.shortlist;

import java.text.Normalizer;
import java.util.Locale;

/** Names of files that every system takes: small letters, digits and hyphens. */
final class FileNames {
    private FileNames() {}

    /** @param what such as "shortlist" @param name any text; its letters lose their marks */
    static String of(String what, String name, String extension) {
        String plain = Normalizer.normalize(name.toLowerCase(Locale.ROOT), Normalizer.Form.NFKD)
                .replace("ł", "l")
                .replace("ø", "o")
                .replaceAll("\\p{M}", "")
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        return what + "-" + (plain.isEmpty() ? "file" : plain) + "." + extension;
    }
}
