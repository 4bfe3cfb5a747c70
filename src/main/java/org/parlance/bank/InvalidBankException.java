package org.parlance.bank;

import java.util.List;
import java.util.stream.Collectors;

/** The banks cannot be used as they are; its message names every problem, one a line. */
public final class InvalidBankException extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final transient List<BankProblem> problems;

    InvalidBankException(List<BankProblem> problems) {
        super(problems.stream().map(BankProblem::toString).collect(Collectors.joining("\n")));
        this.problems = List.copyOf(problems);
    }

    public List<BankProblem> problems() {
        return problems;
    }
}
