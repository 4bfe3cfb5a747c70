package org.parlance.privacy;

import org.parlance.identity.DataKind;

/**
 * What was not erased, and why.
 *
 * @param until ISO 8601, when it will be
 * @param reason the law that asks to keep it
 */
public record Kept(DataKind kind, String until, String reason) {}
