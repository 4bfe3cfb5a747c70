package org.parlance.shortlist;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.regex.Pattern;

/** Sets a score report as one A4 page. Its letters are embedded, so that they are right on every machine. */
@ApplicationScoped
class ReportPdf {
    /** What XML does not take, and no reader would see. */
    private static final Pattern UNPRINTABLE = Pattern.compile("[\\p{Cntrl}&&[^\\n\\r\\t]]|[\\uFFFE\\uFFFF]");

    private static final String FONT = "Report";
    private static final String FONT_FILES = "/liberation/LiberationSans-";

    byte[] of(ReportView report) {
        String html =
                ShortlistTemplates.report(report).setLocale(report.language()).render();
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        try {
            new PdfRendererBuilder()
                    .useFont(() -> font("Regular"), FONT, 400, FontStyle.NORMAL, true)
                    .useFont(() -> font("Bold"), FONT, 700, FontStyle.NORMAL, true)
                    // nothing outside of the page is loaded, whatever a name or a reason may hold
                    .useUriResolver((base, uri) -> null)
                    .withHtmlContent(UNPRINTABLE.matcher(html).replaceAll(""), null)
                    .withProducer("Parlance")
                    .toStream(pdf)
                    .run();
        } catch (IOException failed) {
            throw new UncheckedIOException("the report could not be set", failed);
        }
        return pdf.toByteArray();
    }

    private static InputStream font(String style) {
        InputStream font = ReportPdf.class.getResourceAsStream(FONT_FILES + style + ".ttf");
        if (font == null) {
            throw new IllegalStateException("the font " + style + " is not on the class path");
        }
        return font;
    }
}
