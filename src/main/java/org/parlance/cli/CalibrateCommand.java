package org.parlance.cli;

import picocli.CommandLine.Command;

/** Fits scores to what people think. */
@Command(
        name = "calibrate",
        description = "Fits scores to people's ratings.",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "<what>",
        subcommands = {CalibrateSpeechCommand.class, CalibrateWritingCommand.class})
final class CalibrateCommand {}
