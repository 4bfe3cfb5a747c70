package org.parlance.scoring;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A calibration that this server may use.
 *
 * @param version its id and the beginning of its content's SHA-256, so that an edited file is another version
 */
public record InstalledCalibration(Calibration calibration, String version) {
    private static final int SHOWN_BYTES = 6;

    public static InstalledCalibration of(Calibration calibration) {
        return new InstalledCalibration(calibration, calibration.id() + " " + checksum(calibration));
    }

    /** Of the content as Parlance writes it: a file's line breaks and the order of its fields do not count. */
    private static String checksum(Calibration calibration) {
        try {
            byte[] content = CalibrationFile.write(calibration).getBytes(StandardCharsets.UTF_8);
            byte[] sha256 = MessageDigest.getInstance("SHA-256").digest(content);
            return HexFormat.of().formatHex(sha256, 0, SHOWN_BYTES);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }

    /** @param recogniser SHA-256 of the speech model, or the version of the rubric */
    boolean fits(String language, String recogniser) {
        return calibration.language().equals(language)
                && calibration.recogniser().equals(recogniser);
    }
}
