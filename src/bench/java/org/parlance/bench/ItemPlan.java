package org.parlance.bench;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parlance.bench.Step.Kind;

/**
 * What an applicant's page sends while one item is taken, and when, read from the page that the server gave: prompts are
 * played through, of the time to speak or write a share is used (as org.parlance.bank.FormLength assumes), sound goes in
 * chunks of one second while it is spoken, texts are saved every three seconds, and every five there is a sign of life.
 */
final class ItemPlan {
    private static final double HEARTBEAT_SECONDS = 5;
    private static final double SAVE_SECONDS = 3;
    private static final double LEAST_SHARE = 0.6;
    private static final double MOST_SHARE = 0.9;
    private static final int LETTERS_A_SECOND = 4;
    private static final String LETTERS = "Thank you for your message, I will look into it and call you back today. ";
    private static final Pattern PART = Pattern.compile("<prompt-player[^>]*src=\"([^\"]+)\""
            + "|<answer-recorder data-turn=\"(\\d+)\" data-max-seconds=\"([\\d.]+)\""
            + "|<choice-answer data-question=\"([^\"]+)\" data-max-seconds=\"([\\d.]+)\"");

    private final String page;
    private final String id;
    private final Random random;
    private final List<Step> steps = new ArrayList<>();
    private final List<String> takes = new ArrayList<>();
    private double clock;

    private ItemPlan(String page, Random random) {
        this.page = page;
        this.random = random;
        this.id = attribute("form-item");
    }

    /** All of it, in the order of time. */
    static List<Step> taken(String page, Random random) {
        return new ItemPlan(page, random).take();
    }

    /** Left out at once. */
    static List<Step> skipped(String page, Random random) {
        ItemPlan plan = new ItemPlan(page, random);
        plan.ready();
        plan.finish("skipped");
        return plan.steps;
    }

    private List<Step> take() {
        prompts().forEach(src -> steps.add(Step.of(0, Kind.PROMPT, src, "")));
        ready();
        if (page.contains("data-turn-panel")) {
            speak();
        } else {
            write();
        }
        for (double beat = HEARTBEAT_SECONDS; beat < clock; beat += HEARTBEAT_SECONDS) {
            steps.add(Step.of(beat, Kind.HEARTBEAT, item("heartbeat"), ""));
        }
        finish("stopped");
        steps.sort(Comparator.comparingDouble(Step::at));
        return steps;
    }

    private void speak() {
        double promptSeconds = promptSeconds();
        boolean prepared = false;
        Matcher part = PART.matcher(page);
        int prompt = 0;
        while (part.find()) {
            if (part.group(1) != null) {
                play(prompt++, promptSeconds);
            } else if (part.group(2) != null) {
                clock += prepared ? 0 : number("prep-seconds");
                prepared = true;
                record(Integer.parseInt(part.group(2)), share() * Double.parseDouble(part.group(3)));
            } else {
                clock += share() * Double.parseDouble(part.group(5));
                save("{\"fields\":{\"" + part.group(4) + "\":\"B\"},\"typedSeconds\":0,\"pastes\":0}", "");
            }
        }
    }

    private void play(int turn, double seconds) {
        String path = item("playings/" + UUID.randomUUID());
        String began = "{\"turn\":" + turn + ",\"startedAgo\":0}";
        steps.add(Step.of(clock, Kind.PLAYING, path, began));
        clock += seconds;
        String ended = "{\"turn\":" + turn + ",\"startedAgo\":" + seconds + ",\"endedAgo\":0}";
        steps.add(Step.of(clock, Kind.PLAYING, path, ended));
    }

    private void record(int turn, double seconds) {
        Take take = new Take(seconds);
        steps.addAll(sent(take, "\"" + id + "\"", "answer", turn, clock));
        clock += seconds;
        takes.add("{\"id\":\"%s\",\"turn\":%d,\"take\":0,\"chunks\":%d}".formatted(take.id(), turn, take.chunks()));
    }

