package org.parlance.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.parlance.testing.Patience;

/** A day at a walk-in station: three applicants, one after the other, in one browser. */
@ExtendWith(PicturesOfFailures.class)
class KioskDayIT {
    private static final double SENDING_MS = 60_000;

    private static final String STORES = """
            async () => {
              const names = (await indexedDB.databases()).map(database => database.name);
              const kept = Object.keys(localStorage).concat(Object.keys(sessionStorage));
              return names.concat(kept).filter(name => name.startsWith("parlance")).join();
            }
            """;

    private final Stack stack = Stack.shared();

    @Test
    void threeApplicantsSitTheirTestsAtOneStation() {
        String campaign = "/campaigns/"
                + stack.database()
                        .find(UUID.class, "select id from campaign where name = ?", Invited.WRITING)
                        .orElseThrow();
        Recruiting staff = Recruiting.signIn("recruiter");
        Page station = pair(staff, campaign);

        for (String name : List.of("Kim Kiosk", "Lou Lobby", "Max Morning")) {
            String ticket = ticket(staff, campaign, name);
            sit(station, ticket, name);
            assertThat((String) station.evaluate(STORES))
                    .as("what %s leaves on the PC", name)
                    .doesNotContain(name);
        }

        awaitVerdict("Max Morning");
        staff.open(campaign + "/kiosks");
        assertThat(staff.page().locator("[data-ticket-state=RESULT]")).hasCount(3);
        assertThat(staff.row("Kim Kiosk")).containsText("Desk 1");
        Screenshots.both(staff.page(), "kiosk-board");
        staff.leave();
    }

    private Page pair(Recruiting staff, String campaign) {
        staff.open(campaign + "/kiosks");
        staff.link("Stations").click();
        staff.field("Name of the station").fill("Desk 1");
        staff.field("Site").fill("Cebu");
        staff.button("Register and show a pairing code").click();
        String code = staff.page().locator("#pairing-code").textContent();
        Screenshots.both(staff.page(), "kiosk-pairing");

        Page station = stack.newPerson();
        station.navigate(stack.server().url() + "/kiosk");
        Screenshots.both(station, "kiosk-pair");
        station.locator("#pairing-code").fill(code);
        press(station, "Make this PC a station");
        assertThat(station.getByLabel("Ticket number")).isVisible();
        Screenshots.both(station, "kiosk-entry");
        return station;
    }

    private static String ticket(Recruiting staff, String campaign, String name) {
        staff.open(campaign + "/kiosks");
        staff.field("Name").fill(name);
        staff.field("Phone").fill("+1 202 555 0" + (100 + Math.floorMod(name.hashCode(), 900)));
        staff.page().locator("#walkin-id-kind").selectOption("PASSPORT");
        staff.field("ID number").fill("P-" + Math.abs(name.hashCode()));
        staff.page().locator("#walkin-site").selectOption("Cebu");
        staff.button("Issue a ticket").click();
        return staff.page().locator("#ticket-number").textContent().strip();
    }

    private static void sit(Page station, String ticket, String name) {
        station.getByLabel("Ticket number").fill(ticket);
        press(station, "Open my test");
        assertThat(station.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Welcome, " + name)))
                .isVisible();
        station.getByLabel("I have read this and agree.").check();
        press(station, "Agree and go on");
        station.waitForURL("**/sitting/practice");
        QuickSitting.take(station, "Dear Ms. Lane, thank you for your message. We send a new one today. " + name);
        station.navigate(station.url().replaceFirst("/sitting/.*", "/sitting/test"));
        assertThat(station.getByText("Thank you. Call the staff."))
                .isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(SENDING_MS));
        Screenshots.both(station, "kiosk-end");
        station.getByText("Next applicant").click();
        assertThat(station.getByLabel("Ticket number")).isVisible();
    }

    private void awaitVerdict(String name) {
        Patience.await("the result of " + name, () -> stack.database()
                .find(
                        String.class,
                        "select v.outcome from verdict v join attempt a on a.id = v.attempt_id"
                                + " join invitation i on i.id = a.invitation_id join applicant p on p.id = i.applicant_id"
                                + " where p.name = ?",
                        name));
    }

    private static void press(Page page, String button) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button))
                .click();
    }
}
