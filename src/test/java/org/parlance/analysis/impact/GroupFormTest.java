package org.parlance.analysis.impact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.parlance.analysis.impact.GroupAttribute.Category;
import org.parlance.analysis.impact.GroupAttribute.Kind;

class GroupFormTest {
    private static GroupForm form(String label, String kind, String categories) {
        return GroupForm.typed(List.of(label), List.of(kind), List.of(categories));
    }

    @Test
    void linesBecomeCategories() {
        GroupForm form = form(" Sex ", "SEX", "Female\r\n\r\n Male \n");
        assertThat(form.refusal()).isEmpty();
        assertThat(form.attributes())
                .containsExactly(new GroupAttribute(
                        "sex",
                        "Sex",
                        Kind.SEX,
                        List.of(new Category("female", "Female"), new Category("male", "Male"))));
    }

    @Test
    void whatIsKeptIsShownAgain() {
        GroupForm form = GroupForm.LOCAL_LAW_144;
        assertThat(form.refusal()).isEmpty();
        assertThat(GroupForm.of(form.attributes())).isEqualTo(form);
        assertThat(form.attributes().get(1).categories()).hasSize(7);
    }

    @Test
    void whatCannotBeKeptIsRefused() {
        assertThat(form("", "SEX", "Female\nMale").refusal()).isPresent();
        assertThat(form("Sex", "SEX", "Female").refusal()).isPresent();
        assertThat(form("Sex", "SEX", "Female\nfemale ").refusal()).isPresent();
        assertThat(GroupForm.typed(List.of("A", "B"), List.of("SEX", "SEX"), List.of("x\ny", "x\ny"))
                        .refusal())
                .isPresent();
        assertThat(GroupForm.typed(List.of("A", "a"), List.of("SEX", "OTHER"), List.of("x\ny", "x\ny"))
                        .refusal())
                .isPresent();
        assertThat(form("", "OTHER", "").refusal()).isEmpty();
    }

    @Test
    void idsComeFromLabels() {
        assertThat(GroupForm.id("Hispanic or Latino")).isEqualTo("hispanic-or-latino");
        assertThat(GroupForm.id("Féminin / autre")).isEqualTo("feminin-autre");
        assertThat(GroupForm.id("+")).isEqualTo(GroupForm.id(" + ")).isNotEmpty();
    }

    @Test
    void versionsAreMergedByTheirLabels() {
        GroupAttribute old = form("Sex", "OTHER", "Male\nOther").attributes().get(0);
        GroupAttribute now = form("Sex", "SEX", "Female\nMALE").attributes().get(0);
        assertThat(GroupSchemes.merged(List.of(List.of(now), List.of(old))))
                .containsExactly(new GroupAttribute(
                        "sex",
                        "Sex",
                        Kind.SEX,
                        List.of(
                                new Category("female", "Female"),
                                new Category("male", "MALE"),
                                new Category("other", "Other"))));
    }
}
