package org.parlance.e2e;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.parlance.bank.WrittenItem.EmailReply;
import org.parlance.bank.WrittenItem.Field;
import org.parlance.bank.WrittenItem.TypingPassage;

/** What an applicant writes. */
enum WrittenAnswers {
    /** Answers everything that was asked, in clean language; the replies are kept under replies/, one an item. */
    GOOD {
        @Override
        String reply(EmailReply item) {
            try (InputStream text = WrittenAnswers.class.getResourceAsStream("/replies/" + item.id() + ".txt")) {
                return new String(text.readAllBytes(), StandardCharsets.UTF_8).strip();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        String value(Field field) {
            return field.accepted().get(0);
        }

        @Override
        String passage(TypingPassage item) {
            return item.text();
        }
    },

    CARELESS {
        @Override
        String reply(EmailReply item) {
            return "hi, i dont no wat hapend to this. pleas wait becouse we has many mesages now and he dont have time "
                    + "for all. its not my falt if you is not happy, you must to be patient and dont write again so "
                    + "many. i has told them they is looking at it. maybe next weak somebody know more. ok bye";
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
        String passage(TypingPassage item) {
            return item.text()
                    .substring(0, item.text().length() / 2)
                    .replace("e", "w")
                    .replace("t", "y");
        }
    };

    abstract String reply(EmailReply item);

    abstract String value(Field field);

    abstract String passage(TypingPassage item);
}
