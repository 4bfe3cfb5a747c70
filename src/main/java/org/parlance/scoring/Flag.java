package org.parlance.scoring;

/** Something seen in a response that a reviewer should know; it names a fact and decides nothing. */
public record Flag(String code, String detail) {}
