package org.parlance.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextNormaliserTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            I'm sorry, but we can't.           | i am sorry but we cannot
            It’s DONE!                         | it is done
            They won't; I'd've                 | they will not i'd've
            twenty-four hours                  | 24 hours
            four hundred and fifty six         | 456
            four five six                      | 456
            two thousand and nineteen          | 2019
            nineteen ninety nine               | 1999
            double four one oh seven           | 44107
            four for two                       | 442
            a hundred and five                 | 105
            one million two hundred thousand   | 1200000
            the twenty first of May            | the 21st of may
            the third, the twelfth, the 30th   | the 3rd the 12th the thirtieth
            $12.50                             | twelve dollars fifty
            £1,250                             | one thousand two hundred and fifty pounds
            2.5                                | two point five
            9:30 p.m.                          | nine thirty pm
            15%                                | fifteen per cent
            my e-mail                          | my email
            colour centre catalogue travelled  | color center catalog traveled
            apologise organisation analysed    | apologize organization analyzed
            favourable neighbours licence      | favorable neighbors license
            cancelling the cheque              | canceling the check
            fulfil the enquiry                 | fulfill the inquiry
            l’adresse qu'il m'a donnée         | L adresse qu il m a donnée
            """)
    void equalHoweverWritten(String one, String other) {
        assertThat(TextNormaliser.normal(one)).isNotEmpty().isEqualTo(TextNormaliser.normal(other));
    }

    @ParameterizedTest
    @CsvSource({"our,or", "four,for", "hours,hors", "file,fill", "one two,two one", "can,cannot", "third,three"})
    void differentWordsStayDifferent(String one, String other) {
        assertThat(TextNormaliser.normal(one)).isNotEqualTo(TextNormaliser.normal(other));
    }

    @Test
    void knowsWhereEachWordStood() {
        String text = "Well, I can't wait twenty-four hours.";
        assertThat(TextNormaliser.tokens(text))
                .allSatisfy(token -> assertThat(text.substring(token.start(), token.end()))
                        .isIn("Well", "I", "can't", "wait", "twenty-four", "hours"));
    }

    @Test
    void normalisingAgainChangesNothing() {
        String once = TextNormaliser.normal("The 21st parcel isn't at 5 Harbour Street; it cost £3.20, I've checked.");
        assertThat(TextNormaliser.normal(once)).isEqualTo(once);
    }

    @Test
    void everyNumberReadsTheSameInWordsAndFigures() {
        for (int number = 0; number < 10_000; number += 7) {
            assertThat(TextNormaliser.normal(inWords(number))).isEqualTo(TextNormaliser.normal("" + number));
        }
    }

    @Test
    void oddInputIsHarmless() {
        assertThat(TextNormaliser.tokens("")).isEmpty();
        assertThat(TextNormaliser.tokens(" …—! * ' 😀 İ")).hasSize(1);
    }

    private static String inWords(int number) {
        String[] small =
                ("zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen"
                                + " sixteen seventeen eighteen nineteen")
                        .split(" ");
        String[] tens = "- - twenty thirty forty fifty sixty seventy eighty ninety".split(" ");
        if (number < 20) {
            return small[number];
        }
        if (number < 100) {
            return tens[number / 10] + (number % 10 == 0 ? "" : "-" + small[number % 10]);
        }
        int scale = number < 1000 ? 100 : 1000;
        int rest = number % scale;
        String name = scale == 100 ? " hundred" : " thousand";
        return inWords(number / scale) + name + (rest == 0 ? "" : (rest < 100 ? " and " : " ") + inWords(rest));
    }
}
