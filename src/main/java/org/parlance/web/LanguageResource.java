package org.parlance.web;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import org.jboss.resteasy.reactive.RestForm;

/** Keeps a reader's choice from the language menu, for a year and for all pages. */
@Path("/language")
class LanguageResource {
    private static final int YEAR_SECONDS = 365 * 24 * 3600;

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response choose(
            @RestForm String language,
            @RestForm String to,
            @Context UriInfo uri,
            @HeaderParam("X-Forwarded-Proto") String proto) {
        Locale chosen = LocaleChoice.offered(language)
                .orElseThrow(() -> Problems.badRequest("There are no pages in this language."));
        NewCookie cookie = new NewCookie.Builder(PageLanguage.COOKIE)
                .value(chosen.toLanguageTag())
                .path("/")
                .httpOnly(true)
                .secure("https".equals(proto) || "https".equals(uri.getBaseUri().getScheme()))
                .sameSite(NewCookie.SameSite.LAX)
                .maxAge(YEAR_SECONDS)
                .build();
        return Response.seeOther(place(to)).cookie(cookie).build();
    }

    /** A place of this server, whatever the form said. */
    static URI place(String to) {
        URI start = URI.create("/");
        try {
            URI place = new URI(to == null ? "" : to);
            boolean here = place.getScheme() == null
                    && place.getRawAuthority() == null
                    && place.getPath().startsWith("/")
                    && !place.getPath().startsWith("//");
            return here ? place : start;
        } catch (URISyntaxException nowhere) {
            return start;
        }
    }
}
