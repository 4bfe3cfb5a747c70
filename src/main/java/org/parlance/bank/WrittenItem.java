package org.parlance.bank;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A task that is answered by writing, keying in, choosing or marking. */
public sealed interface WrittenItem extends Item {

    /** Words and phrases in which nothing counts as an error, such as names, products and order numbers. */
    default Set<String> neverErrors() {
        return Set.of();
    }

    /** All that the applicant can read, and so could copy, while answering; empty where nothing is to be copied from. */
    default String shownText() {
        return "";
    }

    /**
     * The applicant replies to a customer's e-mail.
     *
     * @param tone asked for; NEUTRAL when the task leaves it open
     */
    record EmailReply(
            @JsonUnwrapped ItemHeader header,
            CustomerMail mail,
            String task,
            int minWords,
            List<KeyPoint> keyPoints,
            Set<String> neverErrors,
            AskedTone tone)
            implements WrittenItem {
        public EmailReply {
            neverErrors = neverErrors == null ? Set.of() : Set.copyOf(neverErrors);
            tone = tone == null ? AskedTone.NEUTRAL : tone;
        }

        /** A reply in no special tone. */
        public EmailReply(
                ItemHeader header,
                CustomerMail mail,
                String task,
                int minWords,
                List<KeyPoint> keyPoints,
                Set<String> neverErrors) {
            this(header, mail, task, minWords, keyPoints, neverErrors, AskedTone.NEUTRAL);
        }

        @Override
        public ItemType type() {
            return ItemType.EMAIL;
        }

        @Override
        public String shownText() {
            return String.join("\n", mail.subject(), mail.body(), task);
        }
    }

    /**
     * The applicant chats with two or three customers at once. A customer's first message comes so many seconds after
     * the item's start, each further one so many seconds after the reply to the one before, or when the customer's
     * patience is over without one.
     *
     * @param knowledge what the applicant answers from
     * @param patienceSeconds how long a customer waits for a reply before going on
     * @param extraTime the factor of the time that an applicant was granted; null in a bank, where nobody is meant yet
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Chat(
            @JsonUnwrapped ItemHeader header,
            String task,
            List<KnowledgeEntry> knowledge,
            List<ChatCustomer> customers,
            int patienceSeconds,
            Set<String> neverErrors,
            Double extraTime)
            implements WrittenItem {
        public Chat {
            knowledge = knowledge == null ? List.of() : List.copyOf(knowledge);
            neverErrors = neverErrors == null ? Set.of() : Set.copyOf(neverErrors);
        }

        /** With the usual time. */
        public Chat(
                ItemHeader header,
                String task,
                List<KnowledgeEntry> knowledge,
                List<ChatCustomer> customers,
                int patienceSeconds,
                Set<String> neverErrors) {
            this(header, task, knowledge, customers, patienceSeconds, neverErrors, null);
        }

        /** How many seconds of this chat stand for one of the usual. */
        public double pace() {
            return extraTime == null ? 1 : extraTime;
        }

        @Override
        public ItemType type() {
            return ItemType.CHAT;
        }

