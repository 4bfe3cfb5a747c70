package org.parlance.hiring;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a person is known again by; each but the name may be null.
 *
 * @param nameKey as {@link #nameKey}
 * @param emailKey as {@link #emailKey}
 * @param phone normalised
 * @param idNumberHash as {@link IdNumbers} makes it
 */
record PersonTraits(String nameKey, String emailKey, String phone, LocalDate birthDate, String idNumberHash) {
    private static final Set<String> DOTS_DO_NOT_COUNT = Set.of("gmail.com", "googlemail.com");
    private static final int TAIL = 6;

    /** Why the two are taken for one person; empty when they are not. */
    Optional<EarlierTest.Ground> same(PersonTraits other) {
        if (idNumberHash != null && idNumberHash.equals(other.idNumberHash)) {
            return Optional.of(EarlierTest.Ground.ID_NUMBER);
        }
        if (emailKey != null && emailKey.equals(other.emailKey)) {
            return Optional.of(EarlierTest.Ground.EMAIL);
        }
        if (phone != null && other.phone != null && PhoneNumber.same(phone, other.phone)) {
            return Optional.of(EarlierTest.Ground.PHONE);
        }
        boolean born = birthDate != null && birthDate.equals(other.birthDate);
        return born && nameKey.equals(other.nameKey)
                ? Optional.of(EarlierTest.Ground.NAME_AND_BIRTH_DATE)
                : Optional.empty();
    }

    /** The parts of a name in alphabetical order, without accents and case: "Łukasz Nowak" is "Nowak, Lukasz". */
    static String nameKey(String name) {
        String plain = name.toLowerCase(Locale.ROOT)
                .replace('ł', 'l')
                .replace('đ', 'd')
                .replace("ø", "o")
                .replace("æ", "ae")
                .replace("ß", "ss");
        return Arrays.stream(Normalizer.normalize(plain, Normalizer.Form.NFD)
                        .replaceAll("\\p{M}+", "")
                        .split("[^\\p{L}\\p{N}]+"))
                .filter(part -> !part.isEmpty())
                .sorted()
                .collect(Collectors.joining(" "));
    }

    /** The mailbox that an address leads to: without what follows a +, and at Gmail without dots. Null stays null. */
    static String emailKey(String email) {
        if (email == null) {
            return null;
        }
        String lowered = email.toLowerCase(Locale.ROOT);
        int at = lowered.lastIndexOf('@');
        String domain = lowered.substring(at + 1);
        String box = lowered.substring(0, at).replaceFirst("(?<=.)\\+.*", "");
        return (DOTS_DO_NOT_COUNT.contains(domain) ? box.replace(".", "") : box) + "@" + domain;
    }

    /** The last digits, by which records are found that {@link PhoneNumber#same} then compares. Null stays null. */
    static String phoneTail(String phone) {
        if (phone == null) {
            return null;
        }
        String digits = phone.replaceAll("[^0-9]", "");
        return digits.substring(Math.max(0, digits.length() - TAIL));
    }
}
