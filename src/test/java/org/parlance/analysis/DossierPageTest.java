package org.parlance.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class DossierPageTest {
    @Test
    void whatPeopleTypedIsTextAndNoMarkup() {
        String html = new DossierPage("A <b> & \"c\"")
                .table("t", List.of("note"), List.of(List.of("<script>alert(1)</script>")))
                .html();
        assertThat(html)
                .contains("<h1>A &lt;b&gt; &amp; &quot;c&quot;</h1>", "<td>&lt;script&gt;")
                .doesNotContain("<script>");
    }

    @Test
    void whatIsUnknownIsADash() {
        assertThat(DossierPage.figure(Double.NaN)).isEqualTo("–");
        assertThat(DossierPage.figure(0.125)).isEqualTo("0.13");
        assertThat(DossierPage.interval(Interval.UNKNOWN)).isEqualTo("–");
    }
}
