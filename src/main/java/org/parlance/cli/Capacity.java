package org.parlance.cli;

import java.util.List;
import java.util.Locale;
import org.parlance.bank.FormLoad;

/** How many nodes, bytes and bits a number of attempts a day takes. Pure: costs and wishes in, figures out. */
final class Capacity {
    /**
     * What is asked.
     *
     * @param attemptsPerDay that come to their end
     * @param days a year on which people are tested
     * @param peakShare of a day's attempts that begin in its busiest hour, 0-1
     * @param cores of a node
     * @param most share of a node's processors that is planned for, 0-1
     */
    record Demand(int attemptsPerDay, int days, double peakShare, int cores, double most) {}

    /** One result. @param formula with its numbers, so that it can be checked by hand */
    record Figure(String name, double value, String unit, String formula) {}

    private static final double GIGA = 1e9;

    /** One node may always be down for a moment: an update, a crash. */
    private static final int LEAST_NODES = 2;

    private Capacity() {}

    static List<Figure> of(Demand demand, FormLoad form, CapacityCosts costs) {
        double begun = demand.attemptsPerDay() * demand.peakShare();
        double sitting = begun * form.minutes() / 60;
        double requests = sitting * costs.requestsPerSecond();
        double web = requests * costs.webCpuPerRequest();
        double database = requests * costs.databaseCpuPerRequest();
        double attemptCpu =
                form.spokenSeconds() * costs.speechCpuPerAudioSecond() + form.texts() * costs.textCpuSeconds();
        double workers = begun * attemptCpu / 3600;
        double usable = demand.cores() * demand.most();
        double sound = form.spokenSeconds() * costs.chunkBytesPerSecond();
        double year = (double) demand.attemptsPerDay() * demand.days();
        return List.of(
                figure(
                        "attempts in the peak hour",
                        begun,
                        "",
                        "%d a day x %.2f",
                        demand.attemptsPerDay(),
                        demand.peakShare()),
                figure("applicants at once", sitting, "", "%.0f an hour x %.1f min / 60", begun, form.minutes()),
                figure("requests a second", requests, "", "%.0f x %.2f", sitting, costs.requestsPerSecond()),
                figure("web: processors busy", web, "cores", "%.0f x %.5f s", requests, costs.webCpuPerRequest()),
                figure(
                        "web nodes",
                        nodes(web, usable),
                        "",
                        "max(2, ceil(%.2f / (%d cores x %.2f)))",
                        web,
                        demand.cores(),
                        demand.most()),
                figure(
                        "scoring one attempt",
                        attemptCpu,
                        "CPU s",
                        "%.0f s of sound x %.3f + %.0f texts x %.2f s",
                        form.spokenSeconds(),
                        costs.speechCpuPerAudioSecond(),
                        form.texts(),
                        costs.textCpuSeconds()),
                figure("workers: processors busy", workers, "cores", "%.0f an hour x %.0f s / 3600", begun, attemptCpu),
                figure(
                        "worker nodes",
                        nodes(workers, usable),
                        "",
                        "max(2, ceil(%.2f / (%d cores x %.2f)))",
                        workers,
                        demand.cores(),
                        demand.most()),
                figure(
                        "PostgreSQL: processors busy",
                        database,
                        "cores",
                        "%.0f x %.5f s",
                        requests,
                        costs.databaseCpuPerRequest()),
                figure(
                        "recordings a year",
                        year * sound / GIGA,
                        "GB",
                        "%.0f attempts x %.0f s x %.0f bytes",
                        year,
                        form.spokenSeconds(),
                        costs.chunkBytesPerSecond()),
                figure(
                        "database a year",
                        year * costs.databaseBytesPerAttempt() / GIGA,
                        "GB",
                        "%.0f attempts x %.0f bytes",
                        year,
                        costs.databaseBytesPerAttempt()),
                figure(
                        "upwards at peak",
                        begun * sound * 8 / 3600 / 1e6,
                        "Mbit/s",
                        "%.0f an hour x %.1f MB x 8 / 3600",
                        begun,
                        sound / 1e6),
                figure(
                        "downwards at peak",
                        begun * costs.pageBytes() * 8 / 3600 / 1e6,
                        "Mbit/s",
                        "%.0f an hour x %.1f MB x 8 / 3600",
                        begun,
                        costs.pageBytes() / 1e6));
    }

    private static double nodes(double busy, double usable) {
        return Math.max(LEAST_NODES, Math.ceil(busy / usable));
    }

    private static Figure figure(String name, double value, String unit, String formula, Object... numbers) {
        return new Figure(name, value, unit, String.format(Locale.ROOT, formula, numbers));
    }
}
