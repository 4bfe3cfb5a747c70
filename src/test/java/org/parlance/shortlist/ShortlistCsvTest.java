package org.parlance.shortlist;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.parlance.bank.Skill;
import org.parlance.testing.Messages;
import org.parlance.verdict.Outcome;

class ShortlistCsvTest {
    private final ShortlistCsv csv =
            new ShortlistCsv(Messages.of(ShortlistMessages.class), Messages.of(HandoverMessages.class));

    @Test
    void writesAHeaderAndARowForEachApplicant() {
        ShortlistView.Row row = new ShortlistView.Row(
                UUID.randomUUID(),
                "=HYPERLINK(\"http://x\",\"Łucja\")",
                "lucja@example.org",
                "+48600100200",
                Outcome.PASS,
                68.4,
                Map.of(Skill.SPEAKING, 70.6),
                "Rosa Delgado",
                Instant.parse("2026-11-21T10:00:00.123Z"),
                "Rosa Delgado",
                Instant.parse("2026-11-21T10:05:00Z"),
                "@early shift",
                false,
                new Judgement.Endorsed(UUID.randomUUID(), "Henrik Nowak", Instant.EPOCH, null));
        ShortlistView view = new ShortlistView(
                UUID.randomUUID(),
                "Autumn, wave 2",
                "Northwind",
                "Inbound voice",
                List.of(Skill.SPEAKING, Skill.LISTENING),
                null,
                List.of(),
                List.of(row),
                List.of(),
                List.of(),
                List.of());

        String[] lines = csv.of(view).split("\r\n");

        assertThat(lines).hasSize(2);
        assertThat(lines[0])
                .isEqualTo("\uFEFFApplicant,E-mail,Phone,Campaign,Client account,Job profile,Outcome,Overall,Band,"
                        + "Speaking,Listening,Decided by,Decided at,Put forward by,Put forward at,Note,"
                        + "Endorsed from");
        assertThat(lines[1])
                .isEqualTo("\"'=HYPERLINK(\"\"http://x\"\",\"\"Łucja\"\")\",lucja@example.org,'+48600100200,\"Autumn,"
                        + " wave 2\",Northwind,Inbound voice,Pass,68,B2+,71,,Rosa"
                        + " Delgado,2026-11-21T10:00:00Z,Rosa Delgado,2026-11-21T10:05:00Z,'@early shift,another"
                        + " client account");
    }
}