    /** @param formItem JSON @param from when it is begun @return announced, sent second by second, sealed */
    static List<Step> sent(Take take, String formItem, String purpose, int turn, double from) {
        List<Step> sent = new ArrayList<>();
        String path = "/sitting/recordings/" + take.id();
        sent.add(Step.of(
                from,
                Kind.ANNOUNCE,
                path,
                "{\"formItemId\":%s,\"turn\":%d,\"take\":0,\"purpose\":\"%s\",\"sampleRate\":16000}"
                        .formatted(formItem, turn, purpose)));
        for (int number = 0; number < take.chunks(); number++) {
            String sha256 = Take.sha256(take.chunk(number));
            sent.add(new Step(from + number + 1, Kind.CHUNK, path + "/chunks/" + number, "", take, number, sha256));
        }
        String whole = take.sha256();
        String seal = "{\"chunks\":%d,\"sha256\":\"%s\"}".formatted(take.chunks(), whole);
        sent.add(new Step(from + take.chunks(), Kind.SEAL, path + "/seal", seal, take, -1, whole));
        return sent;
    }

    private void write() {
        clock = number("prep-seconds");
        double end = clock + share() * number("answer-seconds");
        int letters = 0;
        while (clock < end) {
            clock = Math.min(end, clock + SAVE_SECONDS);
            letters += (int) (SAVE_SECONDS * LETTERS_A_SECOND);
            written(letters);
        }
    }

    private void written(int letters) {
        String text = LETTERS.repeat(letters / LETTERS.length() + 1).substring(0, letters);
        String about =
                "\"keyboard\":{\"keystrokes\":%d,\"helpers\":[],\"virtual\":false},\"typedSeconds\":%.1f,\"pastes\":0}"
                        .formatted(letters, clock);
        Matcher customer = Pattern.compile("data-customer=\"([^\"]+)\"").matcher(page);
        if (customer.find()) {
            String message = "{\"customer\":\"%s\",\"turn\":0,\"atSeconds\":%.1f,\"text\":\"%s\"}"
                    .formatted(customer.group(1), clock, text);
            save("{\"messages\":[" + message + "]," + about, "");
        } else {
            save("{\"text\":\"" + text + "\"," + about, Take.sha256(text.getBytes(StandardCharsets.UTF_8)));
        }
    }

    private void save(String body, String fact) {
        steps.add(new Step(clock, Kind.SAVE, item("answer"), body, null, -1, fact));
    }

    private void ready() {
        steps.add(Step.of(0, Kind.READY, item("ready"), ""));
    }

    private void finish(String reason) {
        String body = "{\"reason\":\"" + reason + "\",\"recordings\":[" + String.join(",", takes) + "]}";
        steps.add(Step.of(clock + 0.5, Kind.FINISH, item("finish"), body));
    }

    private List<String> prompts() {
        List<String> prompts = new ArrayList<>();
        Matcher part = PART.matcher(page);
        while (part.find()) {
            if (part.group(1) != null) {
                prompts.add(part.group(1));
            }
        }
        return prompts;
    }

    /** What is left of the item's time beside preparation and answers. */
    private double promptSeconds() {
        double answers = 0;
        Matcher part = PART.matcher(page);
        while (part.find()) {
            String seconds = part.group(3) == null ? part.group(5) : part.group(3);
            answers += seconds == null ? 0 : Double.parseDouble(seconds);
        }
        double left = number("total-seconds") - number("prep-seconds") - answers;
        return Math.max(0, left) / Math.max(1, prompts().size());
    }

    private double share() {
        return LEAST_SHARE + (MOST_SHARE - LEAST_SHARE) * random.nextDouble();
    }

    private String item(String what) {
        return "/sitting/items/" + id + "/" + what;
    }

    private double number(String name) {
        return Double.parseDouble(attribute(name));
    }

    private String attribute(String name) {
        Matcher found = Pattern.compile("data-" + name + "=\"([^\"]*)\"").matcher(page);
        if (!found.find()) {
            throw new IllegalStateException("the page has no data-" + name);
        }
        return found.group(1);
    }
}
