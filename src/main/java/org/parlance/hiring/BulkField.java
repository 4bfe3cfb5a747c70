package org.parlance.hiring;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a column of an uploaded file can hold, with the headers that people give it in English, French, Polish, Danish. */
public enum BulkField {
    NAME("name fullname applicant applicantname candidate candidatename nom nomcomplet nometprenom candidat"
            + " imieinazwisko nazwisko kandydat navn fuldenavn ansoger kandidat"),
    EMAIL("email emailaddress mail mailaddress adressemail adresseemail courriel adresemail poczta mailadresse"
            + " emailadresse"),
    PHONE("phone phonenumber telephone mobile mobilenumber mobilephone cell cellphone tel gsm numerodetelephone"
            + " portable telefon numertelefonu nrtelefonu komorka telefonnummer mobil mobilnummer tlf"),
    BIRTH_DATE("birthdate dateofbirth dob birthday datedenaissance naissance dataurodzenia fodselsdato fodselsdag"),
    ID_NUMBER(
            "idnumber id idno nationalid governmentid numeroidentite numerodidentite pesel dowod nrdowodu cpr cprnummer"
                    + " personnummer"),
    LANGUAGE("language preferredlanguage maillanguage langue languepreferee jezyk preferowanyjezyk sprog"
            + " foretrukketsprog"),
    SOURCE("source channel campaignsource provenance canal zrodlo kanal kilde"),
    REFERRER("referrer referer referredby referral recommandepar parrain polecajacy poleconyprzez henvistaf henviser"),
    SITE("site location office branch lieu agence lokalizacja oddzial biuro sted lokation afdeling kontor"),
    REQUISITION("requisition requisitionid req reqid jobrequisition vacancy demande numerodeposte offre rekrutacja"
            + " numerrekrutacji wakat rekvisition stilling stillingsnummer");

    private final List<String> headers;

    BulkField(String headers) {
        this.headers = List.of(headers.split(" "));
    }

    /** The field that a header names, whatever its case, accents, spaces and signs. */
    public static Optional<BulkField> named(String header) {
        String folded = folded(header);
        return Arrays.stream(values())
                .filter(field -> field.headers.contains(folded))
                .findFirst();
    }

    /** The longest text that it takes. */
    int most() {
        return switch (this) {
            case NAME -> 200;
            case EMAIL -> 254;
            case PHONE -> 40;
            case BIRTH_DATE, LANGUAGE -> 30;
            case ID_NUMBER -> 60;
            case SOURCE, REFERRER, SITE, REQUISITION -> Origin.MOST;
        };
    }

    private static String folded(String header) {
        String plain = header.toLowerCase(Locale.ROOT)
                .replace('ł', 'l')
                .replace("ø", "o")
                .replace("æ", "ae");
        return Normalizer.normalize(plain, Normalizer.Form.NFD).replaceAll("[^a-z]", "");
    }
}
