package org.parlance.web;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jboss.logging.MDC;

/** People get a page where a program gets problem details: whoever accepts text/html before anything else. */
@Provider
class ProblemPages implements ContainerResponseFilter {
    private final CurrentVertxRequest vertxRequest;
    private final PageLanguage language;

    ProblemPages(CurrentVertxRequest vertxRequest, PageLanguage language) {
        this.vertxRequest = vertxRequest;
        this.language = language;
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        boolean problem = response.getEntity() instanceof HttpProblem;
        boolean bare = !response.hasEntity() && response.getStatus() >= 400;
        if ((problem || bare) && wantsPage(request)) {
            String detail = problem ? detail((HttpProblem) response.getEntity()) : null;
            response.getHeaders().putSingle(HttpHeaders.CACHE_CONTROL, "no-store");
            response.setEntity(page(response.getStatus(), detail), null, MediaType.valueOf("text/html;charset=UTF-8"));
        }
    }

    /** That something is missing every language has words for; many details of it are in English only. */
    private String detail(HttpProblem problem) {
        boolean translated = problem.getStatusCode() != 404 || language.locale().equals(Locale.ENGLISH);
        return translated ? problem.getDetail() : null;
    }

    private static boolean wantsPage(ContainerRequestContext request) {
        return request.getAcceptableMediaTypes().stream()
                .findFirst()
                .filter(first -> !first.isWildcardType() && first.isCompatible(MediaType.TEXT_HTML_TYPE))
                .isPresent();
    }

    private String page(int status, String detail) {
        String correlationId = Optional.ofNullable(MDC.get("correlationId"))
                .map(Object::toString)
                .orElse("");
        return ProblemTemplates.problem(new ProblemPage(status, detail, correlationId, signedInAs()))
                .render();
    }

    /** Null for somebody who is not signed in. */
    private String signedInAs() {
        RoutingContext request = vertxRequest.getCurrent();
        if (request == null || !(request.user() instanceof QuarkusHttpUser user)) {
            return null;
        }
        SecurityIdentity identity = user.getSecurityIdentity();
        Object name = identity.getPrincipal() instanceof JsonWebToken token
                ? token.getClaim("name")
                : identity.getAttribute("name");
        return name == null ? identity.getPrincipal().getName() : name.toString();
    }
}
