package org.parlance.demo;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.net.URI;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.parlance.audit.Actor;
import org.parlance.authoring.GivenAnswer;
import org.parlance.bank.Bank;
import org.parlance.bank.Banks;
import org.parlance.bank.Item;
import org.parlance.bank.ItemType;
import org.parlance.bank.ModelAnswers;
import org.parlance.delivery.FormItems;
import org.parlance.delivery.WrittenAnswer.Content;
import org.parlance.hiring.Invitation;
import org.parlance.hiring.InvitationLinks;
import org.parlance.jobs.JobHandler;

/** Takes the test for one made-up applicant of the demo campaign; cut off, it goes on where it was. */
@ApplicationScoped
class DemoSitting implements JobHandler {
    static final String NAME = "demo-sitting";

    private static final Set<ItemType> OWN_WORDS = EnumSet.of(ItemType.OPEN_QUESTION, ItemType.ROLE_PLAY);

    private final DemoConfig config;
    private final DemoCampaign campaign;
    private final InvitationLinks links;
    private final FormItems formItems;
    private final Banks banks;
    private final DemoVoice voice = new DemoVoice();

    DemoSitting(DemoConfig config, DemoCampaign campaign, InvitationLinks links, FormItems formItems, Banks banks) {
        this.config = config;
        this.campaign = campaign;
        this.links = links;
        this.formItems = formItems;
        this.banks = banks;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    @ActivateRequestContext
    public void run(UUID invitationId) {
        DemoPerson person = DemoPerson.of(numberOf(invitationId));
        URI link = links.mintLink(invitationId, Actor.SYSTEM);
        DemoApplicant browser = new DemoApplicant(config.address());
        browser.open(link.getFragment());
        for (Optional<UUID> item = browser.current(); item.isPresent(); item = browser.current()) {
            take(browser, person, item.get());
        }
    }

    private int numberOf(UUID invitationId) {
        return QuarkusTransaction.requiringNew()
                .call(() -> campaign.invited(campaign.existing().orElseThrow()).stream()
                        .map(Invitation::id)
                        .toList()
                        .indexOf(invitationId));
    }

    private void take(DemoApplicant browser, DemoPerson person, UUID formItemId) {
        Item item = QuarkusTransaction.requiringNew()
                .call(() -> formItems.findById(formItemId).item());
        ModelAnswers answers = bankOf(item).answersTo(item);
        GivenAnswer given = new GivenAnswer(item, person.doesWell(item.id()) ? answers.pass() : answers.fail());
        List<Map<String, ?>> takes = new ArrayList<>();
        if (item.type().spoken()) {
            given.said().forEach((turn, text) -> {
                UUID recording = browser.record(
                        formItemId,
                        turn,
                        voice.say(OWN_WORDS.contains(item.type()) ? person.inOwnWords(text) : text, person));
                takes.add(Map.of("id", recording, "turn", turn, "take", 0, "chunks", 1));
            });
            if (!given.chosen().isEmpty()) {
                browser.write(formItemId, written(new Content(null, given.chosen()), 0));
            }
        } else {
            browser.write(formItemId, written(given.content(), given.typedSeconds()));
        }
        browser.finish(formItemId, Map.of("reason", "stopped", "recordings", takes));
    }

    private static Map<String, ?> written(Content content, double typedSeconds) {
        Map<String, Object> written = new LinkedHashMap<>();
        written.put("text", content.text());
        written.put("fields", content.fields());
        written.put("messages", content.messages());
        written.put("typedSeconds", typedSeconds);
        written.put("pastes", 0);
        return written;
    }

    private Bank bankOf(Item item) {
        return banks.library().banks().stream()
                .filter(bank -> bank.items().stream().anyMatch(own -> own.id().equals(item.id())))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("no bank has the item " + item.id()));
    }
}
