package org.parlance.e2e;

import java.util.List;
import org.parlance.bank.Item;
import org.parlance.bank.SpottingText.Word;
import org.parlance.bank.WrittenItem;
import org.parlance.bank.WrittenItem.ChatCustomer;
import org.parlance.bank.WrittenItem.Field;
import org.parlance.bank.WrittenItem.ProcedureCase;
import org.parlance.bank.WrittenItem.ReadingQuestion;
import org.parlance.testing.KeptReplies;

/** What an applicant writes. */
enum WrittenAnswers {
    /** Answers everything that was asked, in clean language; longer texts are the ones that the banks keep. */
    GOOD {
        @Override
        String text(Item item) {
            if (item instanceof WrittenItem.TypingPassage passage) {
                return passage.text();
            }
            if (item instanceof WrittenItem.Dictation dictation) {
                return dictation.prompt().script();
            }
            if (item instanceof WrittenItem.SentenceCompletion completion) {
                return completion.accepted().get(0);
            }
            return KeptReplies.to(item);
        }

        @Override
        String value(Field field) {
            return field.accepted().get(0);
        }

        @Override
        String message(WrittenItem.Chat item, ChatCustomer customer, int turn) {
            return KeptReplies.parts(item).get(customer.id() + "." + turn);
        }

        @Override
        String answer(ReadingQuestion question) {
            return question.accepted().get(0);
        }

        @Override
        String choice(ProcedureCase one) {
            return one.accepted().get(0);
        }

        @Override
        String reason(WrittenItem.Procedure item, ProcedureCase one) {
            return KeptReplies.parts(item).get(one.reasonField());
        }

        @Override
        List<Word> marked(WrittenItem.ErrorSpotting item) {
            return item.words().words().stream().filter(Word::wrong).toList();
        }

        @Override
        String correction(Word word) {
            return word.right().get(0);
        }
    },

    CARELESS {
        @Override
        String text(Item item) {
            if (item instanceof WrittenItem.TypingPassage passage) {
                return passage.text()
                        .substring(0, passage.text().length() / 2)
                        .replace("e", "w")
                        .replace("t", "y");
            }
            return item instanceof WrittenItem.EmailReply
                    ? "hi, i dont no wat hapend to this. pleas wait becouse we has many mesages now and he dont have"
                            + " time for all. its not my falt if you is not happy, you must to be patient and dont write"
                            + " again so many. i has told them they is looking at it. maybe next weak somebody know more."
                            + " ok bye"
                    : "dont no";
        }

        @Override
        String value(Field field) {
            return switch (field.kind()) {
                case CHOICE ->
                    field.choices().stream()
                            .filter(choice -> !field.accepted().contains(choice))
                            .findFirst()
                            .orElseThrow();
                case DATE -> "2020-01-01";
                default -> "1";
            };
        }

        @Override
        String message(WrittenItem.Chat item, ChatCustomer customer, int turn) {
            return "i dont no, pleas wait";
        }

        @Override
        String answer(ReadingQuestion question) {
            return question.choices().isEmpty() ? "dont no" : question.choices().get(0);
        }

        @Override
        String choice(ProcedureCase one) {
            return one.accepted().get(0);
        }

        @Override
        String reason(WrittenItem.Procedure item, ProcedureCase one) {
            return "";
        }

        @Override
        List<Word> marked(WrittenItem.ErrorSpotting item) {
            return item.words().words().stream()
                    .filter(word -> !word.wrong())
                    .limit(2)
                    .toList();
        }

        @Override
        String correction(Word word) {
            return "teh";
        }
    };

    /** The answer to a task that is answered by one text. */
    abstract String text(Item item);

    abstract String value(Field field);

    /** @param turn of the customer, from 0 */
    abstract String message(WrittenItem.Chat item, ChatCustomer customer, int turn);

    /** To a question that is no matching. */
    abstract String answer(ReadingQuestion question);

    abstract String choice(ProcedureCase one);

    abstract String reason(WrittenItem.Procedure item, ProcedureCase one);

    abstract List<Word> marked(WrittenItem.ErrorSpotting item);

    abstract String correction(Word word);
}
