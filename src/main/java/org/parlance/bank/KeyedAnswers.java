package org.parlance.bank;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The model answers of the items that have a key, so that no author has to write them down. What should pass is the key
 * itself: the text or script, the first accepted sentence, answer or choice. What should fail is what somebody gives who
 * clearly cannot do the task; the rules are those of {@link InsufficientAnswers}, and of a mail with errors nothing is
 * marked but one right word.
 */
final class KeyedAnswers {
    private KeyedAnswers() {}

    /** Empty for an item that is judged, not compared with a key. */
    static Optional<ModelAnswers> of(Item item) {
        ModelAnswers answers = null;
        if (item instanceof Item.ReadAloud readAloud) {
            answers = cutShort(readAloud.text());
        } else if (item instanceof Item.Repeat repeat) {
            answers = cutShort(repeat.prompt().script());
        } else if (item instanceof Item.SentenceBuild build) {
            answers = cutShort(build.acceptedSentences().get(0));
        } else if (item instanceof Item.ShortAnswer shortAnswer) {
            List<String> accepted = shortAnswer.acceptedAnswers();
            answers = texts(said(accepted), InsufficientAnswers.emptySentence(accepted));
        } else if (item instanceof Item.SpellBack spellBack) {
            answers = texts(spellBack.answer(), wronglySpelled(spellBack));
        } else if (item instanceof Item.Listening listening) {
            answers = listening(listening);
        } else if (item instanceof WrittenItem written) {
            answers = written(written);
        }
        return Optional.ofNullable(answers);
    }

    /** One or two letters of a short name or reference may be misheard; of longer ones, a third is enough to hear. */
    private static String wronglySpelled(Item.SpellBack item) {
        return switch (item.kind()) {
            case NAME, REFERENCE -> InsufficientAnswers.otherCharacters(item.answer());
            case EMAIL, PHONE -> InsufficientAnswers.firstCharacters(item.answer());
        };
    }

    private static ModelAnswers written(WrittenItem item) {
        if (item instanceof WrittenItem.TypingPassage typing) {
            return cutShort(typing.text());
        } else if (item instanceof WrittenItem.Dictation dictation) {
            return cutShort(dictation.prompt().script());
        } else if (item instanceof WrittenItem.SentenceCompletion completion) {
            return word(completion.accepted());
        } else if (item instanceof WrittenItem.FormFilling form) {
            return form(form);
        } else if (item instanceof WrittenItem.DataEntry entry) {
            return dataEntry(entry);
        } else if (item instanceof WrittenItem.Reading reading) {
            return reading(reading);
        } else if (item instanceof WrittenItem.ErrorSpotting spotting) {
            return errorSpotting(spotting);
        }
        return null;
    }

    private static ModelAnswers listening(Item.Listening item) {
        Parts parts = new Parts();
        for (Item.Question question : item.questions()) {
            if (question.spoken()) {
                List<String> accepted = question.accepted();
                parts.add(question.id(), said(accepted), InsufficientAnswers.emptySentence(accepted));
            } else {
                parts.answer(question.id(), question.choices(), question.accepted());
            }
        }
        return parts.answers();
    }

    private static ModelAnswers form(WrittenItem.FormFilling item) {
        Parts parts = new Parts();
        int fields = item.fields().size();
        for (int i = 0; i < fields; i++) {
            WrittenItem.Field field = item.fields().get(i);
            String wrong = field.kind() == FieldKind.CHOICE
                    ? InsufficientAnswers.wrongChoice(field.choices(), field.accepted())
                    : InsufficientAnswers.mistaken(field.accepted());
            String right = field.accepted().get(0);
            parts.add(field.id(), right, InsufficientAnswers.mistakes(i, fields) ? wrong : right);
        }
        return parts.answers();
    }

    private static ModelAnswers dataEntry(WrittenItem.DataEntry item) {
        Parts parts = new Parts();
        int columns = item.columns().size();
        int cells = columns * item.records().size();
        for (int i = 0; i < cells; i++) {
            String column = item.columns().get(i % columns).id();
            String right = item.records().get(i / columns).get(column);
            String wrong = InsufficientAnswers.mistaken(List.of(right));
            parts.add(i / columns + "." + column, right, InsufficientAnswers.mistakes(i, cells) ? wrong : right);
        }
        return parts.answers();
    }

    private static ModelAnswers reading(WrittenItem.Reading item) {
        Parts parts = new Parts();
        for (WrittenItem.ReadingQuestion question : item.questions()) {
            List<String> rights = question.pairs().stream()
                    .map(WrittenItem.MatchingPair::right)
                    .toList();
            for (WrittenItem.MatchingPair pair : question.pairs()) {
                parts.answer(question.field(pair), rights, List.of(pair.right()));
            }
            if (!question.matching()) {
                parts.answer(question.id(), question.choices(), question.accepted());
            }
        }
        return parts.answers();
    }

    private static ModelAnswers errorSpotting(WrittenItem.ErrorSpotting item) {
        Map<String, String> pass = new LinkedHashMap<>();
        Map<String, String> fail = new LinkedHashMap<>();
        for (SpottingText.Word word : item.words().words()) {
            if (word.wrong()) {
                pass.put("w" + word.index(), word.right().get(0));
            } else if (fail.isEmpty()) {
                fail.put("w" + word.index(), InsufficientAnswers.mistaken(List.of(word.shown())));
            }
        }
        return new ModelAnswers(ModelAnswer.of(pass), ModelAnswer.of(fail));
    }

    private static ModelAnswers cutShort(String text) {
        return texts(text, InsufficientAnswers.firstWords(text));
    }

    private static ModelAnswers word(List<String> accepted) {
        return texts(said(accepted), InsufficientAnswers.emptyWord(accepted));
    }

    private static ModelAnswers texts(String pass, String fail) {
        return new ModelAnswers(ModelAnswer.of(pass), ModelAnswer.of(fail));
    }

    /** The first accepted answer, as somebody says it: without the star that stands for any ending. */
    private static String said(List<String> accepted) {
        return accepted.get(0).replace("*", "");
    }

    /** Answers of several fields in the making. */
    private static final class Parts {
        private final Map<String, String> pass = new LinkedHashMap<>();
        private final Map<String, String> fail = new LinkedHashMap<>();

        void add(String field, String right, String wrong) {
            pass.put(field, right);
            fail.put(field, wrong);
        }

        /** @param choices empty when the answer is said or written */
        void answer(String field, List<String> choices, List<String> accepted) {
            String wrong = choices.isEmpty()
                    ? InsufficientAnswers.emptyWord(accepted)
                    : InsufficientAnswers.wrongChoice(choices, accepted);
            add(field, choices.isEmpty() ? said(accepted) : accepted.get(0), wrong);
        }

        ModelAnswers answers() {
            return new ModelAnswers(ModelAnswer.of(pass), ModelAnswer.of(fail));
        }
    }
}
