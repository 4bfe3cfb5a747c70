package org.parlance.web;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.UnauthorizedException;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticator;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/**
 * Refuses whoever is not signed in, or whose token is no good, with what the identity provider's protocol asks for. The
 * problems' own library reads the challenge in a form that this Quarkus no longer has, so that its answer would be 500.
 */
class SignInProblems {
    private static final int BEFORE_THE_LIBRARY = Priorities.USER - 1000;

    @ServerExceptionMapper(priority = BEFORE_THE_LIBRARY)
    public Uni<Response> nobody(RoutingContext context, UnauthorizedException nobody) {
        return refusal(context);
    }

    @ServerExceptionMapper(priority = BEFORE_THE_LIBRARY)
    public Uni<Response> badToken(RoutingContext context, AuthenticationFailedException badToken) {
        return refusal(context);
    }

    private static Uni<Response> refusal(RoutingContext context) {
        HttpAuthenticator authenticator = context.get(HttpAuthenticator.class.getName());
        Uni<ChallengeData> challenge =
                authenticator == null ? Uni.createFrom().nullItem() : authenticator.getChallenge(context);
        return challenge.map(SignInProblems::response);
    }

    /** @param challenge null where no way to sign in has one */
    static Response response(ChallengeData challenge) {
        Map<CharSequence, String> headers = challenge == null ? Map.of() : challenge.getHeaders();
        if (challenge != null && challenge.status != 401) {
            Response.ResponseBuilder elsewhere = Response.status(challenge.status);
            headers.forEach((name, value) -> elsewhere.header(name.toString(), value));
            return elsewhere.build();
        }
        HttpProblem.Builder problem = HttpProblem.builder()
                .withStatus(401)
                .withTitle("Unauthorized")
                .withDetail(
                        "Sign in first. A program sends a bearer token that is made out to it and has not expired.");
        headers.forEach((name, value) -> problem.withHeader(name.toString(), value));
        return problem.build().toResponse();
    }
}
