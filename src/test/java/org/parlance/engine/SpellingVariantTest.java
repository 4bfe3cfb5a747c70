package org.parlance.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** One pool of LanguageTool, every spelling of English. */
class SpellingVariantTest {
    private static final LanguageToolPool ENGLISH = LanguageToolPool.of("en", 1);
    private static final String BRITISH =
            "Thank you for your enquiry. We apologise that the grey jumper has not left our"
                    + " distribution centre. I have organised a replacement in your favourite colour, and you will receive a"
                    + " cheque at the weekend. The lift on the ground floor is out of order. We charge 20 per cent.";
    private static final String AMERICAN =
            "Thank you for your inquiry. We are sorry that the gray sweater has not left our"
                    + " distribution center. I canceled the order in your favorite color, and the dispute was analyzed. The"
                    + " elevator on the first floor is out of order.";
    private static final String INDIAN =
            "One lakh rupees were credited to your account. Please share your pincode. The amount of two crores is due.";

    @Test
    void anyTakesEverySpellingAndNoMistake() {
        assertThat(places(BRITISH, SpellingVariant.ANY)).isEmpty();
        assertThat(places(AMERICAN, SpellingVariant.ANY)).isEmpty();
        assertThat(places(INDIAN, SpellingVariant.ANY)).isEmpty();
        assertThat(places("The colour of the centr is graye.", SpellingVariant.ANY))
                .isEqualTo(Set.of("centr", "graye"));
        assertThat(ENGLISH.check(BRITISH, RuleSet.WRITTEN, Set.of()))
                .isEqualTo(ENGLISH.check(BRITISH, RuleSet.WRITTEN, Set.of(), SpellingVariant.ANY));
    }

    @Test
    void americanRefusesBritishSpelling() {
        assertThat(places(AMERICAN, SpellingVariant.US)).isEmpty();
        assertThat(places(BRITISH, SpellingVariant.US))
                .isEqualTo(
                        Set.of("enquiry", "apologise", "grey", "centre", "organised", "favourite", "colour", "cheque"));
    }

    @ParameterizedTest
    @EnumSource(names = {"GB", "AU", "IN"})
    void britishRefusesAmericanSpelling(SpellingVariant variant) {
        assertThat(places(BRITISH, variant)).isEmpty();
        assertThat(places(AMERICAN, variant)).isEqualTo(Set.of("center", "canceled", "favorite", "color", "analyzed"));
    }

    @Test
    void canadianTakesFromBoth() {
        assertThat(places("We organized the colour of the centre.", SpellingVariant.CA))
                .isEmpty();
        assertThat(places("We organised the color of the center.", SpellingVariant.CA))
                .isEqualTo(Set.of("organised", "color", "center"));
    }

    @Test
    void indianWordsAreIndianOnly() {
        assertThat(places(INDIAN, SpellingVariant.IN)).isEmpty();
        assertThat(places(INDIAN, SpellingVariant.GB)).contains("pincode");
    }

    @Test
    void namesTheWantedSpelling() {
        assertThat(ENGLISH.check("Color and center.", RuleSet.WRITTEN, Set.of(), SpellingVariant.GB))
                .extracting(match -> match.offset() + " " + match.suggestions())
                .containsExactly("0 [Colour]", "10 [centre]");
    }

    @Test
    void leavesNamesAloneThatLookAmerican() {
        assertThat(places("We met at the Rockefeller Center in May.", SpellingVariant.GB))
                .isEmpty();
        assertThat(ENGLISH.check("The color set is here.", RuleSet.WRITTEN, Set.of("Color Set"), SpellingVariant.GB))
                .isEmpty();
    }

    @Test
    void aCodeOrANumberWithItsUnitIsNotMisspelt() {
        assertThat(places("Order BX20931q weighs 5kgs and left at 10h30.", SpellingVariant.US))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"any, ANY", "en-US, US", "en-GB, GB", "en-AU, AU", "en-CA, CA", "en-IN, IN"})
    void hasAnId(String id, SpellingVariant variant) {
        assertThat(SpellingVariant.ofId(id)).contains(variant);
        assertThat(variant.id()).isEqualTo(id);
        assertThat(SpellingVariant.ofId("en-XX")).isEmpty();
    }

    private static Set<String> places(String text, SpellingVariant variant) {
        return ENGLISH.check(text, RuleSet.WRITTEN, Set.of(), variant).stream()
                .map(match -> text.substring(match.offset(), match.offset() + match.length()))
                .collect(Collectors.toSet());
    }
}
