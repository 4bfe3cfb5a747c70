package org.parlance.review;

import static org.assertj.core.api.Assertions.assertThat;

import io.nayuki.qrcodegen.QrCode;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class QrPathTest {
    private static final String LINK = "https://tests.example.org/start#b1oHcQ0kq3uKqkT7tY2mD4y0W5sJrV9n8x6zA1cE2gI";
    private static final Pattern RUN = Pattern.compile("M(\\d+) (\\d+)h(\\d+)v1h-(\\d+)z");

    @Test
    void drawsEveryDarkModuleOnce() {
        QrCode code = QrCode.encodeText(LINK, QrCode.Ecc.MEDIUM);
        QrPath path = QrPath.of(LINK);
        int[][] drawn = new int[path.size()][path.size()];
        Matcher runs = RUN.matcher(path.path());
        int end = 0;
        while (runs.find()) {
            assertThat(runs.start()).isEqualTo(end);
            end = runs.end();
            assertThat(runs.group(3)).isEqualTo(runs.group(4));
            for (int i = 0; i < Integer.parseInt(runs.group(3)); i++) {
                drawn[Integer.parseInt(runs.group(2))][Integer.parseInt(runs.group(1)) + i]++;
            }
        }
        assertThat(end).isEqualTo(path.path().length());
        assertThat(path.size()).isEqualTo(code.size + 8);
        for (int y = 0; y < path.size(); y++) {
            for (int x = 0; x < path.size(); x++) {
                boolean dark = code.getModule(x - QrPath.QUIET_ZONE, y - QrPath.QUIET_ZONE);
                assertThat(drawn[y][x]).as("%d,%d", x, y).isEqualTo(dark ? 1 : 0);
            }
        }
    }
}
