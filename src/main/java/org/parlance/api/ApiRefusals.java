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
        boolean toProgram = context.path != null && context.path.contains("api/v1/");
        if (!toProgram || problem.getDetail() != null) {
            return problem;
        }
        return switch (problem.getStatusCode()) {
            case 401 ->
                HttpProblem.builder(problem)
                        .withDetail("There is no valid bearer token for this interface. Ask the identity provider for"
                                + " a new one.")
                        .build();
            case 403 ->
                HttpProblem.builder(problem)
                        .withDetail("The roles of this client do not allow it.")
                        .build();
            default -> problem;
        };
    }
}
