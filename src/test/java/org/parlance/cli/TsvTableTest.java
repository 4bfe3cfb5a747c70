package org.parlance.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TsvTableTest {
    @TempDir
    Path directory;

    @Test
    void takesCellsByTheHeader() throws IOException {
        TsvTable table = table("\uFEFFid\ttext\tage\r\n1\t\"Say \"\"hi\"\"\" \t16\r\n\r\n2\t\"no\" or \"yes\"\r\n");
        assertThat(table.rows()).hasSize(2);
        assertThat(table.rows().get(0).get("id")).isEqualTo("1");
        assertThat(table.rows().get(0).get("text")).isEqualTo("Say \"hi\"");
        assertThat(table.rows().get(1).get("text")).isEqualTo("\"no\" or \"yes\"");
        assertThat(table.rows().get(1).get("age")).isEmpty();
        assertThat(table.rows().get(1).line()).isEqualTo(4);
    }

    @Test
    void saysWhatIsWrong() throws IOException {
        assertThatThrownBy(() -> TsvTable.read(directory.resolve("gone"))).hasMessageContaining("there is no file");
        assertThatThrownBy(() -> table("")).hasMessageContaining("is empty");
        assertThatThrownBy(() -> table("id\ttotal\n")).hasMessageContaining("no rows");
        assertThatThrownBy(() -> table("id\n1\n2\t3\n")).hasMessageContaining("line 3: 2 cells");
        assertThatThrownBy(() -> table("id\tage\n1\t2\n").require("id", "total"))
                .hasMessageContaining("no column 'total'; its columns are id, age");
        assertThatThrownBy(() -> table("id\n1\n2\n1\n").requireUniqueIds()).hasMessageContaining("line 4: the id 1");
        assertThatThrownBy(() -> table("id\ta\n\tb\n").requireUniqueIds()).hasMessageContaining("line 2 has no id");
        Path latin = Files.write(directory.resolve("latin"), "id\nJosé\n".getBytes(StandardCharsets.ISO_8859_1));
        assertThatThrownBy(() -> TsvTable.read(latin)).hasMessageContaining("UTF-8");
    }

    private TsvTable table(String content) throws IOException {
        return TsvTable.read(Files.writeString(directory.resolve("table.tsv"), content));
    }
}
