package org.parlance.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.parlance.authoring.GivenAnswer;
import org.parlance.authoring.ModelAnswerProof;
import org.parlance.bank.Bank;
import org.parlance.bank.InvalidBankException;
import org.parlance.bank.Item;
import org.parlance.bank.ItemType;
import org.parlance.bank.ModelAnswer;
import org.parlance.bank.Variation;
import org.parlance.engine.PcmAudio;
import org.parlance.engine.SynthesisedVoice;
import org.parlance.engine.TranscriptionException;
import org.parlance.scoring.Evidence;
import org.parlance.scoring.ScoredResponse;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Lets the item banks prove themselves: both model answers of every item through the real engines. */
@Command(
        name = "prove",
        description = {
            "Scores both model answers of every item as the server would: the one that should pass has to pass on the"
                    + " item's own traits, the one that should fail has to fail.",
            "Spoken ones are said by a synthesised voice; items of a language without speech model or voice are named"
                    + " and left out.",
            "Exit code 0 when every answer does as it should, 1 when one does not, 2 for a wrong call."
        },
        mixinStandardHelpOptions = true)
final class ProveCommand implements Callable<Integer> {
    @Mixin
    private BanksChoice banks;

    @Option(names = "--language", paramLabel = "<tag>", description = "only banks of the language, such as en")
    private String language;

    @Option(names = "--type", paramLabel = "<type>", description = "only items of the type, such as email")
    private String type;

    @Option(names = "--item", paramLabel = "<id>", description = "only the item")
    private String itemId;

    @Option(
            names = "--each",
            paramLabel = "<n>",
            description = "only the first items of each language and type (default: all)")
    private int each = Integer.MAX_VALUE;

    @Mixin
    private ModelChoice model;

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    private final LocalWritingScoring writing = new LocalWritingScoring(1);
    private final SynthesisedVoice voice = new SynthesisedVoice();
    private final Map<ItemType, Tally> tallies = new EnumMap<>(ItemType.class);
    private final List<ModelAnswerProof> unproven = new ArrayList<>();
    private LocalSpeechScoring speech;
    private int leftOut;

    /** How many of a type's answers did what they should. */
    private static final class Tally {
        private int answers;
        private int proven;

        void add(boolean holds) {
            answers++;
            proven += holds ? 1 : 0;
        }
    }

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        try {
            banks.read().banks().forEach(this::prove);
        } catch (InvalidBankException | SynthesisedVoice.MissingException failed) {
            throw new CommandFailure(failed.getMessage(), failed);
        } finally {
            if (speech != null) {
                speech.close();
            }
        }
        if (tallies.isEmpty() && leftOut == 0) {
            throw new CommandFailure("no item was asked for: see --language, --type and --item");
        }
        tallies.forEach((each, tally) -> out.printf(
                Locale.ROOT,
                "%-20s %4d of %4d model answers do as they should%n",
                each.id(),
                tally.proven,
                tally.answers));
        if (leftOut > 0) {
            out.printf("%d spoken items were left out: their language has no speech model or no voice here%n", leftOut);
        }
        unproven.forEach(proof -> out.println(proof));
        out.flush();
        return unproven.isEmpty() ? ExitCode.OK : ExitCode.SOFTWARE;
    }

    private void prove(Bank bank) {
        Map<ItemType, Integer> taken = new EnumMap<>(ItemType.class);
        for (Item item : bank.items()) {
            boolean wanted = (language == null || language.equals(bank.language()))
                    && (type == null || type.equals(item.type().id()))
                    && (itemId == null || itemId.equals(item.id()))
                    && taken.merge(item.type(), 1, Integer::sum) <= each;
            if (wanted && item.type().spoken() && !bank.language().equals(model.language())) {
                leftOut++;
            } else if (wanted) {
                prove(bank, Variation.drawn(item, 0));
            }
        }
    }

    private void prove(Bank bank, Item item) {
        prove(bank, item, bank.answersTo(item).pass(), true);
        prove(bank, item, bank.answersTo(item).fail(), false);
    }

    private void prove(Bank bank, Item item, ModelAnswer answer, boolean shouldPass) {
        GivenAnswer given = new GivenAnswer(item, answer);
        ModelAnswerProof proof = ModelAnswerProof.of(item, shouldPass, scored(bank, item, given));
        tallies.computeIfAbsent(item.type(), none -> new Tally()).add(proof.holds());
        if (!proof.holds()) {
            unproven.add(proof);
            spec.commandLine().getErr().println(proof);
            spec.commandLine().getErr().flush();
        }
    }

    private ScoredResponse scored(Bank bank, Item item, GivenAnswer given) {
        if (!item.type().spoken()) {
            return writing.graded(item, bank.variant(), given.content(), given.typedSeconds());
        }
        try {
            return speech().graded(item, said(given), given.chosen());
        } catch (TranscriptionException failed) {
            return new ScoredResponse.NeedsReview("engine-failure", new Evidence.None());
        }
    }

    private SortedMap<Integer, PcmAudio> said(GivenAnswer given) {
        SortedMap<Integer, PcmAudio> said = new TreeMap<>();
        given.said().forEach((turn, text) -> said.put(turn, voice.say(text)));
        return said;
    }

    private LocalSpeechScoring speech() {
        if (speech == null) {
            speech = model.load(spec.commandLine().getErr(), 1);
        }
        return speech;
    }
}
