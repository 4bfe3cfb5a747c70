package org.parlance.review;

import io.nayuki.qrcodegen.QrCode;

/**
 * A QR code as the path of an SVG: one unit a module, the quiet zone included.
 *
 * @param size modules on a side, with the quiet zone
 * @param path the dark modules, one horizontal run after the other
 */
record QrPath(int size, String path) {
    /** Modules that have to stay light around the code, by its standard. */
    static final int QUIET_ZONE = 4;

    static QrPath of(String text) {
        QrCode code = QrCode.encodeText(text, QrCode.Ecc.MEDIUM);
        StringBuilder path = new StringBuilder();
        for (int y = 0; y < code.size; y++) {
            int x = 0;
            while (x < code.size) {
                int run = runLength(code, x, y);
                if (run > 0) {
                    path.append("M%d %dh%dv1h-%dz".formatted(x + QUIET_ZONE, y + QUIET_ZONE, run, run));
                }
                x += Math.max(1, run);
            }
        }
        return new QrPath(code.size + 2 * QUIET_ZONE, path.toString());
    }

    private static int runLength(QrCode code, int x, int y) {
        int end = x;
        while (code.getModule(end, y)) {
            end++;
        }
        return end - x;
    }
}
