package org.parlance.bank;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** One dimension that is scored. Its id is the same in database, evidence, command line and API. */
public enum Trait {
    INTELLIGIBILITY(Basis.FITTED),
    FLUENCY(Basis.FITTED),
    PROSODY(Basis.FITTED),
    ACCURACY(Basis.COUNTED),
    COMPREHENSION(Basis.COUNTED),
    VOCABULARY(Basis.FITTED),
    GRAMMAR(Basis.FITTED),
    TASK(Basis.FITTED),
    MECHANICS(Basis.FITTED),
    ORGANISATION(Basis.FITTED),
    REGISTER(Basis.FITTED),
    RESPONSIVENESS(Basis.FITTED),
    DATA_ACCURACY(Basis.COUNTED),
    TYPING_SPEED(Basis.COUNTED),
    TYPING_ACCURACY(Basis.COUNTED);

    private enum Basis {
        COUNTED,
        FITTED
    }

    private final Basis basis;

    Trait(Basis basis) {
        this.basis = basis;
    }

    @JsonValue
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * Whether the trait counts things anybody can count again (words said, answers, fields, keystrokes). Only such
     * traits may propose a fail by machine; the others come from a fitted or judged formula and lead to a person.
     */
    public boolean counted() {
        return basis == Basis.COUNTED;
    }

    @JsonCreator
    public static Trait ofId(String id) {
        return Arrays.stream(values())
                .filter(value -> value.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("unknown trait '" + id + "'; allowed are "
                        + Arrays.stream(values()).map(Trait::id).collect(Collectors.joining(", "))));
    }
}
