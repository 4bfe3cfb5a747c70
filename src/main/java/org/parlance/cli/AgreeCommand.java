package org.parlance.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Compares scores with people's ratings. */
@Command(
        name = "agree",
        description = {
            "Says how well scores agree with people's ratings, over all and in groups.",
            "The ratings are a tab-separated file with a header, an id for each row, ratings from 0 to 10 and, if known,"
                    + " the speaker, and columns to group by."
        },
        mixinStandardHelpOptions = true)
final class AgreeCommand implements Callable<Integer> {
    @Option(
            names = "--scores",
            required = true,
            paramLabel = "<scores.jsonl>",
            description = "what 'score' has written")
    private Path scores;

    @Option(names = "--ratings", required = true, paramLabel = "<ratings.tsv>", description = "people's ratings")
    private Path ratings;

    @Option(
            names = "--trait",
            defaultValue = "overall",
            paramLabel = "<trait>",
            description = "the machine's trait (default: overall)")
    private String trait;

    @Option(names = "--rating", required = true, paramLabel = "<column>", description = "the ratings' column")
    private String rating;

    @Option(
            names = "--group",
            paramLabel = "<column>",
            description = "a column to group by; may be given several times")
    private List<String> groups = List.of();

    @Option(
            names = "--group-cut",
            split = ",",
            defaultValue = "16",
            paramLabel = "<number>",
            description =
                    "where columns of many numbers are cut into bands, such as 16,40 (default: 16; somebody of 16 belongs to the upper band)")
    private double[] cuts;

    @Mixin
    private RatingScaleChoice ratingScale;

    @Mixin
    private JsonChoice json;

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    @Override
    public Integer call() {
        ScoresFile machine = ScoresFile.read(scores);
        TsvTable people = TsvTable.read(ratings);
        people.require(groups.toArray(String[]::new));
        RatedLines lines = RatedLines.join(machine, trait, people, rating, ratingScale.scale());
        AgreementReport report = AgreementReport.of(lines, trait, rating, groups, new Grouping(cuts));
        json.print(report, spec.commandLine().getOut(), (table, out) -> new AgreementTable(out).print(table));
        return ExitCode.OK;
    }
}
