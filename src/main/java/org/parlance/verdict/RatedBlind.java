package org.parlance.verdict;

import java.util.UUID;

/** An attempt that somebody is rating blind. @param applicant the name of who took the test */
public record RatedBlind(UUID attemptId, String applicant) {}
