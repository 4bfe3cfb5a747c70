package org.parlance.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.parlance.bank.Banks;
import org.parlance.bank.Blueprint;
import org.parlance.bank.FormAssembly;
import org.parlance.bank.FormBasis;
import org.parlance.bank.Item;
import org.parlance.bank.ItemDifficulties;
import org.parlance.bank.ItemOffsets;
import org.parlance.bank.ItemPool;
import org.parlance.web.PageLanguage;
import org.parlance.web.Problems;

/** Draws the forms of attempts, and draws them again. */
@ApplicationScoped
class Forms {
    private final FormItems formItems;
    private final RecentItems recentItems;
    private final ItemDifficulties difficulties;
    private final Banks banks;

    Forms(FormItems formItems, RecentItems recentItems, ItemDifficulties difficulties, Banks banks) {
        this.formItems = formItems;
        this.recentItems = recentItems;
        this.difficulties = difficulties;
        this.banks = banks;
    }

    /** The items of a new attempt, which keeps what the draw depended on. */
    List<Item> draw(Attempt attempt) {
        Blueprint blueprint = attempt.invitation().blueprint();
        Set<String> confirmed = formItems.itemIdsConfirmedBy(attempt.invitation());
        Set<String> met =
                new HashSet<>(formItems.itemIdsSeenBy(attempt.invitation().id()));
        met.addAll(confirmed);
        String language = blueprint.language();
        ItemPool pool = banks.pool(language);
        ItemDifficulties.Current current = difficulties.current(language);
        FormBasis basis = FormBasis.of(attempt.seed(), met)
                .beside(recentItems.exposure(language, attempt.id()), blueprint, pool)
                .from(banks.versions(language), current.offsets().model(), Objects.toString(current.until(), null));
        attempt.drawnFrom(basis);
        List<Item> form = FormAssembly.draw(blueprint, pool, current.offsets(), basis);
        if (form.stream().map(Item::id).anyMatch(confirmed::contains)) {
            throw Problems.conflict(PageLanguage.words(RefusalMessages.class).noItemsLeft());
        }
        return form;
    }

    /**
     * The form as it was drawn, from nothing but what the attempt has kept and banks of the same versions.
     *
     * @throws java.util.NoSuchElementException when the attempt has kept nothing
     */
    List<Item> again(Attempt attempt) {
        Blueprint blueprint = attempt.invitation().blueprint();
        FormBasis basis = attempt.formBasis().orElseThrow();
        Instant until =
                Optional.ofNullable(basis.estimatesUntil()).map(Instant::parse).orElse(null);
        ItemOffsets offsets = difficulties.offsets(blueprint.language(), until);
        return FormAssembly.draw(blueprint, banks.pool(blueprint.language()), offsets, basis);
    }
}
