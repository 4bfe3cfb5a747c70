package org.parlance.web;

import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.ws.rs.core.Response;
import java.io.CharConversionException;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Bodies that are no text in any form of Unicode, which the reader of JSON tells apart from malformed JSON. */
class MalformedBodies {
    @ServerExceptionMapper
    Response noText(CharConversionException malformed) {
        HttpProblem problem = Problems.badRequest("The request is not written in UTF-8.");
        return problem.toResponse();
    }
}
