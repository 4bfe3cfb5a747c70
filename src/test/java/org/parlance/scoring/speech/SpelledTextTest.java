package org.parlance.scoring.speech;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parlance.bank.SpellKind;
import org.parlance.scoring.Evidence.SpelledCharacter;

class SpelledTextTest {
    private static SpelledText spelled(String answer, SpellKind kind, Heard heard) {
        return SpelledText.of(answer, kind, heard.recognition());
    }

    @ParameterizedTest
    @CsvSource({
        "Kowalska,NAME,k o w a l s k a",
        "Kowalska,NAME,kay oh double you ay el es kay ay",
        "Kowalska,NAME,the name is k for kilo o w for whiskey a l s k a",
        "Bennett,NAME,b as in bravo e double n e double t",
        "Bennett,NAME,bravo echo november november echo tango tango",
        "Bennett,NAME,it is bennett b e n n e t t",
        "Anderson,NAME,anderson",
        "BX4071,REFERENCE,b x four zero seven one",
        "BX4071,REFERENCE,b x four oh seven one",
        "BX4071,REFERENCE,b x forty seventy one",
        "J-319-Q,REFERENCE,jay dash three one nine dash queue",
        "+44 207 946,PHONE,double four two oh seven nine four six",
        "755 319,PHONE,seven double five three one nine",
        "anna.berg@example.org,EMAIL,a n n a dot b e r g at example dot org",
        "anna_b@example.org,EMAIL,anna underscore b at example dot org",
        "sue@yew.com,EMAIL,sue at y e double you dot com"
    })
    void readsWhatWasSpelled(String answer, SpellKind kind, String said) {
        SpelledText spelled = spelled(answer, kind, Heard.surely(said));
        assertThat(spelled.characters()).extracting(SpelledCharacter::operation).containsOnly(SpelledText.CORRECT);
        assertThat(spelled.length()).isEqualTo(SpelledText.written(answer, kind).length());
    }

    @Test
    void showsWhatWasLeftOutAddedAndOtherwise() {
        SpelledText left = spelled("BX4071", SpellKind.REFERENCE, Heard.surely("l x four seven one"));
        assertThat(shown(left))
                .isEqualTo("substituted b l, correct x x, correct 4 4, omitted 0 , correct 7 7, correct 1 1");
        assertThat(left.count(SpelledText.CORRECT)).isEqualTo(4);
        SpelledText added = spelled("BX", SpellKind.REFERENCE, Heard.surely("b x nine"));
        assertThat(shown(added)).isEqualTo("correct b b, correct x x, added  9");
        assertThat(added.length()).isEqualTo(2);
    }

    @Test
    void lettersThatSoundAlikeAreUncertain() {
        SpelledText spelled = spelled("Dan", SpellKind.NAME, Heard.surely("b a m"));
        assertThat(spelled.count(SpelledText.UNCERTAIN)).isEqualTo(2);
        assertThat(ContentRubric.spelling(spelled).value()).isEqualTo(100);
        assertThat(ContentRubric.spelling(spelled).sem()).isGreaterThan(20);
    }

    @Test
    void anotherWayOfUnderstandingSettlesThem() {
        assertThat(spelled("Dan", SpellKind.NAME, Heard.surely("b a n").or("d a m"))
                        .count(SpelledText.CORRECT))
                .isEqualTo(3);
        assertThat(spelled(
                                "BX40",
                                SpellKind.REFERENCE,
                                Heard.surely("the x four oh").or("b x four oh"))
                        .count(SpelledText.CORRECT))
                .isEqualTo(4);
        assertThat(spelled(
                                "BX40",
                                SpellKind.REFERENCE,
                                Heard.surely("the extra zero").listeningFor("b x four zero", 2))
                        .count(SpelledText.CORRECT))
                .isEqualTo(4);
    }

    @Test
    void anotherWordIsNoSpelling() {
        SpelledText spelled = spelled("Kowalska", SpellKind.NAME, Heard.surely("i am sorry i did not hear that"));
        assertThat(ContentRubric.spelling(spelled).value()).isLessThan(40);
    }

    private static String shown(SpelledText spelled) {
        return spelled.characters().stream()
                .map(one -> one.operation() + " " + one.expected() + " " + one.heard())
                .collect(Collectors.joining(", "));
    }
}
