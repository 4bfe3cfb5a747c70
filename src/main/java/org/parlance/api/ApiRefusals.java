package org.parlance.api;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemContext;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemPostProcessor;
import jakarta.enterprise.context.ApplicationScoped;

/** Says to programs what to do about a refusal for which the framework has no words. */
@ApplicationScoped
class ApiRefusals implements ProblemPostProcessor {
    @Override
    public HttpProblem apply(HttpProblem problem, ProblemContext context) {
        if (context.path == null || !ApiGate.concerns(context.path) || said(problem.getDetail())) {
            return problem;
        }
        return switch (problem.getStatusCode()) {
            case 400 -> worded(problem, "The body is not the JSON object that this operation takes.");
            case 403 -> worded(problem, "The roles of this client do not allow it.");
            default -> problem;
        };
    }

    private static boolean said(String detail) {
        return detail != null && !detail.startsWith("HTTP ");
    }

    private static HttpProblem worded(HttpProblem problem, String detail) {
        return HttpProblem.builder(problem).withDetail(detail).build();
    }
}
