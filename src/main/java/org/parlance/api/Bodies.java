package org.parlance.api;

import org.parlance.web.Problems;

/** What has to be said of a request before anything else. */
final class Bodies {
    private Bodies() {}

    /** @throws io.quarkiverse.resteasy.problem.HttpProblem 400 without a body */
    static <T> T given(T body) {
        if (body == null) {
            throw Problems.badRequest("Send a JSON object as the request's body.");
        }
        return body;
    }

    static String text(String text) {
        return text == null ? "" : text;
    }
}
