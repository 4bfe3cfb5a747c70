package org.parlance.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.parlance.authoring.BankCheck;
import org.parlance.bank.BankProblem;
import org.parlance.bank.BankReader;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;

/** Says what an author has to put right, a line each. */
@Command(
        name = "check",
        description = {
            "Checks item banks: file and line, what is wrong and what is allowed.",
            "Exit code 0 when they are clean, 1 when something has to be put right, 2 for a wrong call."
        },
        mixinStandardHelpOptions = true)
final class BankCheckCommand implements Callable<Integer> {
    @Parameters(
            arity = "0..1",
            paramLabel = "<directory>",
            defaultValue = "${sys:parlance.banks.dir:-question-banks}",
            description = "of all banks, or of one bank (default: ${DEFAULT-VALUE})")
    private Path directory;

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    @Override
    public Integer call() {
        if (!Files.isDirectory(directory)) {
            throw new ParameterException(spec.commandLine(), directory + " is no directory");
        }
        List<BankProblem> found = BankCheck.check(directory, BankCheck.Parts.FAST);
        print(found);
        return found.stream().anyMatch(BankProblem::isProblem) ? ExitCode.SOFTWARE : ExitCode.OK;
    }

    private void print(List<BankProblem> found) {
        PrintWriter out = spec.commandLine().getOut();
        Path root = BankReader.isBank(directory) ? directory.resolve("../..").normalize() : directory;
        for (BankProblem one : found) {
            out.println((one.isProblem() ? "" : "notice: ") + root.resolve(one.toString()));
        }
        long problems = found.stream().filter(BankProblem::isProblem).count();
        out.println(problems == 0 ? "clean" : problems == 1 ? "1 problem" : problems + " problems");
        out.flush();
    }
}
