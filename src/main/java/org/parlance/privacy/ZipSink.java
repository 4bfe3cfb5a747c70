package org.parlance.privacy;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.parlance.identity.ApplicantExport;

/** Writes an export into a ZIP file, with JSON that people can read. */
record ZipSink(ZipOutputStream zip) implements ApplicantExport.Sink {
    private static final ObjectMapper MAPPER =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    @Override
    public void json(String name, Object content) throws IOException {
        zip.putNextEntry(new ZipEntry(name + ".json"));
        zip.write(MAPPER.writeValueAsBytes(content));
        zip.closeEntry();
    }

    @Override
    public void file(String name, InputStream content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        content.transferTo(zip);
        zip.closeEntry();
    }
}
