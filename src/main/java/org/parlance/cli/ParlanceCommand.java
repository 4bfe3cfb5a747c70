package org.parlance.cli;

import org.parlance.engine.ModelException;
import org.parlance.engine.Versions;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.IVersionProvider;

/** Parlance's command line. It needs no server, and says what went wrong in one line. */
@Command(
        name = "parlance",
        description = "Self-hosted language proficiency testing.",
        mixinStandardHelpOptions = true,
        versionProvider = ParlanceCommand.Version.class,
        subcommands = {
            ModelsCommand.class,
            ScoreCommand.class,
            AgreeCommand.class,
            CalibrateCommand.class,
            BenchCommand.class,
            ProveCommand.class,
            CapacityCommand.class,
            BankCommand.class,
            LicencesCommand.class,
            BackupCommand.class,
            RestoreCommand.class,
            AuditCommand.class,
            VersionCommand.class,
            CommandLine.HelpCommand.class
        })
public final class ParlanceCommand implements Runnable {
    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    public static void main(String[] args) {
        // before anything logs, or the server's log manager complains that it came too late
        System.setProperty("java.util.logging.manager", "org.jboss.logmanager.LogManager");
        System.exit(commandLine().execute(args));
    }

    static CommandLine commandLine() {
        CommandLine root = new CommandLine(new ParlanceCommand());
        root.setParameterExceptionHandler((failure, arguments) -> {
            failure.getCommandLine().getErr().println("parlance: " + failure.getMessage());
            return ExitCode.USAGE;
        });
        return root.setExecutionExceptionHandler((failure, command, parsed) -> {
            if (failure instanceof ModelException || failure instanceof CommandFailure) {
                command.getErr().println("parlance: " + failure.getMessage());
                return ExitCode.SOFTWARE;
            }
            throw failure;
        });
    }

    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }

    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[] {
                "Parlance " + Versions.of("parlance"),
                "Vosk " + Versions.of("vosk"),
                "LanguageTool " + Versions.of("languagetool"),
                "Java " + Runtime.version()
            };
        }
    }
}
