package org.parlance.scoring;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The small words that carry a language's sentences. About 40% of the words of English prose are among these; a text
 * in another language, a list of keywords or keyboard noise has few. A word that English shares is in no other list.
 */
public final class FunctionWords {
    private static final Set<String> ENGLISH = set(
            "the be to of and a in that have i it for not on with he as you do at this but his by from they we say her"
                    + " she or an will my one all would there their what so up out if about who get which go me"
                    + " when make can like no just him know take into your some could them see other than then"
                    + " now only its over also after use how our because any these us is are was were been am has"
                    + " had did does being very here more where why should may please i'm it's don't we'll i'll"
                    + " you're we're i've we've before until soon");

    private static final List<Set<String>> OTHERS = List.of(
            words("el la los las un una que en por para con del se su es lo al como más pero muy gracias nos está usted"
                    + " de y mi le sus hemos son"),
            words("le la les un une des du et est que qui dans pour pas sur vous nous je avec ce votre notre au aux ne"
                    + " mais de il elle sont avons merci cette"),
            words(
                    "der die das und ist nicht ein eine ich sie wir mit für auf den dem zu von es ihr ihre haben sind wird"
                            + " auch dass bei danke bitte"),
            words(
                    "o os um uma que em para com não do da no na por se mais como mas você nós seu sua está são é obrigado"
                            + " de e ao foi"),
            words("il lo la gli un una che di e per con non è sono del della al si più ma come questo grazie siamo noi"
                    + " nel suo le abbiamo"),
            words("i w z na nie się że jest do to za od po przez dla jak ale są być pan pani dziękuję oraz tym proszę"),
            words("de het een en van ik niet dat op te zijn voor met u uw wij ook maar bij wordt dank naar hebben"),
            words("og det er jeg ikke at en et den til på med for som vi har de du kan din deres tak af fra blev"),
            words(
                    "ang ng sa mga na at ay po ko ka mo namin ninyo inyong kayo hindi para kung aming salamat ito yung kami"
                            + " lang din rin"),
            words("hai ka ki ke ko se mein aap hum nahi ye wo aur kya tha thi ho raha rahe kar kripya dhanyavaad apka"
                    + " aapke liye bhi"));

    private FunctionWords() {}

    /** Share of the words that are English function words, 0-1. */
    public static double english(List<String> words) {
        return share(words, ENGLISH);
    }

    /** The largest share that the function words of any one other language reach, 0-1. */
    public static double otherLanguage(List<String> words) {
        return OTHERS.stream()
                .mapToDouble(language -> share(words, language))
                .max()
                .orElse(0);
    }

    private static double share(List<String> words, Set<String> list) {
        return words.isEmpty()
                ? 0
                : (double) words.stream().filter(list::contains).count() / words.size();
    }

    private static Set<String> set(String list) {
        return new HashSet<>(List.of(list.split(" ")));
    }

    private static Set<String> words(String list) {
        Set<String> words = set(list);
        words.removeAll(ENGLISH);
        return words;
    }
}