        @Override
        public String shownText() {
            Stream<String> notes = knowledge.stream().map(entry -> entry.title() + "\n" + entry.text());
            Stream<String> messages = customers.stream()
                    .flatMap(customer -> customer.turns().stream())
                    .map(ChatTurn::text);
            return Stream.of(Stream.of(task), notes, messages)
                    .flatMap(Function.identity())
                    .collect(Collectors.joining("\n"));
        }
    }

    /** @param id unique in its chat, such as "maria" */
    record ChatCustomer(String id, String name, List<ChatTurn> turns) {}

    /**
     * @param afterSeconds after the item's start, or after the reply to the message before
     * @param keyPoints what the reply to this message has to say; empty when any fitting reply will do
     */
    record ChatTurn(int afterSeconds, String text, List<KeyPoint> keyPoints) {
        public ChatTurn {
            keyPoints = keyPoints == null ? List.of() : List.copyOf(keyPoints);
        }
    }

    /**
     * The applicant fills a form in from a customer's e-mail or from a call that is heard once and may be paused once.
     *
     * @param mail null when the form is filled in from a call
     * @param call null when the form is filled in from an e-mail
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record FormFilling(
            @JsonUnwrapped ItemHeader header, CustomerMail mail, Prompt call, String task, List<Field> fields)
            implements WrittenItem {
        /** Whether it is filled in from a call, not from an e-mail. */
        public boolean fromCall() {
            return call != null;
        }

        /** From an e-mail. */
        public FormFilling(ItemHeader header, CustomerMail mail, String task, List<Field> fields) {
            this(header, mail, null, task, fields);
        }

        @Override
        public ItemType type() {
            return ItemType.FORM;
        }

        @Override
        public List<Prompt> prompts() {
            return call == null ? List.of() : List.of(call);
        }

        @Override
        public Optional<FormSource> formSource() {
            return Optional.of(call == null ? FormSource.MAIL : FormSource.CALL);
        }
    }

    /**
     * The applicant keys records, shown as pictures of cards, into a grid.
     *
     * @param columns of the grid, none of kind CHOICE
     * @param records each a value for every column id, as the card shows it and as it is to be keyed
     */
    record DataEntry(
            @JsonUnwrapped ItemHeader header, String task, List<Column> columns, List<Map<String, String>> records)
            implements WrittenItem {
        @Override
        public ItemType type() {
            return ItemType.DATA_ENTRY;
        }
    }

    record Column(String id, String label, FieldKind kind) {}

    /** The applicant types the passage as shown. */
    record TypingPassage(@JsonUnwrapped ItemHeader header, String text) implements WrittenItem {
        @Override
        public ItemType type() {
            return ItemType.TYPING;
        }
    }

    /**
     * The applicant hears a sentence and writes it down.
     *
     * @param plays how often it may be heard, 1 or 2
     */
    record Dictation(@JsonUnwrapped ItemHeader header, Prompt prompt, int plays) implements WrittenItem {
        @Override
        public ItemType type() {
            return ItemType.DICTATION;
        }

        @Override
        public List<Prompt> prompts() {
            return List.of(prompt);
        }

        /** As if every play were taken. */
        @Override
        public double totalSeconds() {
            return plays * prompt.seconds() + header.prepSeconds() + header.answerSeconds();
        }
    }

    /**
     * The applicant writes the one word or phrase that a sentence lacks.
     *
     * @param sentence with the gap written as {@value #GAP}
     * @param accepted every filling that is right
     */
    record SentenceCompletion(@JsonUnwrapped ItemHeader header, String sentence, List<String> accepted)
            implements WrittenItem {
        public static final String GAP = "___";

        @Override
        public ItemType type() {
            return ItemType.SENTENCE_COMPLETION;
        }
    }

    /**
     * The applicant reads a passage during the preparation, then it goes and is written down from memory.
     *
     * @param keyPoints the passage's ideas
     */
    record Reconstruction(
            @JsonUnwrapped ItemHeader header, String passage, List<KeyPoint> keyPoints, Set<String> neverErrors)
            implements WrittenItem {
        public Reconstruction {
            neverErrors = neverErrors == null ? Set.of() : Set.copyOf(neverErrors);
        }

        @Override
        public ItemType type() {
            return ItemType.RECONSTRUCTION;
        }
    }

    /** The applicant sums up the note or transcript of a call. */
    record Summary(
            @JsonUnwrapped ItemHeader header,
            String note,
            String task,
            int minWords,
            int maxWords,
            List<KeyPoint> keyPoints,
            Set<String> neverErrors)
            implements WrittenItem {
        public Summary {
            neverErrors = neverErrors == null ? Set.of() : Set.copyOf(neverErrors);
        }

        @Override
        public ItemType type() {
            return ItemType.SUMMARY;
        }

        @Override
        public String shownText() {
            return note + "\n" + task;
        }
    }

    /** The applicant reads a passage and answers questions about it. */
    record Reading(@JsonUnwrapped ItemHeader header, String title, String passage, List<ReadingQuestion> questions)
            implements WrittenItem {
        @Override
        public ItemType type() {
            return ItemType.READING;
        }
    }

    /**
     * One of three kinds: with pairs it is a matching, without but with choices one of them is chosen, else a short
     * answer is written. The answer's field id is the question's, for a matching {@code question.pair}.
     *
     * @param choices of a matching, further right-hand sides that match nothing
     * @param accepted the right choice, or every short answer that is right; empty for a matching
     */
    record ReadingQuestion(
            String id, String text, List<String> choices, List<String> accepted, List<MatchingPair> pairs) {
        public ReadingQuestion {
            choices = choices == null ? List.of() : List.copyOf(choices);
            accepted = accepted == null ? List.of() : List.copyOf(accepted);
            pairs = pairs == null ? List.of() : List.copyOf(pairs);
        }

        public boolean matching() {
            return !pairs.isEmpty();
        }

        public boolean written() {
            return pairs.isEmpty() && choices.isEmpty();
        }

        /** The field id of a pair's answer. */
        public String field(MatchingPair pair) {
            return id + "." + pair.id();
        }
    }

    /** @param right what belongs to {@code left} */
    record MatchingPair(String id, String left, String right) {}

    /**
     * The applicant finds the wrong words of a mail and corrects them.
     *
     * @param text with every error marked as {@code {wrong|right}}, further right forms after further bars; a wrong
     *     form is one word, a right one may be more, or nothing where the word has to go
     */
    record ErrorSpotting(@JsonUnwrapped ItemHeader header, String subject, String text) implements WrittenItem {
        @Override
        public ItemType type() {
            return ItemType.ERROR_SPOTTING;
        }

        /** The text's words with their right forms. */
        public SpottingText words() {
            return SpottingText.of(text);
        }
    }

    /** The applicant applies a written rule to cases: chooses what happens and says why in one sentence. */
    record Procedure(
            @JsonUnwrapped ItemHeader header,
            String title,
            List<String> rules,
            List<String> choices,
            List<ProcedureCase> cases,
            Set<String> neverErrors)
            implements WrittenItem {
        public Procedure {
            neverErrors = neverErrors == null ? Set.of() : Set.copyOf(neverErrors);
        }

        @Override
        public ItemType type() {
            return ItemType.PROCEDURE;
        }

        @Override
        public String shownText() {
            return Stream.concat(rules.stream(), cases.stream().map(ProcedureCase::text))
                    .collect(Collectors.joining("\n"));
        }
    }

    /**
     * The fields of its answer are {@code id} (the choice) and {@code id.reason}.
     *
     * @param accepted the right choices
     * @param reason what a justification has to name
     */
    record ProcedureCase(String id, String text, List<String> accepted, KeyPoint reason) {
        public String reasonField() {
            return id + ".reason";
        }
    }

    record CustomerMail(String from, String subject, String body) {}

    /**
     * A field of a form.
     *
     * @param choices what can be chosen; empty unless the kind is CHOICE
     * @param accepted every value that is right, compared after normalisation by kind
     */
    record Field(String id, String label, FieldKind kind, List<String> choices, List<String> accepted) {
        public Field {
            choices = choices == null ? List.of() : List.copyOf(choices);
        }
    }
}
