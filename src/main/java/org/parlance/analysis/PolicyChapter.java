package org.parlance.analysis;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.parlance.bank.Blueprint;
import org.parlance.hiring.PolicyRules;
import org.parlance.web.Json;

/** Every version of the rules that verdicts of the profile were made by, with its argument. */
@ApplicationScoped
class PolicyChapter implements DossierChapter {
    private static final List<String> HEADER =
            List.of("campaign", "version", "since", "cut", "minima", "review between", "argument");

    private final EntityManager entities;

    PolicyChapter(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public int number() {
        return 2;
    }

    @Override
    public String title() {
        return "Rules of the verdict";
    }

    @Override
    @Transactional
    @SuppressWarnings("unchecked")
    public void write(Blueprint profile, DossierPage page) {
        page.text(
                "A score passes at the cut and above. Where the probability of truly passing lies between the limits of"
                        + " review, and wherever something has to be looked at, a person decides. A fail by machine is a"
                        + " proposal until a named person confirms it.");
        List<Tuple> rows = entities.createNativeQuery(
                        "select c.name as campaign, p.version as version, cast(p.created_at as text) as since,"
                                + " cast(p.rules as text) as rules, p.note as note from policy p"
                                + " join campaign c on c.id = p.campaign_id where c.blueprint_id = :profile"
                                + " order by c.created_at, c.id, p.version",
                        Tuple.class)
                .setParameter("profile", profile.id())
                .getResultList();
        List<List<String>> lines = new ArrayList<>();
        rows.forEach(row -> lines.add(line(row)));
        page.table("Versions of the rules in each campaign", HEADER, lines);
    }

    private static List<String> line(Tuple row) {
        PolicyRules rules = Json.read(row.get("rules", String.class), PolicyRules.class);
        String minima = rules.skills().entrySet().stream()
                .filter(skill -> skill.getValue().minimum() > 0)
                .map(skill -> skill.getKey().id() + " " + skill.getValue().minimum())
                .collect(Collectors.joining(", "));
        String traits = rules.traitMinima().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(trait -> trait.getKey().id() + " " + trait.getValue())
                .collect(Collectors.joining(", "));
        String note = row.get("note", String.class);
        return List.of(
                row.get("campaign", String.class),
                row.get("version", Integer.class).toString(),
                row.get("since", String.class),
                DossierPage.figure(rules.cut()),
                (minima + " " + traits).strip(),
                DossierPage.figure(rules.review().lower()) + " and "
                        + DossierPage.figure(rules.review().upper()),
                note.isBlank() ? "none given" : note);
    }
}
