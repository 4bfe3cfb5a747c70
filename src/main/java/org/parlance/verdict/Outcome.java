package org.parlance.verdict;

/** The combined result of an attempt. A FAIL by machine is a proposal until a named person confirms it. */
public enum Outcome {
    PASS,
    FAIL,
    REVIEW
}
