package org.parlance.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Every place of the staff's menus as every role, signed in through Keycloak, and as nobody. */
@ExtendWith(PicturesOfFailures.class)
class RoleWalkIT {
    private static final List<String> RECRUITERS =
            List.of("/campaigns", "/results", "/reviews", "/shortlists", "/webhooks", "/analysis");
    private static final List<String> HUMAN_RESOURCES =
            List.of("/campaigns", "/results", "/shortlists", "/webhooks", "/impact", "/reliability");
    private static final List<String> AUTHORS = List.of("/banks", "/analysis");

    /** What opens besides the menu. */
    private static final Map<String, Set<String>> BESIDES = Map.of(
            "recruiter", Set.of("/campaigns/new"),
            "hr", Set.of("/campaigns/requests", "/impact/groups"),
            "author", Set.of(),
            "admin", Set.of());

    private final Stack stack = Stack.shared();

    @Test
    void everyRoleSeesItsPlacesAndIsRefusedTheOthers() {
        Map<String, List<String>> places = new TreeMap<>();
        List<String> known = new ArrayList<>(List.of("/campaigns/new", "/campaigns/requests", "/impact/groups"));
        for (String role : List.of("recruiter", "hr", "author", "admin")) {
            places.put(role, menu(role));
            known.addAll(places.get(role));
        }
        assertThat(places.get("recruiter")).containsAll(RECRUITERS).doesNotContain("/banks", "/impact", "/reliability");
        assertThat(places.get("hr")).containsAll(HUMAN_RESOURCES).doesNotContain("/banks", "/reviews");
        assertThat(places.get("author")).containsAll(AUTHORS).doesNotContain("/campaigns", "/results", "/shortlists");
        assertThat(places.get("admin")).doesNotContain("/campaigns", "/results", "/shortlists", "/banks");

        places.forEach((role, own) -> walk(role, own, known.stream().distinct().toList()));
        known.stream().distinct().forEach(this::asNobody);
    }

    private static List<String> menu(String role) {
        Recruiting staff = Recruiting.signIn(role);
        staff.open("/");
        Locator links = staff.page().locator(".staff-nav a[href^='/']:not([href='/logout'])");
        List<String> places =
                links.all().stream().map(link -> link.getAttribute("href")).toList();
        staff.leave();
        return places;
    }

    /** What is in the menu opens; of what isn't, nothing that has a place in the others' menus. */
    private static void walk(String role, List<String> own, List<String> known) {
        Recruiting staff = Recruiting.signIn(role);
        for (String place : known) {
            boolean allowed = own.contains(place) || BESIDES.get(role).contains(place);
            assertThat(staff.open(place).status()).as("%s as %s", place, role).isEqualTo(allowed ? 200 : 403);
            assertThat(staff.page().locator("h1").textContent()).isNotBlank();
        }
        Barriers.assertNone(staff.page(), "refused-" + role);
        staff.open("/logout");
        assertThat(staff.open("/campaigns").url()).as("after signing out").contains("/realms/");
        staff.leave();
    }

    private void asNobody(String place) {
        Page nobody = stack.newPerson();
        nobody.navigate(stack.server().url() + place);
        assertThat(nobody.url()).as("%s as nobody", place).contains("/realms/");
        nobody.context().close();
    }
}
