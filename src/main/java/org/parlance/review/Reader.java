package org.parlance.review;

import java.util.UUID;

/** Who looks. @param reviews whether they decide on results, and may be asked to rate an attempt blind */
record Reader(UUID id, boolean reviews) {}
