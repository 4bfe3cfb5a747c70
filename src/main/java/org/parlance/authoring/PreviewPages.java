package org.parlance.authoring;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.parlance.bank.Item;
import org.parlance.bank.Variation;
import org.parlance.delivery.ItemPreview;
import org.parlance.delivery.PromptSound;
import org.parlance.delivery.WrittenAnswer;
import org.parlance.delivery.WrittenAnswer.Content;
import org.parlance.engine.AudioFile;
import org.parlance.engine.PcmAudio;
import org.parlance.engine.UnreadableAudioException;
import org.parlance.identity.CurrentStaff;
import org.parlance.identity.Role;
import org.parlance.scoring.EvidenceHtml;
import org.parlance.scoring.PreviewScorer;
import org.parlance.web.Json;
import org.parlance.web.PageLanguage;
import org.parlance.web.Problems;

/** An author takes an item as applicants get it and sees its score; nothing of the answer is kept. */
@Path("/banks/{key}/items/{itemId}")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Role.AUTHOR)
@Blocking
class PreviewPages {
    private static final String TURN = "turn-";

    /** As the page of a sitting sends it. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Written(
            String text, Map<String, String> fields, List<WrittenAnswer.ChatMessage> messages, double typedSeconds) {
        static final Written NOTHING = new Written(null, null, null, 0);

        Content content() {
            return new Content(text, fields, messages, null);
        }
    }

    private final BankRoom room;
    private final PreviewScorer scorer;
    private final EvidenceHtml evidence;
    private final PromptVoices voices;
    private final CurrentStaff staff;

    PreviewPages(BankRoom room, PreviewScorer scorer, EvidenceHtml evidence, PromptVoices voices, CurrentStaff staff) {
        this.room = room;
        this.voices = voices;
        this.staff = staff;
        this.scorer = scorer;
        this.evidence = evidence;
    }

    /** @param set of the item's sets of values, from 0; beyond the last it begins anew */
    @GET
    public TemplateInstance preview(
            @PathParam("key") String key,
            @PathParam("itemId") String itemId,
            @QueryParam("set") @DefaultValue("0") int set) {
        OpenBank open = room.open(key);
        Item item = open.item(itemId);
        List<Item> variants = Variation.all(item).toList();
        int shown = Math.floorMod(set, variants.size());
        return AuthoringTemplates.preview(new PreviewView(
                key,
                open.id(),
                open.number(),
                item,
                ItemPreview.render(
                        variants.get(shown), open.language(), "/banks/" + key + "/items/" + itemId + "/prompts/"),
                shown,
                variants.size(),
                SpokenTurns.of(item),
                item.prompts(),
                open.version()
                        .filter(version -> version.state() == BankVersion.State.DRAFT)
                        .isPresent()));
    }

    /** @param turn from 0 */
    @GET
    @Path("/prompts/{turn}")
    @Produces({"audio/mpeg", "audio/wav"})
    public Response prompt(
            @PathParam("key") String key, @PathParam("itemId") String itemId, @PathParam("turn") int turn) {
        OpenBank open = room.open(key);
        Item.Prompt prompt = promptOf(open, itemId, turn);
        return PromptSound.of(open.bank().orElseThrow().directory().resolve(prompt.audio()));
    }

    /** Gives the prompt of a draft a person's voice; the draft is checked again. @param audio WAV, FLAC or MP3 */
    @POST
    @Path("/prompts/{turn}")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response replace(
            @PathParam("key") String key,
            @PathParam("itemId") String itemId,
            @PathParam("turn") int turn,
            @RestForm FileUpload audio) {
        OpenBank open = room.open(key);
        BankVersion version = open.version()
                .orElseThrow(() -> Problems.conflict(
                        PageLanguage.words(AuthoringRefusalMessages.class).onlyPromptsOfDrafts()));
        version.requireDraft(PageLanguage.words(AuthoringRefusalMessages.class).onlyPromptsOfDrafts());
        if (audio == null || audio.size() == 0) {
            throw Problems.badRequest(
                    PageLanguage.words(AuthoringRefusalMessages.class).recordOrChoose());
        }
        voices.record(
                version.id(), open.bank().orElseThrow(), promptOf(open, itemId, turn), sound(audio), staff.member());
        return Response.seeOther(URI.create("/banks/" + key + "/items/" + itemId))
                .build();
    }

    private static Item.Prompt promptOf(OpenBank open, String itemId, int turn) {
        List<Item.Prompt> prompts = open.item(itemId).prompts();
        if (turn < 0 || turn >= prompts.size()) {
            throw Problems.notFound("This item has no such prompt.");
        }
        return prompts.get(turn);
    }

    /**
     * The scores with their evidence, as a fragment.
     *
     * @param answer what was written or chosen, as JSON; null when nothing was
     * @param files the recording of each turn, called {@code turn-0} and so on: WAV, FLAC or MP3
     */
    @POST
    @Path("/answer")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response answer(
            @PathParam("key") String key,
            @PathParam("itemId") String itemId,
            @QueryParam("set") @DefaultValue("0") int set,
            @RestForm String answer,
            @RestForm(FileUpload.ALL) List<FileUpload> files) {
        OpenBank open = room.open(key);
        List<Item> variants = Variation.all(open.item(itemId)).toList();
        Item item = variants.get(Math.floorMod(set, variants.size()));
        Written written = written(answer);
        ItemPreview.check(item, written.content());
        String shown = evidence.of(
                item,
                written.content(),
                scorer.score(item, open.language(), written.content(), written.typedSeconds(), spoken(item, files)));
        return Response.ok(AuthoringTemplates.scored(shown).render())
                .header("Cache-Control", "no-store")
                .build();
    }

    private static Written written(String answer) {
        if (answer == null || answer.isBlank()) {
            return Written.NOTHING;
        }
        try {
            return Json.read(answer, Written.class);
        } catch (UncheckedIOException unreadable) {
            throw Problems.badRequest("The answer is not written as the page writes it.");
        }
    }

    /** @throws HttpProblem 400 when one is no sound, or belongs to no turn that is spoken */
    private static SortedMap<Integer, PcmAudio> spoken(Item item, List<FileUpload> files) {
        List<Integer> turns = SpokenTurns.of(item);
        SortedMap<Integer, PcmAudio> spoken = new TreeMap<>();
        for (FileUpload file : files) {
            int turn = turn(file.name());
            if (file.size() > 0) {
                if (!turns.contains(turn)) {
                    throw Problems.badRequest("This item has no such turn to be spoken.");
                }
                spoken.put(turn, sound(file));
            }
        }
        return spoken;
    }

    private static int turn(String name) {
        return name.matches(TURN + "\\d{1,2}") ? Integer.parseInt(name.substring(TURN.length())) : -1;
    }

    private static PcmAudio sound(FileUpload file) {
        try {
            return AudioFile.read(file.uploadedFile());
        } catch (UnreadableAudioException unreadable) {
            throw Problems.badRequest(
                    PageLanguage.words(AuthoringRefusalMessages.class).unusableRecording(unreadable.getMessage()));
        } catch (IOException failed) {
            throw new UncheckedIOException("an uploaded recording cannot be read", failed);
        }
    }
}
