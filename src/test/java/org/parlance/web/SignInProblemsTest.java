package org.parlance.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import jakarta.ws.rs.core.Response;
import org.junit.jupiter.api.Test;

class SignInProblemsTest {
    @Test
    void aProgramIsToldWithAProblemAndTheChallenge() {
        Response refused = SignInProblems.response(new ChallengeData(401, "WWW-Authenticate", "Bearer"));
        assertThat(refused.getStatus()).isEqualTo(401);
        assertThat(refused.getHeaderString("WWW-Authenticate")).isEqualTo("Bearer");
        assertThat(refused.getMediaType()).hasToString("application/problem+json");
        assertThat(((HttpProblem) refused.getEntity()).getDetail()).contains("bearer token");
    }

    @Test
    void aBrowserIsSentToSignIn() {
        Response sent = SignInProblems.response(new ChallengeData(302, "Location", "https://login.example.com/"));
        assertThat(sent.getStatus()).isEqualTo(302);
        assertThat(sent.getHeaderString("Location")).isEqualTo("https://login.example.com/");
    }

    @Test
    void withoutAWayToSignInItIsAProblemAllTheSame() {
        assertThat(SignInProblems.response(null).getStatus()).isEqualTo(401);
    }
}
